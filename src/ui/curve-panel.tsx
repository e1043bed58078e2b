// The curve panel: the par yield curve before and after, around the selected event or over the range.
import { useState } from "react";
import { sharesDayZero } from "../domain/related-event.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import "./curve-panel.css";
import { EventCurves, EventLine } from "./event-curves.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import { RangeCurves } from "./range-curves.tsx";
import type { StageSize } from "./stage-size.ts";

interface CurvePanelProps {
  readonly input: Pick<OverlayParts, "table" | "events" | "eventDays" | "view">;
  readonly range: DayRange;
  /** The folder the app is served from, with its slash. */
  readonly assetBase: URL;
  readonly onChange: (patch: Partial<View>) => void;
  /** The chart, and every later one, has been painted at this size. */
  readonly onPainted?: (name: string, size: StageSize) => void;
}

type Which = "event" | "range";

const CHOICES = [
  { value: "event", name: "Around the event" },
  { value: "range", name: "Any two days" },
] as const;

/** Around the event where one is selected, until the reader chooses the days in view. */
export function CurvePanel({ input, range, assetBase, onChange, onPainted }: CurvePanelProps) {
  const { table, events, eventDays, view } = input;
  const [rangeFor, setRangeFor] = useState<string | null>(null);
  const event = events.find(({ id }) => id === view.event);
  const day = event ? (eventDays.get(event.id) ?? null) : null;
  const which: Which = event && rangeFor !== event.id ? "event" : "range";
  const choice = event ? (
    <ChoiceGroup<Which>
      label="Curves"
      choices={CHOICES}
      chosen={which}
      onChoose={(next) => setRangeFor(next === "range" ? event.id : null)}
    />
  ) : null;
  const shared = { table, onChange, choice, onPainted };
  return (
    <section className="curve-panel" aria-label="Par yield curve">
      {!event || which === "range" ? (
        <RangeCurves range={range} to={view.to} {...shared} />
      ) : day ? (
        <EventCurves
          event={event}
          day={day}
          others={sharesDayZero(event, events, (id) => eventDays.get(id)?.index).length}
          horizon={view.horizon}
          assetBase={assetBase}
          {...shared}
        />
      ) : (
        <>
          <h2>Par yield curve: no day 0 in these data</h2>
          <EventLine event={event} time={table.time} others={0} />
          {table.complete ? null : <p className="quiet">Older history is on its way.</p>}
          <div className="curve-choices">{choice}</div>
        </>
      )}
    </section>
  );
}
