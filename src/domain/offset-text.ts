// A curve's place around day 0, in words.
import { isoDay } from "./civil-day.ts";

/** `day 0`, `1 trading day after day 0`, `the curve before day 0`, `3 trading days before day 0`. */
export function offsetText(offset: number): string {
  if (offset === 0) return "day 0";
  if (offset === -1) return "the curve before day 0";
  const count = Math.abs(offset);
  return `${count} trading ${count === 1 ? "day" : "days"} ${offset > 0 ? "after" : "before"} day 0`;
}

/**
 * The day and its place: `2025-04-10, 1 trading day after day 0`. Without a curve there, what the data
 * lack: `20 trading days after day 0: no data yet`.
 */
export function offsetDayText(time: Float64Array, index: number, offset: number): string {
  const day = time[index + offset];
  if (day !== undefined) return `${isoDay(day)}, ${offsetText(offset)}`;
  return `${offsetText(offset)}: ${offset < 0 ? "before the first curve" : "no data yet"}`;
}

/** A place on a scale around day 0: `−5`, `0`, `+20`. */
export function offsetShort(offset: number): string {
  if (offset === 0) return "0";
  return offset < 0 ? `−${-offset}` : `+${offset}`;
}
