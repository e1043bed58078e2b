// The maturity axis of a curve: tenors at their months, by square root or linearly.
import { TENORS, type Tenor, yearsOf } from "../domain/tenor.ts";
import type { MeasureText } from "./chart-frame.ts";

export type MaturityScale = "square root" | "linear";

/** Room for half a bar and half a name at either end, pixels. */
const INSET = 12;
const NAME_GAP = 5;
const TEXT = 11;

/** Tenors in the order in which names and figures are kept where there is no room for all. */
export const BY_USE: readonly Tenor[] = [
  "10Y",
  "2Y",
  "30Y",
  "5Y",
  "1M",
  "20Y",
  "1Y",
  "3M",
  "7Y",
  "6M",
  "3Y",
  "2M",
  "4M",
  "1.5M",
];

/** Where each tenor stands: the shortest near `from`, the longest near `to`, pixels. */
export function maturityScale(
  kind: MaturityScale,
  from: number,
  to: number,
): (tenor: Tenor) => number {
  const stand = (tenor: Tenor) => {
    const months = Math.round(yearsOf(tenor) * 120) / 10;
    return kind === "linear" ? months : Math.sqrt(months);
  };
  const [shortest, longest] = [stand(TENORS[0]), stand(TENORS[TENORS.length - 1]!)];
  const room = to - from - 2 * INSET;
  return (tenor) =>
    Math.round(from + INSET + (room * (stand(tenor) - shortest)) / (longest - shortest));
}

/** The tenors whose names have room side by side, most used first. */
export function namedTenors(
  tenors: readonly Tenor[],
  toX: (tenor: Tenor) => number,
  measureText: MeasureText,
): Tenor[] {
  const named: Tenor[] = [];
  const reach = (tenor: Tenor) => measureText(tenor, TEXT) / 2;
  for (const tenor of BY_USE) {
    const isFree = named.every(
      (other) => Math.abs(toX(other) - toX(tenor)) >= reach(other) + reach(tenor) + NAME_GAP,
    );
    if (isFree && tenors.includes(tenor)) named.push(tenor);
  }
  return named;
}

/** Width of each tenor's bar: as wide as its nearest neighbour allows, within bounds, pixels. */
export function barWidths(xs: readonly number[]): number[] {
  return xs.map((x, i) => {
    const gaps = [xs[i - 1], xs[i + 1]].flatMap((other) =>
      other === undefined ? [] : [Math.abs(other - x)],
    );
    const width = Math.round(0.7 * Math.min(...gaps, MOST_BAR / 0.7));
    return Math.min(MOST_BAR, Math.max(LEAST_BAR, width));
  });
}

const LEAST_BAR = 2;
const MOST_BAR = 14;
