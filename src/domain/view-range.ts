// The range of days a view covers, and the trading days in it.
import { addMonths, type Day, dayOf, partsOf } from "./civil-day.ts";
import { firstIndexFrom, lastIndexTo } from "./trading-calendar.ts";
import type { View } from "./view.ts";

/** Days from `from` to `to`, both included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
  /** True when the view has no last day: later announcements count as in range. */
  readonly openEnded: boolean;
  /** Indices of the first and last trading day; `last < first` only when there are no data. */
  readonly first: number;
  readonly last: number;
}

const PRESET_MONTHS: Readonly<Record<Exclude<NonNullable<View["range"]>, "YTD" | "MAX">, number>> =
  { "1M": 1, "3M": 3, "6M": 6, "1Y": 12, "2Y": 24, "5Y": 60 };

/**
 * The days a view covers. A preset ends at `to`, or at the last trading day; `from` and `to` in the
 * wrong order are swapped; a span without a trading day is widened to the nearest one.
 */
export function rangeOf(view: Pick<View, "from" | "to" | "range">, time: Float64Array): DayRange {
  const end = view.to ?? time[time.length - 1] ?? view.from ?? 0;
  const start = view.from ?? presetStart(view.range ?? "MAX", end, time);
  const from = Math.min(start, end);
  const to = Math.max(start, end);
  const openEnded = view.to === null;
  const first = firstIndexFrom(time, from);
  const last = lastIndexTo(time, to);
  if (first <= last || time.length === 0) return { from, to, openEnded, first, last };
  const nearest = nearestTo(time, from, to);
  const day = time[nearest]!;
  return {
    from: Math.min(from, day),
    to: Math.max(to, day),
    openEnded,
    first: nearest,
    last: nearest,
  };
}

function presetStart(range: NonNullable<View["range"]>, end: Day, time: Float64Array): Day {
  if (range === "MAX") return Math.min(time[0] ?? end, end);
  if (range === "YTD") return dayOf(partsOf(end).year, 1, 1);
  return addMonths(end, -PRESET_MONTHS[range]);
}

/** Index of the trading day nearest to a span that holds none; the earlier of two as near. */
function nearestTo(time: Float64Array, from: Day, to: Day): number {
  const before = lastIndexTo(time, from);
  const after = before + 1;
  if (before < 0) return 0;
  if (after >= time.length) return before;
  return from - time[before]! <= time[after]! - to ? before : after;
}

/** True when a day, a trading day or not, lies in the range. */
export function inRange(range: Pick<DayRange, "from" | "to" | "openEnded">, day: Day): boolean {
  return day >= range.from && (range.openEnded || day <= range.to);
}
