// Dots beside each other where they would cover one another, and the dot nearest to a point.

/** A placed dot. */
export interface PlacedDot {
  readonly x: number;
  readonly y: number;
}

/**
 * For dots at these places along an axis (pixels) the row each stands in, 0 on the axis: the lowest row in
 * which it is at least a pitch from every other one.
 */
export function dotRows(along: readonly number[], pitch: number): number[] {
  const rows = along.map(() => 0);
  const lastInRow: number[] = [];
  const order = along.map((_, i) => i).toSorted((a, b) => along[a]! - along[b]!);
  for (const i of order) {
    const free = lastInRow.findIndex((last) => along[i]! - last >= pitch);
    const row = free === -1 ? lastInRow.length : free;
    lastInRow[row] = along[i]!;
    rows[i] = row;
  }
  return rows;
}

/** A row's distance from an axis in the middle: 0, 1, −1, 2, −2 … */
export function aboutMiddle(row: number): number {
  return row % 2 === 1 ? (row + 1) / 2 : 0 - row / 2;
}

/** Farther than this from every dot a pointer names none, pixels. */
const REACH = 14;

/** Position of the nearest dot within reach of a point, or null. */
export function nearestDot(dots: readonly PlacedDot[], x: number, y: number): number | null {
  let nearest: number | null = null;
  let least = REACH;
  dots.forEach((dot, i) => {
    const distance = Math.hypot(dot.x - x, dot.y - y);
    if (distance < least) [nearest, least] = [i, distance];
  });
  return nearest;
}
