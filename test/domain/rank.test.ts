// The rank of a response among the days before.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { History } from "../../src/domain/measure.ts";
import { rankOf, rankText } from "../../src/domain/rank.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { history, madeHistory, on, time } from "./facts.ts";

const index = (iso: string) => indexOfDay(time, on(iso));
const days = (count: number) => Array.from({ length: count }, (_, i) => i);

/** The definition, written out without the code under test. */
function plainRank({ value }: History, d0: number, h: number): { share: number; n: number } {
  const sizes: number[] = [];
  for (let j = d0 - 250; j <= d0 - 1; j++) {
    if (j + h < d0) sizes.push(Math.abs(value[j + h]! - value[j - 1]!));
  }
  const size = Math.abs(value[d0 + h]! - value[d0 - 1]!);
  return { share: sizes.filter((s) => s < size).length / sizes.length, n: sizes.length };
}

describe("the rank", () => {
  it("counts 250 − h days where nothing is missing", () => {
    for (const horizon of [0, 1, 5, 20]) {
      expect(rankOf(history("10Y"), index("2025-04-03"), horizon)?.n).toBe(250 - horizon);
    }
  });

  it("follows its definition on any day", () => {
    const tenYear = history("10Y");
    fc.assert(
      fc.property(
        fc.integer({ min: 251, max: time.length - 21 }),
        fc.constantFrom(0, 1, 5, 20),
        (d0, h) => {
          expect(rankOf(tenYear, d0, h)).toEqual(plainRank(tenYear, d0, h));
        },
      ),
    );
  });

  it("does not look at day 0 or later", () => {
    const tenYear = history("10Y");
    const d0 = index("2025-04-03");
    const later = { ...tenYear, value: tenYear.value.map((y, i) => (i > d0 ? 9999 : y)) };
    expect(rankOf(later, d0, 0)).toEqual(rankOf(tenYear, d0, 0));
  });

  it("is 0 for no change and 1 for the largest", () => {
    const flat = madeHistory(
      days(200),
      days(200).map((i) => (i % 2) * 3),
    );
    const still = { ...flat, value: flat.value.with(150, flat.value[149]!) };
    const jump = { ...flat, value: flat.value.with(150, 900) };
    expect(rankOf(still, 150, 0)?.share).toBe(0);
    expect(rankOf(jump, 150, 0)?.share).toBe(1);
  });

  it("counts an equal change as not smaller", () => {
    const flat = madeHistory(
      days(200),
      days(200).map((i) => (i % 2) * 3),
    );
    expect(rankOf(flat, 150, 0)?.share).toBe(0);
  });

  it("needs 60 days before", () => {
    const steps = madeHistory(days(200), days(200));
    expect(rankOf(steps, 60, 0)).toBeNull();
    expect(rankOf(steps, 61, 0)?.n).toBe(60);
    expect(rankOf(steps, 80, 20)).toBeNull();
    expect(rankOf(steps, 81, 20)?.n).toBe(60);
  });

  it("skips holes and says how many days remain", () => {
    const holed = madeHistory(
      days(300),
      days(300).map((i) => (i === 200 ? null : i)),
    );
    expect(rankOf(holed, 280, 0)?.n).toBe(248);
    expect(rankOf(holed, 200, 0)).toBeNull();
    expect(rankOf(holed, 201, 0)).toBeNull();
  });
});

describe("the rank in words", () => {
  it("names the share and the days really used", () => {
    expect(rankText({ share: 0.94, n: 250 }, 0)).toBe("larger than 94% of the 250 days before");
    expect(rankText({ share: 0.29, n: 100 }, 5)).toBe("larger than 29% of the 100 days before");
  });

  it("says at 20 days that the windows overlap", () => {
    expect(rankText({ share: 0.5, n: 230 }, 20)).toBe(
      "larger than 50% of the 230 days before; their windows overlap",
    );
  });

  it("never flatters: rounded down, and 100% only when larger than all", () => {
    fc.assert(
      fc.property(fc.integer({ min: 60, max: 250 }), fc.nat(250), (n, count) => {
        const smaller = Math.min(count, n);
        const percent = Number(/(\d+)%/.exec(rankText({ share: smaller / n, n }, 0))![1]);
        expect(percent * n).toBeLessThanOrEqual(100 * smaller);
        expect((percent + 1) * n).toBeGreaterThan(100 * smaller);
        expect(percent === 100).toBe(smaller === n);
      }),
    );
  });
});
