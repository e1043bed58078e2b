// The shapes of event marks: one for each family of kinds.
import type { Family, Lane } from "../domain/policy-event.ts";
import type { ColourToken } from "./measure-style.ts";

/** `print` is a traded level that the par yields do not contain. */
export type Shape = Family | "print";

/** SVG path of a shape centred on 0,0 within a square of this side, pixels. */
export function shapePath(shape: Shape, side: number): string {
  const r = side / 2;
  const d = r * 0.9;
  switch (shape) {
    case "escalation":
      return `M0,${-r}L${r},${d}L${-r},${d}Z`;
    case "easing":
      return `M0,${r}L${r},${-d}L${-r},${-d}Z`;
    case "talks":
      return `M${-d},0A${d},${d},0,1,1,${d},0A${d},${d},0,1,1,${-d},0Z`;
    case "legal":
      return `M${-d},${-d}H${d}V${d}H${-d}Z`;
    case "market":
    case "print":
      return `M0,${-r}L${r},0L0,${r}L${-r},0Z`;
  }
}

/** The colour of a lane's marks. */
export function laneColour(lane: Lane): ColourToken {
  return `--actor-${lane.toLowerCase()}`;
}

/** What the lanes and shapes are called on screen. */
export const LANE_NAMES: Readonly<Record<Lane, string>> = {
  US: "United States",
  CN: "China",
  OTHER: "Other governments",
  COURT: "Courts",
  MARKET: "Market",
};
export const FAMILY_NAMES: Readonly<Record<Family, string>> = {
  escalation: "Escalation",
  easing: "Easing",
  talks: "Talks",
  legal: "Legal",
  market: "Market",
};
