// The crosshair on the screen: a hairline, a dot on each line and the date; moved without rendering.
import { useEffect, useRef } from "react";
import { formatWeekday } from "../domain/civil-day.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import type { Crosshair } from "./crosshair.ts";
import type { OverlayModel } from "./overlay-model.ts";

/** Half the date's width as the style sheet has it: read off the page it would cost a layout a move. */
const DATE_REACH = 52;

/** Follows the crosshair; `live` hides it while a gesture moves the chart under it. */
export function CrosshairLayer({
  crosshair,
  model,
  axis,
}: {
  crosshair: Crosshair;
  model: OverlayModel;
  axis: TimeAxis;
}) {
  const layer = useRef<HTMLDivElement>(null);
  const lines = model.panes.flatMap((pane) => pane.lines.map((line) => ({ pane, line })));
  useEffect(() => {
    const element = layer.current;
    if (!element) return;
    const [rule, date, ...dots] = [...element.children] as HTMLElement[];
    const placed = model.panes.flatMap((pane) => pane.lines.map((line) => ({ pane, line })));
    if (rule) rule.style.height = `${model.frame.plot.height}px`;
    const follow = () => {
      const { index, pinned } = crosshair.get();
      const { first, last } = model.range.days;
      const shown = index !== null && index >= first && index <= last;
      element.hidden = !shown;
      if (!shown || !rule || !date) return;
      const { plot, labelBand, datesY } = model.frame;
      const x = model.toX(axis.positions[index]!);
      element.toggleAttribute("data-pinned", pinned);
      rule.style.transform = `translate(${Math.floor(x)}px, ${plot.y}px)`;
      date.textContent = formatWeekday(axis.time[index]!);
      const most = plot.x + plot.width - DATE_REACH;
      const centre = Math.min(Math.max(x, plot.x + DATE_REACH), most);
      const left = Math.round(centre - DATE_REACH);
      date.style.transform = `translate(${left}px, ${datesY - 14}px)`;
      placed.forEach(({ pane, line }, i) => {
        const dot = dots[i];
        if (!dot) return;
        const level = line.history.value[index]!;
        dot.hidden = Number.isNaN(level);
        const y = Number.isNaN(level) ? labelBand.y : pane.scale.y(level);
        dot.style.transform = `translate(${x}px, ${y}px)`;
      });
    };
    follow();
    return crosshair.subscribe(follow);
  }, [crosshair, model, axis]);
  return (
    <div ref={layer} className="crosshair" aria-hidden="true" hidden>
      <div className="crosshair-rule" />
      <div className="crosshair-date" />
      {lines.map(({ line }) => (
        <div
          key={line.history.measure.key}
          className="crosshair-dot"
          style={{ background: `var(${line.style.colour})` }}
        />
      ))}
    </div>
  );
}
