// Blocks of levels over blocks: where the lowest and the highest of many days are, without passing them all.

/** The smallest block has 16 levels; each larger one eight blocks of the tier below. */
const BASE_BITS = 4;
const BASE = 1 << BASE_BITS;
const BITS = 3;
const CHILDREN = 1 << BITS;
/** Levels from which on a history is read by blocks. */
export const LONG = 20_000;
/** Levels that one call may still add, about 5 ms, so that no frame waits for a long history. */
const SLICE = 1_048_576;

/** Whether a block holds no hole, some, or nothing else. */
const NO_HOLE = 0;
export const SOME_HOLES = 1;
export const ALL_HOLES = 2;

/** The full blocks of one size, from the first level on. */
export interface Tier {
  /** Levels in a block: two to the power of `bits`. */
  readonly size: number;
  readonly bits: number;
  /** The lowest and the highest level of each block, NaN where all is hole, and the first index of either. */
  readonly lowest: Float64Array;
  readonly highest: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly holes: Uint8Array;
  /** Blocks that are there until now. */
  count: number;
}

/** Tiers of blocks, the smallest first. Levels past the blocks that are there are read one by one. */
export interface LevelPyramid {
  readonly levels: Float64Array;
  readonly tiers: readonly Tier[];
}

const pyramids = new WeakMap<Float64Array, LevelPyramid>();

/**
 * The pyramid over levels that never change. It is kept for them and grows by a bounded number of levels with
 * each call until it is complete: whoever reads it gets the same from any part of it.
 */
export function levelPyramid(levels: Float64Array): LevelPyramid {
  let pyramid = pyramids.get(levels);
  if (!pyramid) {
    pyramid = { levels, tiers: emptyTiers(levels.length) };
    pyramids.set(levels, pyramid);
  }
  grow(pyramid);
  return pyramid;
}

/** The tier of the largest block that begins at `from`, ends by `to` and is there; -1 for a single level. */
export function tierAt({ tiers }: LevelPyramid, from: number, to: number, most: number): number {
  let tier = -1;
  while (tier < most) {
    const { size, bits, count } = tiers[tier + 1]!;
    if ((from & (size - 1)) !== 0 || from + size > to || from >> bits >= count) break;
    tier++;
  }
  return tier;
}

/** How far levels must be read one by one from here: to the next block, or to the end where there is none yet. */
export function blockEnd({ tiers }: LevelPyramid, from: number, to: number): number {
  const base = tiers[0];
  if (!base || from >> BASE_BITS >= base.count) return to;
  return Math.min(to, (from | (BASE - 1)) + 1);
}

/** The first hole from an index on; the number of levels when there is none. */
export function nextHole({ levels, tiers }: LevelPyramid, from: number): number {
  let i = from;
  if (tiers.length === 0) while (i < levels.length && levels[i] === levels[i]) i++;
  while (i < levels.length) {
    let step = 0;
    for (const { size, bits, count, holes } of tiers) {
      const block = i >> bits;
      if ((i & (size - 1)) !== 0 || block >= count || holes[block] !== NO_HOLE) break;
      step = size;
    }
    if (step === 0 && levels[i] !== levels[i]) break;
    i += step || 1;
  }
  return i;
}

function emptyTiers(length: number): Tier[] {
  const tiers: Tier[] = [];
  for (let bits = BASE_BITS; 1 << bits <= length; bits += BITS) {
    const blocks = length >> bits;
    tiers.push({
      size: 1 << bits,
      bits,
      lowest: new Float64Array(blocks),
      highest: new Float64Array(blocks),
      low: new Int32Array(blocks),
      high: new Int32Array(blocks),
      holes: new Uint8Array(blocks),
      count: 0,
    });
  }
  return tiers;
}

function grow({ levels, tiers }: LevelPyramid): void {
  const [base] = tiers;
  if (!base || base.count === base.low.length) return;
  const until = Math.min(base.low.length, base.count + SLICE / BASE);
  for (let block = base.count; block < until; block++) addOfLevels(base, block, levels);
  base.count = until;
  for (let i = 1; i < tiers.length; i++) {
    const tier = tiers[i]!;
    const below = tiers[i - 1]!;
    const most = Math.floor(below.count / CHILDREN);
    for (let block = tier.count; block < most; block++) addOfBlocks(tier, block, below);
    tier.count = most;
  }
}

function addOfLevels(tier: Tier, block: number, levels: Float64Array): void {
  const from = block * BASE;
  let low = from;
  let high = from;
  let least = levels[from]!;
  let most = least;
  let holes = least === least ? 0 : 1;
  for (let i = from + 1; i < from + BASE; i++) {
    const level = levels[i]!;
    if (level < least || least !== least) {
      least = level;
      low = i;
    }
    if (level > most || most !== most) {
      most = level;
      high = i;
    }
    if (level !== level) holes++;
  }
  tier.lowest[block] = least;
  tier.highest[block] = most;
  tier.low[block] = low;
  tier.high[block] = high;
  tier.holes[block] = holes === 0 ? NO_HOLE : holes === BASE ? ALL_HOLES : SOME_HOLES;
}

function addOfBlocks(tier: Tier, block: number, below: Tier): void {
  const from = block * CHILDREN;
  let low = from;
  let high = from;
  let whole = 0;
  let bare = 0;
  for (let child = from; child < from + CHILDREN; child++) {
    const least = below.lowest[child]!;
    const most = below.highest[child]!;
    if (!(least >= below.lowest[low]!) && least === least) low = child;
    if (!(most <= below.highest[high]!) && most === most) high = child;
    if (below.holes[child] === NO_HOLE) whole++;
    if (below.holes[child] === ALL_HOLES) bare++;
  }
  tier.lowest[block] = below.lowest[low]!;
  tier.highest[block] = below.highest[high]!;
  tier.low[block] = below.low[low]!;
  tier.high[block] = below.high[high]!;
  tier.holes[block] = whole === CHILDREN ? NO_HOLE : bare === CHILDREN ? ALL_HOLES : SOME_HOLES;
}
