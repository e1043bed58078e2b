// Measures and their histories.
import { describe, expect, it } from "vitest";
import { historyOf, levelAt, parseMeasure } from "../../src/domain/measure.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { assertables, history, measure, on, table, time } from "./facts.ts";

/** SYNTHETIC: 2.30 under the 10Y, but for the first day, which is a hole. */
const syntheticReal = () =>
  table.yields["10Y"].map((figure, i) => (i === 0 ? Number.NaN : figure - 230));

const index = (iso: string) => indexOfDay(time, on(iso));
const level = (key: string, iso: string) => levelAt(history(key), index(iso));

describe("a measure's key", () => {
  it.each([
    ...TENORS,
    "2s10s",
    "5s30s",
    "10s30s",
    "3m10y",
    "1.5m2y",
    "2s5s10s",
    "5s10s30s",
    "10Y real",
    "10Y breakeven",
  ])("%s names a measure of that key", (key) => expect(parseMeasure(key)?.key).toBe(key));

  it.each([
    "",
    "30",
    "30y",
    "10s2s",
    "2s2s",
    "4s10s",
    "2s10",
    "2s10s5s",
    "10y3m",
    "__proto__",
    "constructor",
    "10y real",
    "10Yreal",
    "30Y real",
    "5Y breakeven",
  ])("%j names none", (key) => expect(parseMeasure(key)).toBeNull());
});

describe("a history", () => {
  it("holds the published figures of April and May 2025", () => {
    for (const tenor of ["30Y", "10Y"] as const) {
      for (const [iso, percent] of Object.entries(assertables[tenor])) {
        expect(level(tenor, iso)).toBe(Math.round(percent * 100));
      }
    }
  });

  it("of 2s10s is the 10Y less the 2Y, in basis points", () => {
    expect(level("10Y", "2025-04-09")! - level("2Y", "2025-04-09")!).toBe(
      level("2s10s", "2025-04-09"),
    );
    expect(level("30Y", "2025-04-09")! - level("5Y", "2025-04-09")!).toBe(
      level("5s30s", "2025-04-09"),
    );
    expect(level("10Y", "2025-04-09")! - level("3M", "2025-04-09")!).toBe(
      level("3m10y", "2025-04-09"),
    );
  });

  it("of a butterfly is twice the belly less the wings", () => {
    const [two, five, ten] = (["2Y", "5Y", "10Y"] as const).map((key) => level(key, "2025-04-09")!);
    expect(level("2s5s10s", "2025-04-09")).toBe(2 * five! - two! - ten!);
  });

  it("of the breakeven is the 10Y less the real yield, and a hole where either is one", () => {
    const made = { ...table, yields: { ...table.yields, "10Y real": syntheticReal() } };
    const [real, breakeven] = ["10Y real", "10Y breakeven"].map((key) =>
      historyOf(made, measure(key)),
    );
    const day = index("2025-04-09");
    expect(levelAt(real!, day)).toBe(level("10Y", "2025-04-09")! - 230);
    expect(levelAt(breakeven!, day)).toBe(230);
    expect(breakeven!.measure.unit).toBe("percent");
    expect([levelAt(real!, 0), levelAt(breakeven!, 0)]).toEqual([null, null]);
  });

  it("of a column that the table does not carry is all holes", () => {
    for (const key of ["10Y real", "10Y breakeven"]) {
      expect(history(key).value.every(Number.isNaN)).toBe(true);
    }
  });

  it("is null where a leg is null, and outside the data", () => {
    const made = historyOf(table, measure("2m10y"));
    expect(levelAt(made, index("2024-12-31"))).toBeNull();
    expect(levelAt(made, index("2025-01-02"))).not.toBeNull();
    expect(levelAt(made, -1)).toBeNull();
    expect(levelAt(made, time.length)).toBeNull();
  });

  it("is in integers on every day", () => {
    for (const key of ["30Y", "2s10s", "2s5s10s"]) {
      const { value } = history(key);
      expect(value.every((figure) => Number.isInteger(figure))).toBe(true);
    }
  });
});
