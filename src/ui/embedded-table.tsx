// The table in an embedded chart's place, with its own account of the events.
import { Suspense, useEffect, useState } from "react";
import { passesFilter } from "../domain/event-filter.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import { AccountLine } from "./account-line.tsx";
import { laterPart } from "./later-part.tsx";
import { LoadingChart } from "./loading.tsx";
import type { OverlayPanelProps } from "./overlay-panel.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import { chartName } from "./placed-overlay.ts";
import { useStageSize } from "./stage-size.ts";

const TablePanel = laterPart(async () => (await import("./table-panel.tsx")).default);

interface EmbeddedTableProps extends Pick<
  OverlayPanelProps,
  "range" | "under" | "onPainted" | "onChange" | "onSelectEvent"
> {
  readonly parts: OverlayParts;
}

/** Scrolls in itself. */
export function EmbeddedTable(props: EmbeddedTableProps) {
  const { parts, range, onChange, onPainted } = props;
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const size = useStageSize(place);
  const account = accountOf(parts, range);
  const name = chartName(parts, range, account.inRange);
  useEffect(() => {
    if (size) onPainted?.(name, size);
  }, [name, size, onPainted]);
  return (
    <>
      <div className="chart-frame" ref={setPlace}>
        <Suspense fallback={<LoadingChart />}>
          <TablePanel
            histories={parts.histories}
            table={parts.table}
            first={range.first}
            last={range.last}
            eventsByDay={parts.byDay}
            onSelectEvent={props.onSelectEvent}
          />
        </Suspense>
      </div>
      {props.under}
      <AccountLine
        text={account.text}
        hidden={account.hidden}
        onShowAll={() => onChange({ actor: [], kind: [], q: "", weight: "all", reviewed: "all" })}
      />
    </>
  );
}

/** Every event in range is in a row here or in the next one, without data yet, or hidden by filter. */
function accountOf({ events, table, byDay, view }: OverlayParts, range: DayRange) {
  const all = events.filter(({ announced }) => inRange(range, announced.day));
  const kept = all.filter((event) => passesFilter(view, event));
  const rowless = byDay.get(undefined) ?? [];
  const days = table.time.subarray(range.first, range.last + 1);
  const inRows = new Set([...days].flatMap((day) => byDay.get(day) ?? []));
  const listed = kept.filter((event) => inRows.has(event)).length;
  const withoutData = kept.filter((event) => rowless.includes(event)).length;
  const next = kept.length - listed - withoutData;
  const hidden = all.length - kept.length;
  const text = [
    `${all.length} ${all.length === 1 ? "event" : "events"} in range: ${listed} in the table`,
    ...(next > 0 ? [`${next} in the row after its last`] : []),
    `${withoutData} without data yet`,
    `${hidden} hidden by filter`,
  ].join(", ");
  return { inRange: all.length, hidden, text };
}
