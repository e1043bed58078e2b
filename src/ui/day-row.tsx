// A row of the table panel: one trading day's levels, changes and announcements.
import { formatWeekday, isoDay } from "../domain/civil-day.ts";
import { formatChange, formatLevel } from "../domain/figure-text.ts";
import { measureHoleReason } from "../domain/hole.ts";
import { type History, levelAt } from "../domain/measure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { responseOf } from "../domain/response.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import { EventMark } from "./event-mark.tsx";

interface DayRowProps {
  /** Takes the row's element, to learn its height. */
  readonly onElement: (element: HTMLTableRowElement | null) => void;
  readonly row: number;
  readonly ariaRow: number;
  /** Index of the trading day in the table. */
  readonly index: number;
  readonly histories: readonly History[];
  readonly table: YieldTable;
  readonly events: readonly PolicyEvent[];
  readonly onSelectEvent: (id: string) => void;
}

/** The day first, as ISO date; a hole says why it is one. */
export function DayRow(props: DayRowProps) {
  const { onElement, row, ariaRow, index, histories, table, events, onSelectEvent } = props;
  return (
    <tr ref={onElement} data-index={row} aria-rowindex={ariaRow}>
      <th scope="row">{isoDay(table.time[index]!)}</th>
      {histories.map((history) => (
        <MeasureCells key={history.measure.key} history={history} table={table} index={index} />
      ))}
      <td className="table-events">
        {events.map((event) => (
          <button key={event.id} type="button" onClick={() => onSelectEvent(event.id)}>
            <EventMark event={event} />
            <span>
              {event.announced.day === table.time[index] ? null : (
                <span className="quiet">{formatWeekday(event.announced.day)}: </span>
              )}
              {event.title}
              {event.reviewed ? null : <span className="quiet"> · unreviewed</span>}
            </span>
          </button>
        ))}
      </td>
    </tr>
  );
}

interface MeasureCellsProps {
  readonly history: History;
  readonly table: YieldTable;
  readonly index: number;
}

function MeasureCells({ history, table, index }: MeasureCellsProps) {
  const { measure } = history;
  const level = levelAt(history, index);
  if (level === null) {
    const hole = measureHoleReason(table, measure, index);
    const leg = hole && measure.legs.length > 1 ? `${hole.tenor} ` : "";
    return (
      <td colSpan={2} className="quiet">
        {leg}
        {hole?.reason ?? "n/a"}
      </td>
    );
  }
  return (
    <>
      <td className="table-level">{formatLevel(measure, level)}</td>
      <td>{formatChange(responseOf(history, index, 0)).replace(" bp", "")}</td>
    </>
  );
}
