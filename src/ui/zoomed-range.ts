// A range of days made shorter or longer about its middle.
import type { DayRange } from "../domain/view-range.ts";

/** Fewest trading days that are zoomed to. */
const FEWEST_DAYS = 5;

/** `factor` below 1 zooms in; the range stays within the data. */
export function zoomedRange(range: DayRange, factor: number, time: Float64Array): DayRange {
  const count = range.last - range.first + 1;
  const wanted = Math.min(time.length, Math.max(FEWEST_DAYS, Math.round(count * factor)));
  const start = Math.round((range.first + range.last - wanted + 1) / 2);
  const first = Math.max(0, Math.min(start, time.length - wanted));
  const last = first + wanted - 1;
  return {
    from: time[first]!,
    to: time[last]!,
    openEnded: last === time.length - 1,
    first,
    last,
  };
}
