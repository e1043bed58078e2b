// The mocks' curves: the facts to the cell, and a walk after them that every call agrees on.
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { LAST_FACT_DAY, mockCurves } from "../../mocks/mock-curves.ts";
import { isoDay, parseDay, weekdayOf } from "../../src/domain/civil-day.ts";
import { COLUMNS, TENORS } from "../../src/domain/tenor.ts";

const text = readFileSync(new URL("../../facts/par-yields-2017.csv", import.meta.url), "utf8");
const today = parseDay("2026-11-22")!;

test("every cell of the facts is in the curves, and no other", () => {
  const lines = mockCurves(LAST_FACT_DAY).map(({ day, levels }) =>
    [
      isoDay(day),
      ...TENORS.map((tenor) => {
        const level = levels[tenor];
        return level === undefined ? "" : (level / 100).toFixed(2);
      }),
    ].join(","),
  );
  expect(lines).toEqual(text.trim().split("\n").slice(1));
});

test("after the facts every weekday up to today has a whole SYNTHETIC curve, weekends none", () => {
  const after = mockCurves(today).filter(({ day }) => day > LAST_FACT_DAY);
  expect(after.map(({ day }) => day)).toEqual(
    Array.from({ length: today - LAST_FACT_DAY }, (_, i) => LAST_FACT_DAY + 1 + i).filter(
      (day) => weekdayOf(day) % 6 !== 0,
    ),
  );
  for (const { levels, synthetic } of after) {
    expect(synthetic).toBe(true);
    expect(Object.keys(levels).toSorted()).toEqual([...COLUMNS].toSorted());
  }
  expect(isoDay(after.at(-1)!.day)).toBe("2026-11-20");
});

test("the curves of an earlier day are the beginning of those of a later one", () => {
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 500 }), fc.nat(300), (from, more) => {
      const earlier = mockCurves(LAST_FACT_DAY + from);
      const later = mockCurves(LAST_FACT_DAY + from + more);
      expect(later.slice(0, earlier.length)).toEqual(earlier);
    }),
    { numRuns: 20 },
  );
});

test("ten years on the walk is still near where it set out and moves by no more than 15 bp", () => {
  const curves = mockCurves(LAST_FACT_DAY + 3650).filter(({ day }) => day >= LAST_FACT_DAY);
  for (let i = 2; i < curves.length; i++) {
    for (const column of ["3M", "10Y", "30Y"] as const) {
      const level = curves[i]!.levels[column]!;
      expect(Number.isInteger(level)).toBe(true);
      expect(Math.abs(level - curves[i - 1]!.levels[column]!)).toBeLessThanOrEqual(15);
      expect(level).toBeGreaterThan(100);
      expect(level).toBeLessThan(1000);
    }
  }
  expect(new Set(curves.map(({ levels }) => levels["30Y"])).size).toBeGreaterThan(20);
});

test("the SYNTHETIC real yield stands 2.30 under the 10-year yield and is absent where that is", () => {
  for (const { levels } of mockCurves(today)) {
    const nominal = levels["10Y"];
    expect(levels["10Y real"]).toBe(nominal === undefined ? undefined : nominal - 230);
  }
});
