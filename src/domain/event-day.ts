// Day 0: the first trading day whose curve could know an announcement.
import { type Day, formatDay, formatWeekday } from "./civil-day.ts";
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

/** Day 0 and its reason in one sentence; without a day 0, what the data lack. */
export function dayZeroSentence(announced: Announced, time: Float64Array): string {
  const found = eventDay(announced, time);
  if (found) return `day 0 is ${formatDay(found.day)}: ${reasonOf(announced, found.basis)}`;
  if (time.length === 0) return "no data yet";
  return announced.day < time[0]!
    ? `no day 0: the first curve in these data is ${formatDay(time[0]!)}`
    : `no data yet: the last curve is ${formatDay(time[time.length - 1]!)}`;
}

function reasonOf({ day, minute }: Announced, basis: EventDay["basis"]): string {
  switch (basis) {
    case "before the curve":
      return `${formatMinute(minute ?? 0)} New York is before the 15:30 curve`;
    case "after the curve":
      return minute === STRIKE_MINUTE
        ? "15:30 New York is too late for the 15:30 curve"
        : `${formatMinute(minute ?? 0)} New York is after the 15:30 curve`;
    case "no curve that day":
      return `no curve on ${formatWeekday(day)}`;
    case "said before":
      return "the source says it came before the 15:30 curve";
    case "said after":
      return "the source says it came after the 15:30 curve";
    case "hour unknown":
      return "hour unknown, so the announced day counts";
  }
}

/** When the market could first know, as a reader writes it: `2 Apr 2025, 16:00 New York`. */
export function announcedText({ day, minute, afterClose }: Announced): string {
  if (minute !== null) return `${formatDay(day)}, ${formatMinute(minute)} New York`;
  if (afterClose === null) return `${formatDay(day)}, hour unknown`;
  return `${formatDay(day)}, ${afterClose ? "after" : "before"} the 15:30 curve`;
}

function formatMinute(minute: number): string {
  const two = (count: number) => String(count).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
