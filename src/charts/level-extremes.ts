// The lowest and the highest level of a stretch, gathered column by column.

/** Gathers the extremes of the levels from one index up to another; NaN where there is none, holes left out. */
export class LevelExtremes {
  lowest = NaN;
  highest = NaN;

  constructor(
    private readonly levels: Float64Array,
    private readonly from: number,
    private readonly to: number,
  ) {}

  /** Takes in a column without a hole, from its first to its last index, whose extremes are known. */
  take(first: number, last: number, lowest: number, highest: number): void {
    if (first >= this.from && last < this.to) {
      this.see(lowest);
      this.see(highest);
    } else {
      const end = Math.min(last + 1, this.to);
      for (let i = Math.max(first, this.from); i < end; i++) this.see(this.levels[i]!);
    }
  }

  private see(level: number): void {
    if (!(level >= this.lowest)) this.lowest = level;
    if (!(level <= this.highest)) this.highest = level;
  }
}
