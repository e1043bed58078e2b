// Reduces a history to its pixel columns: first, lowest, highest and last of each, holes kept.

/** A line to draw: points in axis positions and levels; a NaN level breaks the line. */
export interface PixelLine {
  readonly position: Float64Array;
  readonly level: Float64Array;
  readonly length: number;
  /** Lowest and highest level inside the range, NaN when it holds none. */
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The points of a history within an extent of axis positions, with one neighbour on either side so that
 * the line reaches the edges. Where several points share one of the `columns`, only the first, the lowest,
 * the highest and the last of them remain, in their order: the true extremes of the range are on the line.
 * A hole ends a run of points and is never bridged.
 */
export function pixelColumns(
  positions: Float64Array,
  levels: Float64Array,
  extent: readonly [number, number],
  columns: number,
): PixelLine {
  const start = Math.max(0, lowerBound(positions, extent[0]) - 1);
  const end = Math.min(positions.length, lowerBound(positions, extent[1]) + 1);
  const capacity = Math.min(2 * (end - start), 5 * columns + (end - start) / 2) + 16;
  const line = new LineBuilder(Math.ceil(capacity));
  const scale = columns / (extent[1] - extent[0]);
  let lowest = NaN;
  let highest = NaN;
  let column = NaN;
  let first = -1;
  let low = -1;
  let high = -1;
  let last = -1;
  const flush = () => {
    if (first < 0) return;
    const [early, late] = low < high ? [low, high] : [high, low];
    line.add(positions[first]!, levels[first]!);
    if (early > first) line.add(positions[early]!, levels[early]!);
    if (late > early && late > first) line.add(positions[late]!, levels[late]!);
    if (last > late) line.add(positions[last]!, levels[last]!);
    first = -1;
  };
  for (let i = start; i < end; i++) {
    const position = positions[i]!;
    const level = levels[i]!;
    if (level !== level) {
      flush();
      line.breakAt(position);
      continue;
    }
    if (position >= extent[0] && position <= extent[1]) {
      if (!(level >= lowest)) lowest = level;
      if (!(level <= highest)) highest = level;
    }
    const own = Math.floor((position - extent[0]) * scale);
    if (first < 0 || own !== column) {
      flush();
      column = own;
      first = low = high = last = i;
    } else {
      if (level < levels[low]!) low = i;
      if (level > levels[high]!) high = i;
      last = i;
    }
  }
  flush();
  return line.finish(lowest, highest);
}

/** First index whose position is at or after the given one. */
function lowerBound(positions: Float64Array, position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (positions[middle]! < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

class LineBuilder {
  private position: Float64Array;
  private level: Float64Array;
  private length = 0;

  constructor(capacity: number) {
    this.position = new Float64Array(capacity);
    this.level = new Float64Array(capacity);
  }

  add(position: number, level: number): void {
    if (this.length === this.position.length) this.grow();
    this.position[this.length] = position;
    this.level[this.length++] = level;
  }

  breakAt(position: number): void {
    const before = this.level[this.length - 1];
    if (this.length > 0 && before === before) this.add(position, NaN);
  }

  finish(lowest: number, highest: number): PixelLine {
    return { position: this.position, level: this.level, length: this.length, lowest, highest };
  }

  private grow(): void {
    const { position, level } = this;
    this.position = new Float64Array(position.length * 2 + 16);
    this.level = new Float64Array(level.length * 2 + 16);
    this.position.set(position);
    this.level.set(level);
  }
}
