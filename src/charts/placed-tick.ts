// Ticks of the time axis at their pixels, with texts that keep apart.
import type { Box } from "./chart-frame.ts";
import type { TimeTick } from "./time-ticks.ts";

/** A tick at its pixel; its text is kept inside the plot. */
export type PlacedTick = TimeTick & { readonly x: number; readonly textX: number };

/** Keeps texts inside the plot and leaves out ticks whose text would touch another; years win. */
export function withoutOverlap(
  ticks: readonly (TimeTick & { x: number })[],
  widthOf: (text: string) => number,
  plot: Box,
): PlacedTick[] {
  const kept: PlacedTick[] = [];
  const reach = (tick: TimeTick) => widthOf(tick.text) / 2 + 5;
  for (const tick of ticks) {
    const most = plot.x + plot.width + 8 - reach(tick);
    const placed = { ...tick, textX: Math.min(Math.max(tick.x, plot.x + reach(tick) - 8), most) };
    const before = kept.at(-1);
    if (before && placed.textX - reach(tick) < before.textX + reach(before)) {
      if (!tick.major || before.major) continue;
      kept.pop();
    }
    kept.push(placed);
  }
  return kept;
}
