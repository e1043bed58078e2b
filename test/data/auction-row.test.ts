// Rows of auctions: terms, written and read back, and whatever else a row may be.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AUCTION_FIELDS, parseAuctionRow } from "../../src/data/auction-row.ts";
import type { Auction } from "../../src/domain/auction.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import { on } from "../domain/facts.ts";

const TODAY = on("2026-11-22");
const row = {
  auction_date: "2026-09-10",
  cusip: "SYNTHETIC1",
  security_type: "Bond",
  security_term: "29-Year 11-Month",
  original_security_term: "30-Year",
  reopening: "Yes",
  inflation_index_security: "No",
  floating_rate: "No",
  high_yield: "5.123",
  bid_to_cover_ratio: "2.35",
  comp_accepted: "22000000000",
  primary_dealer_accepted: "2200000000",
  direct_bidder_accepted: "4400000000",
  indirect_bidder_accepted: "15400000000",
};
const parse = (changes: object) => parseAuctionRow({ ...row, ...changes }, 0, TODAY);
const auctionOf = (changes: object) => {
  const parsed = parse(changes);
  return "auction" in parsed ? parsed.auction : undefined;
};
const reasonOf = (changes: object) => {
  const parsed = parse(changes);
  return "reason" in parsed ? parsed.reason : null;
};

describe("an auction row", () => {
  it("reads as an auction; shares are of the competitive amount", () => {
    expect(auctionOf({})).toEqual({
      day: on("2026-09-10"),
      term: "30Y",
      reopening: true,
      cusip: "SYNTHETIC1",
      highYield: 5.123,
      bidToCover: 2.35,
      indirect: 0.7,
      direct: 0.2,
      dealer: 0.1,
    });
  });

  it.each([
    ["10-Year", "9-Year 10-Month", "10Y"],
    ["10-Year", "10-Year", "10Y"],
    ["30-Year", "29-Year 10-Month", "30Y"],
    ["20-Year", "19-Year 11-Month", undefined],
    ["20-Year", "10-Year", undefined],
    ["null", "10-Year", "10Y"],
    ["null", "29-Year 11-Month", "30Y"],
    ["null", "9-Year 8-Month", "10Y"],
    ["null", "9-Year 2-Month", undefined],
    ["null", "null", undefined],
    ["100-Year", "100-Year", undefined],
    ["110-Year", "10-Years", undefined],
  ])("first sold as %s, now %s, is %s", (original, now, term) => {
    expect(auctionOf({ original_security_term: original, security_term: now })?.term).toBe(term);
  });

  it("of TIPS or a floating rate is not asked about, and nothing is told", () => {
    expect(parse({ inflation_index_security: "Yes" })).toEqual({ auction: null });
    expect(parse({ floating_rate: "Yes" })).toEqual({ auction: null });
    expect(auctionOf({ floating_rate: "null" })).not.toBeNull();
  });

  it("whose kind is not told is left out: a real yield must not pass for a nominal one", () => {
    expect(reasonOf({ inflation_index_security: "null" })).toContain("neither Yes nor No");
    expect(reasonOf({ reopening: "null" })).toBe("reopening is neither Yes nor No");
  });

  it("to come is kept up to 30 days ahead, without results", () => {
    const none = { high_yield: "null", bid_to_cover_ratio: "null", comp_accepted: "null" };
    const ahead = (days: number) => ({ ...none, auction_date: isoDay(TODAY + days) });
    expect(auctionOf(ahead(30))).toMatchObject({ highYield: null, indirect: null });
    expect(reasonOf(ahead(31))).toBe("auction_date is more than 30 days ahead");
    expect(reasonOf({ auction_date: isoDay(TODAY + 1) })).toBe(
      "auction_date is after today, yet it has results",
    );
  });

  it.each(["999", "-1", "abc", "1e1", "0x10", " 2.35", "2.35 ", "", "NaN", "Infinity", 2.35, []])(
    "with the bid-to-cover %j is left out or has none",
    (value) => {
      const bidToCover = auctionOf({ bid_to_cover_ratio: value })?.bidToCover;
      expect(bidToCover ?? null).toBeNull();
    },
  );

  it("gives no share of nothing", () => {
    expect(auctionOf({ comp_accepted: "0", ...noBidders })).toMatchObject({ indirect: null });
    expect(auctionOf({ comp_accepted: "null" })).toMatchObject({ dealer: null });
  });
});

const noBidders = {
  primary_dealer_accepted: "0",
  direct_bidder_accepted: "0",
  indirect_bidder_accepted: "0",
};

describe("any auction", () => {
  const perhaps = fc.option(fc.integer({ min: 0, max: 20_000 }));
  const thousandths = (value: number | null) => (value === null ? "null" : String(value / 1000));

  it("written in the wire shape reads back the same", () => {
    fc.assert(
      fc.property(
        fc.record({
          day: fc.integer({ min: on("2017-01-01"), max: TODAY }),
          term: fc.constantFrom("10Y" as const, "30Y" as const),
          reopening: fc.boolean(),
          cusip: fc.stringMatching(/^[A-Z0-9]{9}$/),
          yields: perhaps,
          cover: perhaps,
          parts: fc.option(
            fc.tuple(fc.nat(9e9), fc.nat(9e9), fc.nat(9e9)).filter(([a, b, c]) => a + b + c > 0),
          ),
        }),
        ({ day, term, reopening, cusip, yields, cover, parts }) => {
          const whole = parts && parts[0] + parts[1] + parts[2];
          const share = (index: 0 | 1 | 2) => (parts && whole ? parts[index] / whole : null);
          const auction: Auction = {
            day,
            term,
            reopening,
            cusip,
            highYield: yields === null ? null : yields / 1000,
            bidToCover: cover === null ? null : cover / 1000,
            indirect: share(0),
            direct: share(1),
            dealer: share(2),
          };
          const wire = {
            auction_date: isoDay(day),
            cusip,
            security_term: reopening ? `${term === "10Y" ? 9 : 29}-Year 11-Month` : null,
            original_security_term: term === "10Y" ? "10-Year" : "30-Year",
            reopening: reopening ? "Yes" : "No",
            high_yield: thousandths(yields),
            bid_to_cover_ratio: thousandths(cover),
            comp_accepted: String(whole),
            indirect_bidder_accepted: String(parts?.[0] ?? null),
            direct_bidder_accepted: String(parts?.[1] ?? null),
            primary_dealer_accepted: String(parts?.[2] ?? null),
          };
          expect(auctionOf(wire)).toEqual(auction);
        },
      ),
      { numRuns: 300 },
    );
  });

  it("or anything else never throws, and figures are in their bounds", () => {
    const spoiled = fc
      .dictionary(fc.constantFrom(...AUCTION_FIELDS), fc.anything())
      .map((changes) => ({ ...row, ...changes }));
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue(), spoiled), (input) => {
        const parsed = parseAuctionRow(input, 0, TODAY);
        if (!("auction" in parsed) || parsed.auction === null) return;
        const { highYield, bidToCover, indirect, direct, dealer } = parsed.auction;
        expect(Math.abs(highYield ?? 0)).toBeLessThanOrEqual(25);
        expect(bidToCover ?? 0).toBeLessThanOrEqual(20);
        for (const share of [indirect, direct, dealer]) {
          expect(share ?? 0).toBeGreaterThanOrEqual(0);
          expect(share ?? 0).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
      { numRuns: 500 },
    );
  });
});
