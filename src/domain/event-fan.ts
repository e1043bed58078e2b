// The fan: how a measure went around each day 0 of a set, from 5 trading days before to 20 after.
import { median } from "d3-array";
import { PATH_OFFSETS, PATH_TO, type PathChanges, pathAround } from "./event-path.ts";
import { withoutOverlap } from "./event-set.ts";
import type { History } from "./measure.ts";

/** A median of fewer paths than this would be one of them. */
const LEAST_FOR_MEDIAN = 8;

export interface FanPath {
  /** Index of day 0 among the trading days. */
  readonly index: number;
  /** Change from the curve before day 0, basis points, at −5 … +20; null for a hole or no curve. */
  readonly changes: PathChanges;
  /** Its 20 days overlap those of a path before it. */
  readonly overlaps: boolean;
}

export interface Fan {
  /** Ascending by day 0; a day 0 whose curve before is a hole has none. */
  readonly paths: readonly FanPath[];
  /** Median of the paths at −5 … +20; null where fewer than 8 have a change. */
  readonly median: readonly (number | null)[];
}

/** The fan of a set's day 0s, ascending indices. */
export function eventFan(history: History, days: readonly number[]): Fan {
  const apart = new Set(withoutOverlap(days, PATH_TO));
  const paths = days.flatMap((index) => {
    const changes = pathAround(history, index);
    return changes ? [{ index, changes, overlaps: !apart.has(index) }] : [];
  });
  return { paths, median: PATH_OFFSETS.map((_, i) => medianAt(paths, i)) };
}

function medianAt(paths: readonly FanPath[], at: number): number | null {
  const changes = paths.flatMap((path) => path.changes[at] ?? []);
  return changes.length < LEAST_FOR_MEDIAN ? null : (median(changes) ?? null);
}
