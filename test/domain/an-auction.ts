// An auction to vary in tests; its figures are SYNTHETIC.
import type { Auction } from "../../src/domain/auction.ts";
import { on } from "./facts.ts";

/** A 10-year auction of 9 April 2025, with changes. */
export function anAuction(changes: Partial<Auction> = {}): Auction {
  return {
    day: on("2025-04-09"),
    term: "10Y",
    reopening: false,
    cusip: "91282SYN0",
    highYield: 4.85,
    bidToCover: 2.55,
    indirect: 0.712,
    direct: 0.184,
    dealer: 0.104,
    ...changes,
  };
}

const NO_RESULT = {
  highYield: null,
  bidToCover: null,
  indirect: null,
  direct: null,
  dealer: null,
} as const;

/** One that is announced and not yet held. */
export function anAuctionToCome(changes: Partial<Auction> = {}): Auction {
  return anAuction({ ...NO_RESULT, ...changes });
}
