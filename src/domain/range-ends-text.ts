// The ends of a range as curves: what is said where a day asked for has no curve of its own.
import { type Day, formatDay, formatWeekday } from "./civil-day.ts";
import type { DayRange } from "./view-range.ts";

/**
 * `no curve on Wed 1 Jan 2025: 2 Jan 2025 stands in its place`; beyond the data, where they begin or end.
 * Empty where both days have curves.
 */
export function rangeEndsText(range: DayRange, time: Float64Array): string {
  const [first, last] = [time[range.first], time[range.last]];
  if (first === undefined || last === undefined) return "there is no curve in this range";
  const [start, end] = [time[0]!, time[time.length - 1]!];
  const texts = [
    range.from < start
      ? `the first curve in these data is ${formatDay(start)}`
      : standIn(range.from, first),
    range.to > end ? `the last curve is ${formatDay(end)}` : standIn(range.to, last),
  ];
  return texts.filter((text) => text !== "").join("; ");
}

function standIn(asked: Day, found: Day): string {
  if (asked === found) return "";
  return `no curve on ${formatWeekday(asked)}: ${formatDay(found)} stands in its place`;
}
