// The auctions that the axis has no room for, and how far the results reach.
import type { Auction } from "./auction.ts";
import { termName } from "./auction-text.ts";
import { type Day, formatDay } from "./civil-day.ts";

/** Most auctions that are listed by name; the others are counted. */
const MOST_NAMED = 4;

/**
 * The auctions after the last curve, which have no place on the axis: `1 since the last curve: 10-year on
 * 12 Nov 2026. 1 to come: 30-year on 10 Dec 2026.` Empty when there are none.
 */
export function laterAuctionsText(auctions: readonly Auction[], lastCurve: Day): string {
  const later = auctions.filter(({ day }) => day > lastCurve);
  const held = later.filter(({ highYield }) => highYield !== null);
  const toCome = later.filter(({ highYield }) => highYield === null);
  const sentences = [
    ...(held.length > 0 ? [`${held.length} since the last curve: ${listText(held)}.`] : []),
    ...(toCome.length > 0 ? [`${toCome.length} to come: ${listText(toCome)}.`] : []),
  ];
  return sentences.join(" ");
}

function listText(auctions: readonly Auction[]): string {
  const named = auctions
    .slice(0, MOST_NAMED)
    .map(({ term, day }) => `${termName(term)} on ${formatDay(day)}`);
  const rest = auctions.length - named.length;
  return [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join(", ");
}

/** The day of the last auction with a result, null without one. */
export function lastResultDay(auctions: readonly Auction[]): Day | null {
  return auctions.findLast(({ highYield }) => highYield !== null)?.day ?? null;
}
