// The rank: how large a response is beside the days before it.
import type { History } from "./measure.ts";
import { responseOf } from "./response.ts";

export interface Rank {
  /** Share, 0 to 1, of the days before whose change was smaller in size. */
  readonly share: number;
  /** How many days before could be counted. */
  readonly n: number;
}

const DAYS_BEFORE = 250;
const LEAST_DAYS = 60;

/**
 * Rank of the response at day 0 (`index`) among changes over as many trading days that start in
 * the 250 trading days before and end before day 0. Null without a response or below 60 days.
 */
export function rankOf(history: History, index: number, horizon: number): Rank | null {
  const response = responseOf(history, index, horizon);
  if (response === null) return null;
  let smaller = 0;
  let n = 0;
  for (let j = Math.max(1, index - DAYS_BEFORE); j + horizon < index; j++) {
    const change = responseOf(history, j, horizon);
    if (change === null) continue;
    n++;
    if (Math.abs(change) < Math.abs(response)) smaller++;
  }
  return n < LEAST_DAYS ? null : { share: smaller / n, n };
}

/** A rank in words: `larger than 94% of the 250 days before`. */
export function rankText(rank: Rank, horizon: number): string {
  const overlap = horizon >= 20 ? "; their windows overlap" : "";
  return `larger than ${rankPercent(rank)}% of the ${rank.n} days before${overlap}`;
}

/** The share in whole percent, rounded down. */
export function rankPercent({ share, n }: Rank): number {
  return Math.floor((Math.round(share * n) * 100) / n);
}
