// Reduces a history to its pixel columns: first, lowest, highest and last of each, holes kept.
import { ColumnPass } from "./column-pass.ts";
import { levelPyramid, LONG } from "./level-pyramid.ts";
import { LineRoom } from "./line-room.ts";

/** A line to draw: points in axis positions and levels; a NaN level breaks the line. */
export interface PixelLine {
  readonly position: Float64Array;
  readonly level: Float64Array;
  readonly length: number;
  /** Points of the history that the line stands for, holes included. */
  readonly days: number;
  /** Lowest and highest level inside the range, NaN when it holds none. */
  readonly lowest: number;
  readonly highest: number;
}

/** Points a column from which on the blocks of a long history are read. */
const CROWDED = 8;

/**
 * The points of a history within an extent of axis positions, with one neighbour on either side so that
 * the line reaches the edges. Where several points share one of the `columns`, only the first, the lowest,
 * the highest and the last of them remain, in their order: the true extremes of the range are on the line.
 * A hole ends a run of points and is never bridged. The line is written into `room`, its own unless told, and
 * holds until that is written again. Levels must not change: blocks over those of long histories are kept.
 */
export function pixelColumns(
  positions: Float64Array,
  levels: Float64Array,
  extent: readonly [number, number],
  columns: number,
  room: LineRoom = new LineRoom(),
): PixelLine {
  const [from, to] = [lowerBound(positions, extent[0]), lowerBound(positions, extent[1])];
  const [start, end] = [Math.max(0, from - 1), Math.min(positions.length, to + 1)];
  room.begin(Math.min(2 * (end - start), 4 * (columns + 4)) + 16);
  const pass = new ColumnPass(
    positions,
    levels,
    extent[0],
    columns / (extent[1] - extent[0]),
    room,
  );
  const isCrowded = levels.length >= LONG && end - start > CROWDED * columns;
  const inside = to < end && positions[to]! <= extent[1] ? end : to;
  const [lowest, highest] = isCrowded
    ? pass.overBlocks(levelPyramid(levels), start, end, from, inside)
    : pass.overPoints(start, end, from, inside);
  const { position, level, length } = room;
  return { position, level, length, days: end - start, lowest, highest };
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
