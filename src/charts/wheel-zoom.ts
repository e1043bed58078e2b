// Zooming about a place, and how far a turn of the wheel zooms.

const NOTCH = 0.2;

/** The extent so many times as wide; what stands at the centre stays there. */
export function zoomedExtent(
  [left, right]: readonly [number, number],
  factor: number,
  centre: number,
): [number, number] {
  return [centre - (centre - left) * factor, centre + (right - centre) * factor];
}

/**
 * The factor by which the extent grows for a turn in pixels, 1 for none. A trackpad's pinch comes as many
 * small turns and counts as fingers do; a wheel's notch of 100 pixels is one step.
 */
export function wheelZoom(turn: number): number {
  const size = Math.abs(turn);
  return Math.exp(Math.sign(turn) * Math.max(Math.min(size * 0.01, NOTCH), size * 0.002));
}
