// Two days measured against each other: each measure's change, and the days between.
import type { Day } from "./civil-day.ts";
import { countText } from "./count-text.ts";
import { type History, levelAt, type Measure } from "./measure.ts";

/** One measure at both ends. */
export interface SpanRow {
  readonly measure: Measure;
  /** Levels at the two ends in basis points; null for a hole. */
  readonly levels: readonly [number | null, number | null];
  /** From the first end to the second, basis points; null when either is a hole. */
  readonly change: number | null;
}

/** What lies from one trading day to another. Counts are negative where the second is the earlier one. */
export interface MeasuredSpan {
  readonly days: readonly [Day, Day];
  readonly tradingDays: number;
  readonly calendarDays: number;
  readonly rows: readonly SpanRow[];
}

/** The span between the trading days with these indices; the histories share their days. */
export function measuredSpan(
  histories: readonly History[],
  time: Float64Array,
  from: number,
  to: number,
): MeasuredSpan {
  const days = [time[from]!, time[to]!] as const;
  return {
    days,
    tradingDays: to - from,
    calendarDays: days[1] - days[0],
    rows: histories.map((history) => {
      const [before, after] = [levelAt(history, from), levelAt(history, to)];
      const change = before === null || after === null ? null : after - before;
      return { measure: history.measure, levels: [before, after], change };
    }),
  };
}

/** The trading day with a figure that is nearest to an index, the earlier of two; itself without any. */
export function nearestFigure(history: History, index: number): number {
  for (let by = 0; by < history.value.length; by++) {
    if (levelAt(history, index - by) !== null) return index - by;
    if (levelAt(history, index + by) !== null) return index + by;
  }
  return index;
}

/** `5 trading days · 7 days` */
export function spanLength({ tradingDays, calendarDays }: MeasuredSpan): string {
  return `${countText(tradingDays, "trading day")} · ${countText(calendarDays, "day")}`;
}
