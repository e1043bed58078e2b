// Auctions in words: what was sold, at what yield, and who bought.
import type { Auction } from "./auction.ts";
import { isoDay } from "./civil-day.ts";

/** `10-year auction`, `30-year auction (reopening)` */
function auctionTitle({ term, reopening }: Auction): string {
  return `${termName(term)} auction${reopening ? " (reopening)" : ""}`;
}

/** `10-year` */
export const termName = (term: Auction["term"]) => term.replace("Y", "-year");

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
