// Auctions in words.
import { describe, expect, it } from "vitest";
import { auctionName, auctionText } from "../../src/domain/auction-text.ts";
import { lastResultDay, laterAuctionsText } from "../../src/domain/later-auction.ts";
import { anAuction, anAuctionToCome } from "./an-auction.ts";
import { on } from "./facts.ts";

describe("an auction", () => {
  it("is named with its day and every figure of its result", () => {
    expect(auctionName(anAuction())).toBe(
      "2025-04-09: 10-year auction, high yield 4.85%, bid-to-cover 2.55, indirect 71%, direct 18%, dealers 10%",
    );
  });

  it("keeps the third decimal of its yield where it is not 0, and both others always", () => {
    const yields = [4.074, 4.8, 5, -0.125].map((highYield) =>
      auctionText(anAuction({ highYield })),
    );
    expect(yields.map((text) => /high yield (\S+),/.exec(text)![1])).toEqual([
      "4.074%",
      "4.80%",
      "5.00%",
      "−0.125%",
    ]);
  });

  it("that reopens a security says so", () => {
    expect(auctionText(anAuction({ term: "30Y", reopening: true }))).toMatch(
      /^30-year auction \(reopening\), high yield/,
    );
  });

  it("to come has no result, and what a result does not state is said", () => {
    expect(auctionText(anAuctionToCome())).toBe("10-year auction, no result yet");
    const bare = anAuction({ bidToCover: null, indirect: null, direct: null, dealer: null });
    expect(auctionText(bare)).toBe(
      "10-year auction, high yield 4.85%, bid-to-cover not stated, shares not stated",
    );
    expect(auctionText(anAuction({ direct: null }))).toMatch(/indirect 71%, dealers 10%$/);
  });
});

describe("auctions after the last curve", () => {
  const held = anAuction({ day: on("2026-11-12") });
  const toCome = anAuctionToCome({ day: on("2026-12-10"), term: "30Y" });

  it("are counted and named, those held apart from those to come", () => {
    expect(laterAuctionsText([anAuction(), held, toCome], on("2026-10-01"))).toBe(
      "1 since the last curve: 10-year on 12 Nov 2026. 1 to come: 30-year on 10 Dec 2026.",
    );
    expect(laterAuctionsText([held, toCome], on("2026-11-12"))).toBe(
      "1 to come: 30-year on 10 Dec 2026.",
    );
    expect(laterAuctionsText([held], on("2026-11-12"))).toBe("");
  });

  it("beyond four are counted only", () => {
    const many = Array.from({ length: 7 }, (_, i) => anAuction({ day: on("2026-11-01") + i }));
    expect(laterAuctionsText(many, on("2026-10-01"))).toMatch(
      /^7 since .*4 Nov 2026, and 3 more\.$/,
    );
  });
});

it("the last day with a result is not that of an auction to come", () => {
  expect(lastResultDay([anAuction(), anAuctionToCome({ day: on("2026-12-10") })])).toBe(
    on("2025-04-09"),
  );
  expect(lastResultDay([anAuctionToCome()])).toBeNull();
});
