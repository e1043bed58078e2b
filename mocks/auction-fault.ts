// Faults of content in the form of Fiscal Data's auctions.
import { type Day, isoDay } from "../src/domain/civil-day.ts";
import type { WireAuction } from "./auction-rows.ts";
import type { ContentFault } from "./source-mock.ts";

const STALE_DAYS = 90;
/** So many of the newest auctions are touched by a fault of single rows. */
const TOUCHED = 10;
const RESULTS =
  "high_yield bid_to_cover_ratio comp_accepted primary_dealer_accepted direct_bidder_accepted indirect_bidder_accepted".split(
    " ",
  );

/** The sound auctions, newest first, with a fault; rows may be anything then. */
export function withAuctionFault(
  rows: readonly WireAuction[],
  fault: ContentFault | null,
  today: Day,
): readonly unknown[] {
  const touched = (change: (row: WireAuction, index: number) => readonly unknown[]) =>
    rows.flatMap((row, index) => (index < TOUCHED ? change(row, index) : [row]));
  switch (fault) {
    case "empty":
      return [];
    case "stale":
      return rows.filter((row) => row.auction_date! <= isoDay(today - STALE_DAYS));
    case "holes":
      return touched((row, index) => [
        { ...row, ...Object.fromEntries(RESULTS.slice(index % 2).map((field) => [field, "null"])) },
      ]);
    case "revised":
      return touched((row) => [{ ...row, high_yield: shifted(row.high_yield!) }]);
    case "duplicate-days":
      return touched((row, index) => [
        row,
        index % 2 === 0 ? row : { ...row, high_yield: shifted(row.high_yield!) },
      ]);
    case "descending":
      return rows.toReversed();
    case "future-day":
      return [{ ...rows[0], auction_date: isoDay(today + 45), cusip: "SYNTHETICFUTURE" }, ...rows];
    case "absurd-values":
      return [null, "abc", 7, ...rows.slice(0, TOUCHED * 3).map(absurd), ...rows];
    default:
      return rows;
  }
}

const shifted = (level: string) => (level === "null" ? level : (Number(level) + 0.02).toFixed(3));

function absurd(row: WireAuction, index: number): Readonly<Record<string, unknown>> {
  const nonsense: readonly Readonly<Record<string, unknown>>[] = [
    { bid_to_cover_ratio: "999" },
    { high_yield: "-80" },
    { high_yield: "abc" },
    { comp_accepted: { amount: "1" } },
    { cusip: "<script>" },
    { auction_date: "2026-02-30" },
    { indirect_bidder_accepted: "9".repeat(400) },
    { inflation_index_security: "perhaps" },
    { direct_bidder_accepted: "9999999999999" },
  ];
  return { ...row, original_security_term: "10-Year", ...nonsense[index % nonsense.length] };
}
