// The part of the time axis that is shown: its days and its axis positions.
import { bisectLeft, bisectRight } from "d3-array";
import type { Day } from "../domain/civil-day.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import type { DayRange } from "../domain/view-range.ts";

export interface ShownRange {
  readonly days: DayRange;
  /** Axis positions at the left and right edge of the plot. */
  readonly extent: readonly [number, number];
}

/** Fewest trading days a gesture can zoom to. */
export const FEWEST_DAYS = 5;
/** What rounding may move a position by. */
const HAIR = 1e-6;

/** What is shown for a range of days: whole slots; on the calendar axis also days without a curve. */
export function shownRange(axis: TimeAxis, days: DayRange): ShownRange {
  const [left, right] = axis.extentOf(days.first, days.last);
  if (axis.kind === "trading") return { days, extent: [left, right] };
  const [start, end] = wholeExtent(axis);
  return {
    days,
    extent: [
      Math.min(left, Math.max(start, days.from - 0.5)),
      Math.max(right, Math.min(end, days.to + 0.5)),
    ],
  };
}

/** The extent of all data. */
export function wholeExtent(axis: TimeAxis): readonly [number, number] {
  return axis.extentOf(0, axis.time.length - 1);
}

/** The narrowest extent a gesture can zoom to, in axis positions. */
export function leastWidth(axis: TimeAxis): number {
  return axis.kind === "trading" ? FEWEST_DAYS : (FEWEST_DAYS * 7) / 5;
}

/** An extent moved and stretched until it lies within the data and holds the fewest days. */
export function fittedExtent(axis: TimeAxis, extent: readonly [number, number]): [number, number] {
  const [start, end] = wholeExtent(axis);
  const width = Math.min(end - start, Math.max(leastWidth(axis), extent[1] - extent[0]));
  const middle = (extent[0] + extent[1]) / 2;
  const left = Math.min(Math.max(start, middle - width / 2), end - width);
  return [left, left + width];
}

/**
 * What is shown for an extent of axis positions: the trading days whose middle lies in it, the same that
 * the lines and their scale are drawn from. Open-ended when it reaches the last curve.
 */
export function rangeOfExtent(axis: TimeAxis, extent: readonly [number, number]): ShownRange {
  const first = Math.min(bisectLeft(axis.positions, extent[0] - HAIR), axis.time.length - 1);
  const last = Math.max(first, bisectRight(axis.positions, extent[1] + HAIR) - 1);
  const from: Day = axis.time[first]!;
  const to: Day = axis.time[last]!;
  const openEnded = last === axis.time.length - 1;
  return { days: { from, to, openEnded, first, last }, extent };
}
