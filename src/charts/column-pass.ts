// A pass over a history that keeps the first, lowest, highest and last point of each pixel column.
import { LevelExtremes } from "./level-extremes.ts";
import {
  ALL_HOLES,
  blockEnd,
  type LevelPyramid,
  SOME_HOLES,
  type Tier,
  tierAt,
} from "./level-pyramid.ts";
import type { LineRoom } from "./line-room.ts";

/**
 * One pass from left to right, written into a room; it holds what is known of the column it is in. `left` is
 * the axis position of the first column, `scale` the columns to a position.
 */
export class ColumnPass {
  private first = -1;
  private low = -1;
  private high = -1;
  private last = -1;
  private lowest = NaN;
  private highest = NaN;
  private extremes: LevelExtremes;

  constructor(
    private readonly positions: Float64Array,
    private readonly levels: Float64Array,
    private readonly left: number,
    private readonly scale: number,
    private readonly room: LineRoom,
  ) {
    this.extremes = new LevelExtremes(levels, 0, 0);
  }

  /** Reads every point; answers the lowest and the highest level of those from `from` up to `to`. */
  overPoints(start: number, end: number, from: number, to: number): [number, number] {
    const { positions } = this;
    this.extremes = new LevelExtremes(this.levels, from, to);
    let column = this.columnOf(positions[start]!);
    for (let i = start; i < end;) {
      const own = column;
      let next = i + 1;
      while (next < end && (column = this.columnOf(positions[next]!)) === own) next++;
      this.takePoints(i, next);
      this.flush();
      i = next;
    }
    return [this.extremes.lowest, this.extremes.highest];
  }

  /** The same line and answer, with blocks read in place of their points. */
  overBlocks(
    pyramid: LevelPyramid,
    start: number,
    end: number,
    from: number,
    to: number,
  ): [number, number] {
    this.extremes = new LevelExtremes(this.levels, from, to);
    const top = pyramid.tiers.length - 1;
    let count = 1;
    for (let i = start; i < end;) {
      const next = this.columnEnd(i, end, count);
      this.takeBlocks(pyramid, i, next, top);
      this.flush();
      count = next - i;
      i = next;
    }
    return [this.extremes.lowest, this.extremes.highest];
  }

  private columnOf(position: number): number {
    return Math.floor((position - this.left) * this.scale);
  }

  /** Index behind the last point of a column, which is likely to hold as many as the one before it. */
  private columnEnd(first: number, end: number, likely: number): number {
    const column = this.columnOf(this.positions[first]!);
    const isWithin = (index: number) => this.columnOf(this.positions[index]!) === column;
    let within = first;
    let beyond = end;
    const guess = first + likely;
    if (guess < end && isWithin(guess)) {
      within = guess;
      for (let step = 1; within + step < end; step *= 2) {
        if (isWithin(within + step)) within += step;
        else {
          beyond = within + step;
          break;
        }
      }
    } else {
      beyond = Math.min(end, guess);
      for (let step = 1; beyond - step > first; step *= 2) {
        if (!isWithin(beyond - step)) beyond -= step;
        else {
          within = beyond - step;
          break;
        }
      }
    }
    while (beyond - within > 1) {
      const middle = (within + beyond) >>> 1;
      if (isWithin(middle)) within = middle;
      else beyond = middle;
    }
    return beyond;
  }

  private takeBlocks(pyramid: LevelPyramid, from: number, to: number, most: number): void {
    for (let i = from; i < to;) {
      const at = tierAt(pyramid, i, to, most);
      if (at < 0) {
        const until = blockEnd(pyramid, i, to);
        this.takePoints(i, until);
        i = until;
        continue;
      }
      const tier = pyramid.tiers[at]!;
      const block = i >> tier.bits;
      const holes = tier.holes[block];
      if (holes === ALL_HOLES) this.breakAt(i);
      else if (holes === SOME_HOLES) this.takeBlocks(pyramid, i, i + tier.size, at - 1);
      else this.takeBlock(tier, block);
      i += tier.size;
    }
  }

  private takePoints(from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const level = this.levels[i]!;
      if (level !== level) this.breakAt(i);
      else if (this.first < 0) {
        this.first = this.low = this.high = this.last = i;
        this.lowest = this.highest = level;
      } else {
        this.last = i;
        if (level < this.lowest) {
          this.lowest = level;
          this.low = i;
        }
        if (level > this.highest) {
          this.highest = level;
          this.high = i;
        }
      }
    }
  }

  /** Takes a block without a hole. */
  private takeBlock(tier: Tier, block: number): void {
    const begins = this.first < 0;
    if (begins) this.first = block << tier.bits;
    this.last = ((block + 1) << tier.bits) - 1;
    const lowest = tier.lowest[block]!;
    const highest = tier.highest[block]!;
    if (begins || lowest < this.lowest) {
      this.lowest = lowest;
      this.low = tier.low[block]!;
    }
    if (begins || highest > this.highest) {
      this.highest = highest;
      this.high = tier.high[block]!;
    }
  }

  private breakAt(index: number): void {
    this.flush();
    this.room.breakAt(this.positions[index]!);
  }

  /** Draws the column that was read. */
  private flush(): void {
    const { first, last } = this;
    if (first < 0) return;
    this.extremes.take(first, last, this.lowest, this.highest);
    const early = Math.min(this.low, this.high);
    const late = Math.max(this.low, this.high);
    this.draw(first);
    if (early > first) this.draw(early);
    if (late > early && late > first) this.draw(late);
    if (last > late) this.draw(last);
    this.first = -1;
  }

  private draw(index: number): void {
    this.room.add(this.positions[index]!, this.levels[index]!);
  }
}
