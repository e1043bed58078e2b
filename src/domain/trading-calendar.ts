// The trading calendar: where a day stands among the days that have a published curve.
import { bisectLeft, bisectRight } from "d3-array";
import type { Day } from "./civil-day.ts";

/** Index of the trading day that is this day, -1 when no curve was published on it. */
export function indexOfDay(time: Float64Array, day: Day): number {
  const index = bisectLeft(time, day);
  return time[index] === day ? index : -1;
}

/** Index of the first trading day on or after this day, `time.length` when there is none. */
export function firstIndexFrom(time: Float64Array, day: Day): number {
  return bisectLeft(time, day);
}

/** Index of the last trading day on or before this day, -1 when there is none. */
export function lastIndexTo(time: Float64Array, day: Day): number {
  return bisectRight(time, day) - 1;
}
