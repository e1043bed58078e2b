// Auctions of 10-year notes and 30-year bonds: when, at what yield, and who bought.
import type { Day } from "./civil-day.ts";

/** One auction; results are null while it is still to come. */
export interface Auction {
  readonly day: Day;
  readonly term: "10Y" | "30Y";
  readonly reopening: boolean;
  readonly cusip: string;
  /** High yield, percent with three decimals. */
  readonly highYield: number | null;
  /** Bids tendered over amount accepted. */
  readonly bidToCover: number | null;
  /** Shares of the competitive amount accepted, 0 to 1: indirect and direct bidders, primary dealers. */
  readonly indirect: number | null;
  readonly direct: number | null;
  readonly dealer: number | null;
}
