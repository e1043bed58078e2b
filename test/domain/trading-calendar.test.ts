// Where days stand among trading days.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstIndexFrom, indexOfDay, lastIndexTo } from "../../src/domain/trading-calendar.ts";
import { on, time } from "./facts.ts";

const anyDay = fc.integer({ min: on("2016-12-01"), max: on("2026-11-01") });

describe("the trading calendar", () => {
  it("has no curve on a weekend, a holiday or 2018-12-05", () => {
    for (const iso of ["2025-04-12", "2025-01-20", "2018-12-05"]) {
      expect(indexOfDay(time, on(iso))).toBe(-1);
    }
  });

  it("has curves on Good Friday 2026 and on 2025-01-09", () => {
    for (const iso of ["2026-04-03", "2025-01-09"]) {
      expect(time[indexOfDay(time, on(iso))]).toBe(on(iso));
    }
  });

  it("encloses every day between its neighbours", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const first = firstIndexFrom(time, day);
        const last = lastIndexTo(time, day);
        expect(time[first] ?? Infinity).toBeGreaterThanOrEqual(day);
        expect(time[first - 1] ?? -Infinity).toBeLessThan(day);
        expect(time[last] ?? -Infinity).toBeLessThanOrEqual(day);
        expect(time[last + 1] ?? Infinity).toBeGreaterThan(day);
        expect(indexOfDay(time, day)).toBe(first === last ? first : -1);
      }),
    );
  });

  it("says when there is none", () => {
    expect(firstIndexFrom(time, on("2026-10-02"))).toBe(time.length);
    expect(lastIndexTo(time, on("2017-01-02"))).toBe(-1);
    const none = new Float64Array();
    expect([indexOfDay(none, 1), firstIndexFrom(none, 1), lastIndexTo(none, 1)]).toEqual([
      -1, 0, -1,
    ]);
  });
});
