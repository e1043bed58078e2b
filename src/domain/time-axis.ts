// The horizontal axis: every day's position, in trading days or in calendar days.
import { bisectCenter } from "d3-array";
import type { Day } from "./civil-day.ts";
import { firstIndexFrom, indexOfDay } from "./trading-calendar.ts";

/** Positions grow with time; one slot of width 1 belongs to each trading day, half on either side. */
export interface TimeAxis {
  readonly kind: "trading" | "calendar";
  /** Trading days, ascending. */
  readonly time: Float64Array;
  /** Position of each trading day: its index on the trading axis, its day on the calendar axis. */
  readonly positions: Float64Array;
  /**
   * Where a mark dated on this day stands. Trading axis: a trading day's index, otherwise the
   * boundary between its two neighbours; days outside the data stand on the outer boundary.
   */
  positionOf(day: Day): number;
  /** Index of the trading day nearest to a position, clamped to the data; -1 without any data. */
  indexAt(position: number): number;
  /** Positions that the slots of the trading days `first` to `last` cover, both included. */
  extentOf(first: number, last: number): [number, number];
}

/** The axis over these trading days. */
export function timeAxis(kind: TimeAxis["kind"], time: Float64Array): TimeAxis {
  const positions = kind === "calendar" ? time : indices(time.length);
  const lastIndex = time.length - 1;
  const near = (index: number) => positions[Math.max(0, Math.min(lastIndex, index))] ?? 0;
  return {
    kind,
    time,
    positions,
    positionOf(day) {
      if (kind === "calendar") return day;
      const index = indexOfDay(time, day);
      return index >= 0 ? index : firstIndexFrom(time, day) - 0.5;
    },
    indexAt: (position) => (time.length === 0 ? -1 : bisectCenter(positions, position)),
    extentOf: (first, last) => [near(first) - 0.5, near(last) + 0.5],
  };
}

function indices(count: number): Float64Array {
  const positions = new Float64Array(count);
  for (let i = 0; i < count; i++) positions[i] = i;
  return positions;
}
