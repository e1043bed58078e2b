// Auctions in their lane.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { auctionPrimitive } from "../../src/charts/auction-mark.ts";
import { MARK_PITCH } from "../../src/charts/mark-model.ts";
import { overlayModel } from "../../src/charts/overlay-model.ts";
import { shownRange } from "../../src/charts/shown-range.ts";
import type { Auction } from "../../src/domain/auction.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import type { View } from "../../src/domain/view.ts";
import { anAuction, anAuctionToCome } from "../domain/an-auction.ts";
import { on, time } from "../domain/facts.ts";
import { boxesOf, inputOf, overlaps } from "./real-overlay.ts";

const APRIL = { from: on("2025-04-01"), to: on("2025-04-30"), range: null } as const;

function modelWith(auctions: readonly Auction[], changes: Partial<View> = {}) {
  const input = { ...inputOf({ auctions: "on", ...changes }), auctions };
  const range = shownRange(input.axis, rangeOf(input.view, time));
  return overlayModel(input, range, { width: 1060, height: 620, pixelRatio: 1 });
}

describe("the auctions lane", () => {
  it("marks the term at the auction's day, in the tenor's colour", () => {
    const bond = anAuction({ day: on("2025-04-10"), term: "30Y" });
    const { auctions, toX } = modelWith([anAuction(), bond], APRIL);
    expect(auctions.map((placed) => auctionPrimitive(placed).label)).toEqual(["10", "30"]);
    expect(auctions.map((placed) => auctionPrimitive(placed).colour)).toEqual([
      "--tenor-10y",
      "--tenor-30y",
    ]);
    expect(auctions[1]!.x).toBe(toX(time.indexOf(on("2025-04-10"))));
    expect(auctions[0]!.name).toMatch(/^2025-04-09: 10-year auction, high yield 4\.85%/);
  });

  it("gathers what is too close and counts it, in a colour that is no tenor's", () => {
    const pair = [anAuction(), anAuction({ day: on("2025-04-10"), term: "30Y" })];
    const { auctions } = modelWith(pair, { from: on("2017-01-03") });
    expect(auctions.map(({ name }) => name)).toEqual(["2025-04-09 to 2025-04-10: 2 auctions"]);
    expect(auctionPrimitive(auctions[0]!)).toMatchObject({ label: "2", colour: "--muted" });
  });

  it("is hollow for an auction of the last curve's day that has no result", () => {
    const last = anAuctionToCome({ day: time.at(-1)! });
    const { auctions } = modelWith([last], { range: "1M", from: null });
    expect(auctions.map((placed) => auctionPrimitive(placed).hollow)).toEqual([true]);
  });

  it("leaves out what lies outside the range or after the last curve", () => {
    const days = ["2025-03-31", "2025-04-01", "2025-04-30", "2025-05-01"].map(on);
    const { auctions } = modelWith(
      days.map((day) => anAuction({ day })),
      APRIL,
    );
    expect(auctions.map(({ auctions: [first] }) => first!.day)).toEqual(days.slice(1, 3));
    expect(modelWith([anAuction({ day: time.at(-1)! + 1 })]).auctions).toEqual([]);
  });

  it("loses no auction in range, keeps marks a pitch apart and each at its first day", () => {
    const someDays = fc.uniqueArray(fc.integer({ min: 0, max: time.length - 1 }), {
      maxLength: 300,
    });
    fc.assert(
      fc.property(someDays, fc.nat({ max: time.length - 20 }), (indices, first) => {
        const auctions = indices.toSorted((a, b) => a - b).map((i) => anAuction({ day: time[i]! }));
        const model = modelWith(auctions, { from: time[first]! });
        const placed = model.auctions.flatMap((mark) => mark.auctions);
        expect(placed).toEqual(auctions.filter(({ day }) => day >= time[first]!));
        for (const [i, mark] of model.auctions.entries()) {
          const before = model.auctions[i - 1];
          if (before) expect(mark.x - before.x).toBeGreaterThanOrEqual(MARK_PITCH);
          expect(mark.x).toBe(model.toX(time.indexOf(mark.auctions[0]!.day)));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has no place while it is off, and room of its own beside the macro lane", () => {
    expect(modelWith([anAuction()], { auctions: "off" }).frame.auctionLane).toBeNull();
    const model = modelWith([anAuction()], { macro: "on", ladder: "on", ...APRIL });
    const { macroLane, auctionLane, labelBand } = model.frame;
    expect(auctionLane!.y).toBe(macroLane!.y + macroLane!.height);
    expect(labelBand.y).toBeGreaterThanOrEqual(auctionLane!.y + auctionLane!.height);
    expect(overlaps(boxesOf(model)).filter((pair) => !/print/.test(pair))).toEqual([]);
  });
});
