// The lowest and the highest level of a stretch, read by blocks or level by level.
import { blockEnd, type LevelPyramid, tierAt } from "./level-pyramid.ts";

/** Lowest and highest of the levels from one index up to another, holes left out; NaN where there is none. */
export function extremesOf(pyramid: LevelPyramid, from: number, to: number): [number, number] {
  const { levels, tiers } = pyramid;
  let lowest = NaN;
  let highest = NaN;
  const note = (low: number, high: number) => {
    if (low < lowest || lowest !== lowest) lowest = low;
    if (high > highest || highest !== highest) highest = high;
  };
  for (let i = from; i < to;) {
    const at = tierAt(pyramid, i, to, tiers.length - 1);
    if (at < 0) {
      const until = blockEnd(pyramid, i, to);
      note(...extremesWithin(levels, i, until));
      i = until;
    } else {
      const { lowest: low, highest: high, bits, size } = tiers[at]!;
      note(low[i >> bits]!, high[i >> bits]!);
      i += size;
    }
  }
  return [lowest, highest];
}

/** The same, read level by level. */
export function extremesWithin(levels: Float64Array, from: number, to: number): [number, number] {
  let lowest = NaN;
  let highest = NaN;
  for (let i = from; i < to; i++) {
    const level = levels[i]!;
    if (level < lowest || lowest !== lowest) lowest = level;
    if (level > highest || highest !== highest) highest = level;
  }
  return [lowest, highest];
}
