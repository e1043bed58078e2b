// A group of named buttons on the chart: one tab stop, arrow keys walk from left to right.
import { type KeyboardEvent, useState } from "react";
import type { Box } from "./chart-frame.ts";
import type { MarkPrimitive } from "./primitive.ts";
import { SvgMark } from "./svg-painter.tsx";

export interface MarkButton {
  readonly key: string;
  /** Name for assistive technology and the pointer. */
  readonly name: string;
  /** What takes the pointer, pixels. */
  readonly area: Box;
  /** What is drawn of it here; null where the canvas shows it. */
  readonly mark: MarkPrimitive | null;
  readonly selected: boolean;
  readonly press: () => void;
}

/** The buttons in the order of their places. */
export function MarkGroup({ label, buttons }: { label: string; buttons: readonly MarkButton[] }) {
  const [focused, setFocused] = useState<string | null>(null);
  const placed = buttons.toSorted((a, b) => a.area.x - b.area.x || a.area.y - b.area.y);
  const stop = placed.some((b) => b.key === focused) ? focused : (placed[0]?.key ?? null);
  const walk = (event: KeyboardEvent<SVGGElement>) => {
    const at = placed.findIndex((b) => b.key === stop);
    const steps = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: placed.length - 1 };
    const to = steps[event.key as keyof typeof steps] as number | undefined;
    const next = to === undefined ? undefined : placed[to];
    if (!next) return;
    event.preventDefault();
    setFocused(next.key);
    const group = event.currentTarget;
    group.querySelector<SVGGElement>(`[data-mark="${CSS.escape(next.key)}"]`)?.focus();
  };
  return (
    <g className="overlay-layer" role="group" aria-label={label} onKeyDown={walk}>
      {placed.map((button) => (
        <Button
          key={button.key}
          button={button}
          tabIndex={button.key === stop ? 0 : -1}
          onFocus={() => setFocused(button.key)}
        />
      ))}
    </g>
  );
}

interface ButtonProps {
  readonly button: MarkButton;
  readonly tabIndex: number;
  readonly onFocus: () => void;
}

function Button({
  button: { key, name, area, mark, selected, press },
  tabIndex,
  onFocus,
}: ButtonProps) {
  return (
    <g
      role="button"
      tabIndex={tabIndex}
      aria-label={name}
      aria-pressed={selected}
      data-mark={key}
      className="event-mark"
      onClick={press}
      onFocus={onFocus}
      onKeyDown={(event) => {
        if (event.key !== "Enter" && event.key !== " ") return;
        event.preventDefault();
        press();
      }}
    >
      <rect className="event-mark-area" {...area} />
      {mark && (
        <g transform={`translate(${mark.x} ${mark.y})`}>
          <SvgMark mark={mark} />
        </g>
      )}
      <title>{name}</title>
    </g>
  );
}
