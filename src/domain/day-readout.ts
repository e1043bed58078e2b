// The readout of one trading day: levels, changes, prints and the policy events that concern it.
import type { Day } from "./civil-day.ts";
import { dayFacts } from "./day-facts.ts";
import type { EventDay } from "./event-day.ts";
import { measureHoleReason } from "./hole.ts";
import { type History, levelAt, type Measure } from "./measure.ts";
import type { PolicyEvent } from "./policy-event.ts";
import type { Print } from "./print.ts";
import { responseOf } from "./response.ts";
import type { YieldTable } from "./yield-table.ts";

/** One measure on the day. */
export interface ReadoutRow {
  readonly measure: Measure;
  /** Basis points; null for a hole. */
  readonly level: number | null;
  /** Change from the trading day before, basis points; null when either day is a hole. */
  readonly change: number | null;
  /** Why there is no level: `not published`, or with the leg of a spread, `2M not obtained`. */
  readonly hole: string | null;
}

export interface DayReadout {
  readonly day: Day;
  readonly rows: ReadoutRow[];
  readonly prints: Print[];
  readonly announced: PolicyEvent[];
  readonly firstInCurve: PolicyEvent[];
}

/** What is known of the i-th trading day; the histories share the table's days. */
export function dayReadout(
  table: YieldTable,
  histories: readonly History[],
  prints: readonly Print[],
  events: readonly PolicyEvent[],
  eventDays: ReadonlyMap<string, EventDay | null>,
  index: number,
): DayReadout {
  const day = table.time[index] ?? Number.NaN;
  return {
    day,
    rows: histories.map((history) => ({
      measure: history.measure,
      level: levelAt(history, index),
      change: responseOf(history, index, 0),
      hole: holeText(table, history.measure, index),
    })),
    prints: prints.filter((print) => print.day === day),
    ...dayFacts(events, table.time, index, eventDays),
  };
}

/** Why a measure has no level on the i-th trading day; null where it has one. */
export function holeText(table: YieldTable, measure: Measure, index: number): string | null {
  const hole = measureHoleReason(table, measure, index);
  if (!hole) return null;
  return measure.legs.length === 1 ? hole.reason : `${hole.tenor} ${hole.reason}`;
}
