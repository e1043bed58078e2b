// Day 0 and the hour of an announcement, in words.
import { formatDay, formatWeekday } from "./civil-day.ts";
import { type EventDay, eventDay, STRIKE_MINUTE } from "./event-day.ts";
import type { Announced } from "./policy-event.ts";

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
