// The table panel: one row a trading day in view, newest first.
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { type Day, isoDay } from "../domain/civil-day.ts";
import { unitOf } from "../domain/figure-text.ts";
import type { History } from "../domain/measure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import { DayRow } from "./day-row.tsx";
import { MeasureSwatch } from "./measure-swatch.tsx";
import "./table-panel.css";

interface TablePanelProps {
  /** One for each measure shown, over the table's days. */
  readonly histories: readonly History[];
  readonly table: YieldTable;
  /** Indices of the first and last trading day in view. */
  readonly first: number;
  readonly last: number;
  /** Events by the trading day in whose row they stand. */
  readonly eventsByDay: ReadonlyMap<Day | undefined, readonly PolicyEvent[]>;
  readonly onSelectEvent: (id: string) => void;
}

const ROW = 28;
const HEADER_ROWS = 2;
const NONE: readonly PolicyEvent[] = [];

/** Only the rows in sight are in the page; the row count tells the rest. */
export default function TablePanel(props: TablePanelProps) {
  const { histories, table, first, last, eventsByDay, onSelectEvent } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const count = Math.max(0, last - first + 1);
  const eventsOn = (index: number) => eventsByDay.get(table.time[index] ?? -1) ?? NONE;
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: (row) => Math.max(ROW, eventsOn(last - row).length * 24 + 4),
    getItemKey: (row) => last - row,
    overscan: 12,
  });
  const items = rows.getVirtualItems();
  const above = items[0]?.start ?? 0;
  const below = rows.getTotalSize() - (items.at(-1)?.end ?? 0);
  const span = count > 0 ? `, ${isoDay(table.time[first]!)} to ${isoDay(table.time[last]!)}` : "";
  return (
    <div
      ref={scroller}
      className="table-panel"
      role="region"
      aria-label={`Table${span}`}
      tabIndex={0}
    >
      <table aria-rowcount={count + HEADER_ROWS}>
        <thead>
          <tr aria-rowindex={1}>
            <th scope="col" rowSpan={2}>
              Day
            </th>
            {histories.map(({ measure }) => (
              <th key={measure.key} scope="colgroup" colSpan={2} className="table-measure">
                <span>
                  <MeasureSwatch measureKey={measure.key} /> {measure.key}
                </span>
              </th>
            ))}
            <th scope="col" rowSpan={2} className="table-events">
              Announced
            </th>
          </tr>
          <tr aria-rowindex={2}>
            {histories.map(({ measure }) => [
              <th key={`${measure.key} level`} scope="col">
                {unitOf(measure)}
              </th>,
              <th key={`${measure.key} change`} scope="col">
                change, bp
              </th>,
            ])}
          </tr>
        </thead>
        <tbody>
          <Spacer height={above} />
          {items.map(({ key, index: row }) => (
            <DayRow
              key={key}
              onElement={rows.measureElement}
              row={row}
              ariaRow={row + HEADER_ROWS + 1}
              index={last - row}
              histories={histories}
              table={table}
              events={eventsOn(last - row)}
              onSelectEvent={onSelectEvent}
            />
          ))}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}

function Spacer({ height }: { readonly height: number }) {
  return height > 0 ? <tr className="table-spacer" aria-hidden="true" style={{ height }} /> : null;
}
