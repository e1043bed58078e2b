// Two fingers on a chart: how far they are apart, and the extent that they stretch.

/** Where a finger is, pixels. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

type Fingers = readonly [Spot, Spot];

/** Fingers nearer to each other than this count as so far apart: no zoom without end. */
const LEAST_SPREAD = 20;

/**
 * The extent after two fingers have moved: wider or narrower as they are nearer or farther apart, and what
 * was in the middle between them still is. The plot is the box in which they are measured.
 */
export function pinchedExtent(
  [left, right]: readonly [number, number],
  plot: { readonly x: number; readonly width: number },
  from: Fingers,
  to: Fingers,
): [number, number] {
  const share = (fingers: Fingers) => (middleOf(fingers) - plot.x) / plot.width;
  const held = left + share(from) * (right - left);
  const width = ((right - left) * spreadOf(from)) / spreadOf(to);
  const start = held - share(to) * width;
  return [start, start + width];
}

const middleOf = ([a, b]: Fingers) => (a.x + b.x) / 2;
const spreadOf = ([a, b]: Fingers) => Math.max(LEAST_SPREAD, Math.hypot(a.x - b.x, a.y - b.y));
