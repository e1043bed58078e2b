// Texts and named event buttons of the overlay chart, drawn inside the Recharts frame.
import { type KeyboardEvent, memo, useState } from "react";
import { DefaultZIndexes, usePlotArea, ZIndexLayer } from "recharts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Print } from "../domain/print.ts";
import type { OverlayModel } from "./overlay-model.ts";
import { axisPrimitives, markPrimitives, textPrimitives } from "./overlay-primitives.ts";
import { type MarkPrimitive, PILL_REACH } from "./primitive.ts";
import { SvgMark, SvgRule, SvgText } from "./svg-painter.tsx";

export interface OverlayLayerProps {
  readonly model: OverlayModel;
  readonly selected: string | null;
  /** One event was chosen. */
  readonly onSelectEvent: (id: string) => void;
  /** A cluster was chosen: list its events. */
  readonly onOpenCluster: (events: readonly PolicyEvent[]) => void;
  readonly onOpenPrint: (print: Print) => void;
}

interface MarkButton {
  readonly key: string;
  readonly name: string;
  readonly mark: MarkPrimitive;
  readonly press: () => void;
}

/** The layer; one tab stop, arrow keys walk the marks from left to right. */
export const OverlayLayer = memo(function OverlayLayer(props: OverlayLayerProps) {
  const plot = usePlotArea();
  const buttons = markButtons(props);
  const [focused, setFocused] = useState<string | null>(null);
  const stop = buttons.some((b) => b.key === focused) ? focused : (buttons[0]?.key ?? null);
  if (!plot) return null;
  const walk = (event: KeyboardEvent<SVGGElement>) => {
    const at = buttons.findIndex((b) => b.key === stop);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[
      event.key
    ];
    const next = to === undefined ? undefined : buttons[to];
    if (!next) return;
    event.preventDefault();
    setFocused(next.key);
    const group = event.currentTarget;
    group.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <ZIndexLayer zIndex={DefaultZIndexes.axis + 50}>
      <g className="overlay-layer" aria-hidden="true">
        {axisPrimitives(props.model).map((rule) => (
          <SvgRule key={rule.y1} rule={rule} />
        ))}
        {textPrimitives(props.model).map((text) => (
          <SvgText key={`${text.x} ${text.y} ${text.text}`} text={text} />
        ))}
      </g>
      <g className="overlay-layer" role="group" aria-label="Events on the chart" onKeyDown={walk}>
        {buttons.map((button) => (
          <Button
            key={button.key}
            button={button}
            tabIndex={button.key === stop ? 0 : -1}
            onFocus={() => setFocused(button.key)}
          />
        ))}
      </g>
    </ZIndexLayer>
  );
});

function markButtons(props: OverlayLayerProps): MarkButton[] {
  const { model, selected } = props;
  const marks = markPrimitives(model, selected);
  const events = model.marks.map((placed, i) => ({
    key: placed.key,
    name: placed.name,
    mark: marks[i]!,
    press: () =>
      placed.events.length > 1
        ? props.onOpenCluster(placed.events)
        : props.onSelectEvent(placed.lead.id),
  }));
  const prints = model.prints.map(({ print, name }, i) => ({
    key: `print ${print.day} ${print.tenor}`,
    name,
    mark: marks[model.marks.length + i]!,
    press: () => props.onOpenPrint(print),
  }));
  return [...events, ...prints].toSorted((a, b) => a.mark.x - b.mark.x || a.mark.y - b.mark.y);
}

function Button({
  button: { key, name, mark, press },
  tabIndex,
  onFocus,
}: {
  button: MarkButton;
  tabIndex: number;
  onFocus: () => void;
}) {
  const reach = mark.count > 1 ? PILL_REACH : 8;
  return (
    <g
      role="button"
      tabIndex={tabIndex}
      aria-label={name}
      aria-pressed={mark.selected}
      data-mark={key}
      className="event-mark"
      transform={`translate(${mark.x} ${mark.y})`}
      onClick={press}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        press();
      }}
    >
      <rect className="event-mark-area" x={-reach} y={-8} width={2 * reach} height={16} />
      <SvgMark mark={mark} />
      <title>{name}</title>
    </g>
  );
}
