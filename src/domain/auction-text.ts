// Auctions in words: what was sold, at what yield, and who bought.
import type { Auction } from "./auction.ts";
import { type Day, formatDay, isoDay } from "./civil-day.ts";

/** Most auctions that are listed by name; the others are counted. */
const MOST_NAMED = 4;

/** `10-year auction`, `30-year auction (reopening)` */
function auctionTitle({ term, reopening }: Auction): string {
  return `${termName(term)} auction${reopening ? " (reopening)" : ""}`;
}

const termName = (term: Auction["term"]) => term.replace("Y", "-year");

/**
 * What is known of an auction: `10-year auction, high yield 4.85%, bid-to-cover 2.55, indirect 71%,
 * direct 18%, dealers 11%`. Shares are of the competitive amount accepted. What is not stated is said.
 */
export function auctionText(auction: Auction): string {
  const { highYield, bidToCover, indirect, direct, dealer } = auction;
  if (highYield === null) return `${auctionTitle(auction)}, no result yet`;
  const shares = [
    ["indirect", indirect],
    ["direct", direct],
    ["dealers", dealer],
  ] as const;
  const known = shares.filter(([, share]) => share !== null);
  return [
    auctionTitle(auction),
    `high yield ${yieldText(highYield)}`,
    bidToCover === null ? "bid-to-cover not stated" : `bid-to-cover ${bidToCover.toFixed(2)}`,
    ...(known.length === 0 ? ["shares not stated"] : []),
    ...known.map(([who, share]) => `${who} ${Math.round(share! * 100)}%`),
  ].join(", ");
}

/** Three decimals as published, the third only where it is not 0. */
function yieldText(percent: number): string {
  return `${percent.toFixed(3).replace(/0$/, "").replace("-", "−")}%`;
}

/** An auction with its day, as its mark is named. */
export function auctionName(auction: Auction): string {
  return `${isoDay(auction.day)}: ${auctionText(auction)}`;
}

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
