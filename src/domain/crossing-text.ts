// Crossings in words: what the latest run says, and what holes leave open.
import { isoDay } from "./civil-day.ts";
import { type Crossing, firstSince, firstSinceText } from "./crossing.ts";
import { formatLevel } from "./figure-text.ts";
import type { History } from "./measure.ts";

/**
 * What the latest run says, a sentence each. A hole between its first day and the day it is "since" is
 * named, because the level may have been reached there.
 */
export function latestRunText(history: History, level: number, run: Crossing): string[] {
  const { measure } = history;
  const figure = formatLevel(measure, level);
  const found = firstSince(history, level, run.first);
  const holes = found ? holesBetween(history, found.since ?? found.dataFrom, run.first) : 0;
  const first = found ? `${isoDay(run.first)}: ${firstSinceText(measure, found)}` : "";
  const state = run.open
    ? `at or above ${figure} on every day since ${isoDay(run.first)}, ${dayCount(run.days)}`
    : `last at or above ${figure} on ${isoDay(run.last)}`;
  return [`${first}${holeText(holes)}`, state].filter(Boolean);
}

/** `62 trading days` */
export function dayCount(days: number): string {
  return `${days} trading ${days === 1 ? "day" : "days"}`;
}

/** Trading days after one day and before another on which the measure has no figure. */
function holesBetween({ time, value }: History, from: number, to: number): number {
  let count = 0;
  for (let i = 0; i < value.length; i++) {
    if (time[i]! > from && time[i]! < to && Number.isNaN(value[i])) count++;
  }
  return count;
}

function holeText(holes: number): string {
  return holes === 0
    ? ""
    : ` among the days that have a figure: ${dayCount(holes)} between have none`;
}
