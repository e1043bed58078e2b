// Crossings in words: what the latest run says, and what holes leave open.
import { isoDay } from "./civil-day.ts";
import { type Crossing, firstSince, firstSinceText } from "./crossing.ts";
import { formatLevel, measureName } from "./figure-text.ts";
import type { History } from "./measure.ts";

/**
 * What the latest run says, a sentence each. Holes between the two days of a sentence are named,
 * because the level may have been reached there.
 */
export function latestRunText(history: History, level: number, run: Crossing): string[] {
  const figure = formatLevel(history.measure, level);
  const found = firstSince(history, level, run.first)!;
  const before = holesBetween(history, found.since ?? found.dataFrom, run.first);
  const since = firstSinceText(history.measure, found);
  const state = run.open
    ? `at or above ${figure} on every day since ${isoDay(run.first)}, ${dayCount(run.days)}`
    : `last at or above ${figure} on ${isoDay(run.last)}`;
  return [
    `${isoDay(run.first)}: ${since}${holeText(before, "between")}`,
    `${state}${holeText(holesBetween(history, run.last, Infinity), "since")}`,
  ];
}

/** That no day is at or above the level, from when on, and how far the measure came. */
export function neverText(history: History, level: number): string {
  const { measure, time, value } = history;
  const from = time[value.findIndex((at) => !Number.isNaN(at))];
  if (from === undefined) return `no figure of the ${measureName(measure)} in these data`;
  const highest = value.reduce((most, at) => (at > most ? at : most), -Infinity);
  const never = `never at or above ${formatLevel(measure, level)} in these data, from ${isoDay(from)}`;
  const holes = holeText(holesBetween(history, from, Infinity), "since");
  return `${never}; highest ${formatLevel(measure, highest)}${holes}`;
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

function holeText(holes: number, when: "between" | "since"): string {
  if (holes === 0) return "";
  return `; ${dayCount(holes)} ${when} ${holes === 1 ? "has" : "have"} no figure`;
}
