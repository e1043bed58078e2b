// The split: a set's responses by what was done, escalation, easing, neither, or both on one day 0.
import { mean } from "d3-array";
import type { SetDay, Side } from "./event-set.ts";
import type { History } from "./measure.ts";
import { responseOf } from "./response.ts";

/** In the order they are shown. */
const SIDES: readonly Side[] = ["escalation", "easing", "other", "mixed"];

/** A bar over fewer days than this would say more than they do. */
const LEAST_FOR_MEAN = 4;

export interface SplitSide {
  readonly side: Side;
  /** Its day 0s that have a response, and that response in basis points. */
  readonly dots: readonly { readonly index: number; readonly response: number }[];
  /** Mean of the dots, basis points; null below 4. */
  readonly mean: number | null;
}

/** The four sides, empty ones included. */
export function eventSplit(
  history: History,
  days: readonly SetDay[],
  horizon: number,
): SplitSide[] {
  return SIDES.map((side) => {
    const dots = days.flatMap((day) => {
      const response = day.side === side ? responseOf(history, day.index, horizon) : null;
      return response === null ? [] : [{ index: day.index, response }];
    });
    const isEnough = dots.length >= LEAST_FOR_MEAN;
    return { side, dots, mean: isEnough ? (mean(dots, ({ response }) => response) ?? null) : null };
  });
}
