// The response: how far a measure moved from the last curve before day 0.
import { type History, levelAt } from "./measure.ts";
import type { HORIZONS } from "./view.ts";

/** Trading days after day 0 to which a response is counted. */
export type Horizon = (typeof HORIZONS)[number];

/**
 * `y[d0+h] − y[d0−1]` in integer basis points, `index` being day 0. Null when either curve is
 * missing or has a hole.
 */
export function responseOf(history: History, index: number, horizon: number): number | null {
  const before = levelAt(history, index - 1);
  const after = levelAt(history, index + horizon);
  return before === null || after === null ? null : after - before;
}

/** The response counted to one curve later, beside the first where the hour is unknown. */
export function twinOf(history: History, index: number, horizon: number): number | null {
  return responseOf(history, index, horizon + 1);
}
