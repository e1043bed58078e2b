// The overview's window: the extent that is shown, as a place on the strip, moved by hand or key.
import { addMonths } from "../domain/civil-day.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import { firstIndexFrom, lastIndexTo } from "../domain/trading-calendar.ts";
import {
  FEWEST_DAYS,
  fittedExtent,
  leastWidth,
  rangeOfExtent,
  wholeExtent,
} from "./shown-range.ts";

export type Extent = readonly [number, number];

/** What a hand takes hold of: one edge of the window, or all of it. */
export type Grip = "start" | "window" | "end";
export const GRIPS: readonly Grip[] = ["start", "window", "end"];

/** A stretch of the strip, pixels from its left edge. */
export interface Stretch {
  readonly x: number;
  readonly width: number;
}

/** Length of the hit area of a grip, pixels; under a finger it is longer. */
export const GRIP_REACH = 24;
/** How far a grip may reach beyond either end of the strip, pixels. */
export const GRIP_OVERHANG = 10;

/** The window over an extent in a strip of this width that shows the positions of `strip`. */
export function windowOf([start, end]: Extent, extent: Extent, width: number): Stretch {
  const scale = width / (end - start);
  return { x: (extent[0] - start) * scale, width: (extent[1] - extent[0]) * scale };
}

/** The axis position at a pixel of such a strip: what `windowOf` turns round. */
export function positionAt([start, end]: Extent, x: number, width: number): number {
  return start + (x / width) * (end - start);
}

/** The part of a window that lies on a strip of this width; days before the strip's first have none. */
export function onStrip({ x, width }: Stretch, stripWidth: number): Stretch {
  const within = (edge: number) => Math.max(0, Math.min(stripWidth, edge));
  const start = within(x);
  return { x: start, width: within(x + width) - start };
}

/**
 * Where each grip takes the pointer: the edges' around the edges, the window's between them. Beside a
 * window with no room for three the edges' stand outside it, and all move inwards at the strip's ends.
 */
export function gripStretches(
  window: Stretch,
  width: number,
  gripReach = GRIP_REACH,
): Readonly<Record<Grip, Stretch>> {
  const half = Math.max(window.width / 2, gripReach);
  const reach = half + gripReach / 2 - GRIP_OVERHANG;
  const centre = window.x + window.width / 2;
  const middle = Math.max(reach, Math.min(width - reach, centre));
  const [left, right] = reach * 2 > width ? [0, width] : [middle - half, middle + half];
  const start = Math.max(left - gripReach / 2, -GRIP_OVERHANG);
  const end = Math.min(right + gripReach / 2, width + GRIP_OVERHANG) - gripReach;
  const body = start + gripReach;
  return {
    start: { x: start, width: gripReach },
    window: { x: body, width: Math.max(0, end - body) },
    end: { x: end, width: gripReach },
  };
}

/** The extent after a grip has been moved by so many positions; an edge stops before the other. */
export function draggedExtent(axis: TimeAxis, grip: Grip, from: Extent, by: number): Extent {
  const [start, end] = wholeExtent(axis);
  const [left, right] = from;
  if (grip === "window") return fittedExtent(axis, [left + by, right + by]);
  const least = leastWidth(axis);
  return grip === "start"
    ? fittedExtent(axis, [Math.max(start, Math.min(left + by, right - least)), right])
    : fittedExtent(axis, [left, Math.min(end, Math.max(right + by, left + least))]);
}

/** An extent as wide as this one about a position, as near as the ends of the data let it. */
export function centredExtent(axis: TimeAxis, extent: Extent, position: number): Extent {
  const half = (extent[1] - extent[0]) / 2;
  return fittedExtent(axis, [position - half, position + half]);
}

/** A step by key: trading days or months (negative: earlier), or as far as it goes. */
export type Step =
  | { readonly unit: "day" | "month"; readonly count: number }
  | { readonly unit: "end"; readonly count: -1 | 1 };

/** The whole days shown after a grip has made a step; the window keeps its number of days. */
export function steppedExtent(axis: TimeAxis, grip: Grip, from: Extent, step: Step): Extent {
  const { first, last } = rangeOfExtent(axis, from).days;
  const end = axis.time.length - 1;
  const within = (index: number, low: number, high: number) => Math.max(low, Math.min(high, index));
  if (grip === "start") {
    const most = Math.max(first, last - FEWEST_DAYS + 1);
    return fitted(axis, within(steppedIndex(axis.time, first, step), 0, most), last);
  }
  if (grip === "end") {
    const least = Math.min(last, first + FEWEST_DAYS - 1);
    return fitted(axis, first, within(steppedIndex(axis.time, last, step), least, end));
  }
  const by = within(steppedIndex(axis.time, first, step) - first, -first, end - last);
  return fitted(axis, first + by, last + by);
}

const fitted = (axis: TimeAxis, first: number, last: number) =>
  fittedExtent(axis, axis.extentOf(first, last));

function steppedIndex(time: Float64Array, index: number, { unit, count }: Step): number {
  if (unit === "day") return index + count;
  if (unit === "end") return count < 0 ? 0 : time.length - 1;
  const day = addMonths(time[index]!, count);
  return count < 0 ? firstIndexFrom(time, day) : lastIndexTo(time, day);
}
