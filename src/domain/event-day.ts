// Day 0: the first trading day whose curve could know an announcement.
import type { Day } from "./civil-day.ts";
import type { Announced } from "./policy-event.ts";
import { firstIndexFrom } from "./trading-calendar.ts";

export interface EventDay {
  /** Index of day 0 among the trading days. */
  readonly index: number;
  readonly day: Day;
  /** What decided it: the hour, the lack of a curve, or what the source says about the hour. */
  readonly basis:
    | "before the curve"
    | "after the curve"
    | "no curve that day"
    | "said before"
    | "said after"
    | "hour unknown";
}

/** Treasury strikes the par curve at 15:30 New York; minutes after midnight. */
export const STRIKE_MINUTE = 930;

/**
 * Day 0 of an announcement. Null when the data hold no such day: the announcement came after the
 * last curve ("no data yet") or before the first one.
 */
export function eventDay(announced: Announced, time: Float64Array): EventDay | null {
  const from = firstIndexFrom(time, announced.day);
  if (from === 0 && time[0] !== announced.day) return null;
  const basis = time[from] === announced.day ? basisOf(announced) : "no curve that day";
  const index = basis === "after the curve" || basis === "said after" ? from + 1 : from;
  const day = time[index];
  return day === undefined ? null : { index, day, basis };
}

function basisOf({ minute, afterClose }: Announced): EventDay["basis"] {
  if (minute !== null) return minute < STRIKE_MINUTE ? "before the curve" : "after the curve";
  if (afterClose === null) return "hour unknown";
  return afterClose ? "said after" : "said before";
}
