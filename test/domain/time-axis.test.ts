// Positions on the two horizontal axes.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { on, time } from "./facts.ts";

const trading = timeAxis("trading", time);
const calendar = timeAxis("calendar", time);
const anyIndex = fc.integer({ min: 0, max: time.length - 1 });
const anyDay = fc.integer({ min: on("2016-12-01"), max: on("2026-11-01") });

describe.each([trading, calendar])("the $kind axis", (axis) => {
  it("finds every trading day again at its position", () => {
    fc.assert(
      fc.property(anyIndex, (i) => {
        expect(axis.positionOf(time[i]!)).toBe(axis.positions[i]);
        expect(axis.indexAt(axis.positions[i]!)).toBe(i);
      }),
    );
  });

  it("owns half a slot on either side of a trading day", () => {
    fc.assert(
      fc.property(anyIndex, fc.double({ min: -0.49, max: 0.49, noNaN: true }), (i, shift) => {
        expect(axis.indexAt(axis.positions[i]! + shift)).toBe(i);
      }),
    );
  });

  it("never lets a later day stand before an earlier one", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a];
        expect(axis.positionOf(early)).toBeLessThanOrEqual(axis.positionOf(late));
      }),
    );
  });

  it("clamps to the data when asked for an index", () => {
    expect(axis.indexAt(-1e9)).toBe(0);
    expect(axis.indexAt(1e9)).toBe(time.length - 1);
  });

  it("extends half a slot outside the first and last day", () => {
    const [low, high] = axis.extentOf(10, 20);
    expect(low).toBe(axis.positions[10]! - 0.5);
    expect(high).toBe(axis.positions[20]! + 0.5);
    expect(axis.extentOf(10, 10)[1] - axis.extentOf(10, 10)[0]).toBe(1);
  });
});

describe("the trading axis", () => {
  it("puts a Saturday on the boundary between Friday and Monday", () => {
    const friday = indexOfDay(time, on("2025-04-11"));
    expect(trading.positionOf(on("2025-04-12"))).toBe(friday + 0.5);
    expect(trading.positionOf(on("2025-04-13"))).toBe(friday + 0.5);
    expect(time[friday + 1]).toBe(on("2025-04-14"));
  });

  it("puts days outside the data on the outer boundaries", () => {
    expect(trading.positionOf(on("2016-12-01"))).toBe(-0.5);
    expect(trading.positionOf(on("2026-10-07"))).toBe(time.length - 0.5);
  });

  it("places a day without a curve on a boundary, always", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const isTradingDay = indexOfDay(time, day) >= 0;
        expect(Number.isInteger(trading.positionOf(day))).toBe(isTradingDay);
      }),
    );
  });
});

it("the calendar axis stands every day on itself", () => {
  expect(calendar.positionOf(on("2025-04-12"))).toBe(on("2025-04-12"));
  expect(calendar.positionOf(on("2026-10-07"))).toBe(on("2026-10-07"));
});

it("an axis without trading days has no index to give", () => {
  const empty = timeAxis("trading", new Float64Array());
  expect(empty.indexAt(3)).toBe(-1);
  expect(empty.positionOf(3)).toBe(-0.5);
  expect(empty.extentOf(0, -1)).toEqual([-0.5, 0.5]);
});
