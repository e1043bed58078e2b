// A range of days made shorter or longer about one of them.
import type { DayRange } from "../domain/view-range.ts";

/** Fewest trading days that are zoomed to. */
const FEWEST_DAYS = 5;

/**
 * `factor` below 1 zooms in; the range stays within the data. The day with the index `about` keeps its
 * place in the range; without one that is in it, the middle does.
 */
export function zoomedRange(
  range: DayRange,
  factor: number,
  time: Float64Array,
  about: number | null = null,
): DayRange {
  const count = range.last - range.first + 1;
  const wanted = Math.min(time.length, Math.max(FEWEST_DAYS, Math.round(count * factor)));
  const isIn = about !== null && about >= range.first && about <= range.last;
  const still = isIn ? about + 0.5 : (range.first + range.last + 1) / 2;
  const start = Math.round(still - (still - range.first) * (wanted / count));
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
