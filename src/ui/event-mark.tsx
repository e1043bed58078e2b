// A mark as the chart draws it: shape by family, colour by lane, hollow when not settled.
import { laneColour, type Shape, shapePath } from "../charts/mark-shape.ts";
import { familyOf, type Lane, laneOf, type PolicyEvent } from "../domain/policy-event.ts";

interface MarkGlyphProps {
  readonly shape: Shape;
  /** The lane whose colour it has; ink without one. */
  readonly lane?: Lane;
  readonly hollow?: boolean;
  readonly side?: number;
}

/** A shape on its own; decoration beside words that say the same. */
export function MarkGlyph({ shape, lane, hollow = false, side = 10 }: MarkGlyphProps) {
  const colour = `var(${lane ? laneColour(lane) : "--ink"})`;
  return (
    <svg width="14" height="14" viewBox="-7 -7 14 14" aria-hidden="true">
      <path
        d={shapePath(shape, hollow ? side - 1 : side)}
        style={{ stroke: colour, fill: hollow ? "none" : colour }}
        strokeWidth={hollow ? 1.5 : 0}
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The mark of a policy event. */
export function EventMark({ event }: { readonly event: PolicyEvent }) {
  return (
    <MarkGlyph
      shape={familyOf(event.kind)}
      lane={laneOf(event.actor)}
      hollow={!event.reviewed || event.confidence === "low"}
      side={event.kind === "imposed" || event.weight === "minor" ? 8 : 10}
    />
  );
}
