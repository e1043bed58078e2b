// Crossings: the runs of trading days on which a measure stood at or above a level.
import { type Day, isoDay } from "./civil-day.ts";
import { formatLevel, formatLevelWithUnit, measureName } from "./figure-text.ts";
import type { History, Measure } from "./measure.ts";
import { indexOfDay } from "./trading-calendar.ts";

/** One run of trading days at or above a level; a hole ends a run. */
export interface Crossing {
  readonly first: Day;
  readonly last: Day;
  /** Trading days in the run. */
  readonly days: number;
  /** Highest level of the run, basis points, and the first day that had it. */
  readonly peak: number;
  readonly peakDay: Day;
  /** Calendar days from the run before's last day to this run's first; null for the first run. */
  readonly sincePrevious: number | null;
  /** True when the run reaches the last trading day in the data. */
  readonly open: boolean;
}

/** Every run at or above a level (basis points), oldest first. */
export function crossingsOf(history: History, level: number): Crossing[] {
  const { time, value } = history;
  const runs: Crossing[] = [];
  for (let i = 0; i < value.length; i++) {
    if (!isAtOrAbove(history, level, i)) continue;
    const first = i;
    let peakAt = i;
    while (isAtOrAbove(history, level, i + 1)) {
      i++;
      if (value[i]! > value[peakAt]!) peakAt = i;
    }
    const previous = runs[runs.length - 1];
    runs.push({
      first: time[first]!,
      last: time[i]!,
      days: i - first + 1,
      peak: value[peakAt]!,
      peakDay: time[peakAt]!,
      sincePrevious: previous ? time[first]! - previous.last : null,
      open: i === value.length - 1,
    });
  }
  return runs;
}

/** False for a hole and outside the data. */
function isAtOrAbove({ value }: History, level: number, index: number): boolean {
  const at = value[index];
  return at !== undefined && at >= level;
}

/** When a measure was last at or above a level before the run that a day belongs to. */
export interface FirstSince {
  /** Basis points. */
  readonly level: number;
  /** Last day at or above the level before the run began; null when the data hold none. */
  readonly since: Day | null;
  /** First day on which the data hold the measure. */
  readonly dataFrom: Day;
}

/** Null when the measure is below the level on that day, or has a hole or no curve there. */
export function firstSince(history: History, level: number, day: Day): FirstSince | null {
  let index = indexOfDay(history.time, day);
  if (!isAtOrAbove(history, level, index)) return null;
  while (isAtOrAbove(history, level, index)) index--;
  while (index >= 0 && !isAtOrAbove(history, level, index)) index--;
  const dataFrom = history.value.findIndex((at) => !Number.isNaN(at));
  return { level, since: history.time[index] ?? null, dataFrom: history.time[dataFrom]! };
}

/** `first par yield at or above 5.00 since 2023-10-31`, or how far back these data reach. */
export function firstSinceText(measure: Measure, { level, since, dataFrom }: FirstSince): string {
  if (since === null) return `first in these data, from ${isoDay(dataFrom)}`;
  const [name, figure] =
    measure.kind === "tenor"
      ? ["par yield", formatLevel(measure, level)]
      : [measureName(measure), formatLevelWithUnit(measure, level)];
  return `first ${name} at or above ${figure} since ${isoDay(since)}`;
}
