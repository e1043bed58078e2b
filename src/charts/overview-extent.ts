// The part of the history that the overview strip shows: from a year before the first event, or all.
import { addMonths, type Day } from "../domain/civil-day.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import type { Extent } from "./overview-window.ts";
import { wholeExtent } from "./shown-range.ts";

/** Less of the history than this is not worth leaving out. */
const LEAST_LEFT_OUT = 0.2;
const ROUNDING = 1e-6;

/**
 * Axis positions at the ends of the strip while `shown` is on the chart: from one year before the first
 * event on, so that decades without any do not press the rest together; all of the data where the chart
 * shows earlier days, where there are no events, and where little would be left out.
 */
export function overviewExtent(axis: TimeAxis, shown: Extent, firstEvent: Day | null): Extent {
  const whole = wholeExtent(axis);
  if (firstEvent === null) return whole;
  const start = axis.positionOf(addMonths(firstEvent, -12)) - 0.5;
  const leftOut = (start - whole[0]) / (whole[1] - whole[0]);
  const isSeen = shown[0] >= start - ROUNDING;
  return isSeen && leftOut >= LEAST_LEFT_OUT && start < whole[1] ? [start, whole[1]] : whole;
}
