// The vertical scale of a pane: levels in basis points to pixels, and its ticks.
import type { Box } from "./chart-frame.ts";

export interface ValueScale {
  /** Levels at the bottom and the top of the pane, basis points. */
  readonly bottom: number;
  readonly top: number;
  /** Level to pixel. */
  readonly y: (level: number) => number;
  readonly ticks: readonly number[];
}

export interface ValueScaleNeeds {
  readonly pane: Box;
  /** Lowest and highest level that must be inside; NaN when there is none. */
  readonly lowest: number;
  readonly highest: number;
  /** Levels to take in where that does not squeeze the lines: level lines. */
  readonly wanted: readonly number[];
  readonly invert: boolean;
}

const STEPS = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000];
const PIXELS_PER_TICK = 30;
/** Two figures of an axis are never nearer to each other, pixels. */
const LEAST_GAP = 15;

/**
 * A linear scale over the levels in the range with room above and below. A wanted level is taken in when it
 * lies within 60% of the span beyond the lines, so that a far level cannot flatten them.
 */
export function valueScale(needs: ValueScaleNeeds): ValueScale {
  const { pane, wanted, invert } = needs;
  const empty = !(needs.lowest <= needs.highest);
  let low = empty ? (wanted[0] ?? 0) - 50 : needs.lowest;
  let high = empty ? (wanted[0] ?? 0) + 50 : needs.highest;
  const reach = Math.max(20, (high - low) * 0.6);
  for (const level of wanted) {
    if (level < low && level >= needs.lowest - reach) low = level;
    if (level > high && level <= needs.highest + reach) high = level;
  }
  const pad = Math.max(3, (high - low) * 0.06);
  const bottom = low - pad;
  const top = high + pad;
  const scale = pane.height / (top - bottom);
  const y = invert
    ? (level: number) => pane.y + (level - bottom) * scale
    : (level: number) => pane.y + (top - level) * scale;
  return { bottom, top, y, ticks: ticksBetween(bottom, top, pane.height) };
}

function ticksBetween(bottom: number, top: number, height: number): number[] {
  const most = Math.max(1, Math.floor(height / LEAST_GAP));
  const count = Math.min(most, Math.max(3, Math.floor(height / PIXELS_PER_TICK)));
  const step = STEPS.find((s) => (top - bottom) / s <= count) ?? 5000;
  const ticks = [];
  for (let level = Math.ceil(bottom / step) * step; level <= top; level += step) ticks.push(level);
  return ticks;
}
