// The path of a measure around one day 0, remembered: another filter asks for most of the same days again.
import { type History, levelAt } from "./measure.ts";

/** Trading days around day 0. */
export const PATH_FROM = -5;
export const PATH_TO = 20;

/** −5 … +20, as paths are laid out. */
export const PATH_OFFSETS: readonly number[] = Array.from(
  { length: PATH_TO - PATH_FROM + 1 },
  (_, i) => PATH_FROM + i,
);

/** Changes from the curve before day 0, basis points, at −5 … +20; null for a hole or no curve. */
export type PathChanges = readonly (number | null)[];

const known = new WeakMap<Float64Array, Map<number, PathChanges | null>>();

/**
 * The path around the day 0 at `index`; null where the curve before it is a hole. Remembered as long as
 * the history's column is in use.
 */
export function pathAround(history: History, index: number): PathChanges | null {
  let paths = known.get(history.value);
  if (!paths) known.set(history.value, (paths = new Map()));
  let path = paths.get(index);
  if (path === undefined) paths.set(index, (path = changesAround(history, index)));
  return path;
}

function changesAround(history: History, index: number): PathChanges | null {
  const base = levelAt(history, index - 1);
  if (base === null) return null;
  return PATH_OFFSETS.map((offset) => {
    const level = levelAt(history, index + offset);
    return level === null ? null : level - base;
  });
}
