// Figures and names in words.
import { describe, expect, it } from "vitest";
import {
  formatChange,
  formatLevel,
  formatLevelWithUnit,
  measureName,
  measuresName,
  unitOf,
} from "../../src/domain/figure-text.ts";
import { measure } from "./facts.ts";

const names = (...keys: string[]) => measuresName(keys.map(measure));

describe("a level", () => {
  it("of a tenor has two decimals", () => {
    expect(formatLevel(measure("30Y"), 472)).toBe("4.72");
    expect(formatLevel(measure("30Y"), 500)).toBe("5.00");
    expect(formatLevel(measure("1M"), 0)).toBe("0.00");
    expect(formatLevel(measure("1M"), -5)).toBe("−0.05");
    expect(formatLevelWithUnit(measure("30Y"), 472)).toBe("4.72%");
  });

  it("of a real yield and a breakeven is in percent, below zero too", () => {
    expect(formatLevelWithUnit(measure("10Y real"), -104)).toBe("−1.04%");
    expect(formatLevelWithUnit(measure("10Y breakeven"), 230)).toBe("2.30%");
    expect(unitOf(measure("10Y real"))).toBe("%");
  });

  it("of a spread is in whole basis points", () => {
    expect(formatLevel(measure("2s10s"), -14)).toBe("−14");
    expect(formatLevelWithUnit(measure("2s10s"), 54)).toBe("54 bp");
    expect([unitOf(measure("2s10s")), unitOf(measure("10Y"))]).toEqual(["bp", "%"]);
  });

  it("is exact for every hundredth", () => {
    for (let level = 0; level < 2000; level++) {
      expect(formatLevel(measure("10Y"), level).replace(".", "")).toBe(
        String(level).padStart(3, "0"),
      );
    }
  });
});

describe("a change", () => {
  it("always carries its sign, but for none", () => {
    expect([14, -3, 0, -0].map(formatChange)).toEqual(["+14 bp", "−3 bp", "0 bp", "0 bp"]);
  });

  it("that is missing says so", () => {
    expect(formatChange(null)).toBe("n/a");
    expect(formatLevel(measure("10Y"), null)).toBe("n/a");
    expect(formatLevelWithUnit(measure("10Y"), null)).toBe("n/a");
  });
});

describe("the name", () => {
  it("of a measure says what it is", () => {
    const keys = ["30Y", "10Y real", "10Y breakeven", "2s10s", "2s5s10s"];
    expect(keys.map((key) => measureName(measure(key)))).toEqual([
      "30Y par yield",
      "10Y real yield",
      "10Y breakeven rate",
      "2s10s spread",
      "2s5s10s butterfly",
    ]);
  });

  it("of several measures keeps each kind together", () => {
    expect(names("30Y")).toBe("30Y par yield");
    expect(names("30Y", "10Y")).toBe("30Y and 10Y par yields");
    expect(names("30Y", "10Y", "2Y")).toBe("30Y, 10Y and 2Y par yields");
    expect(names("30Y", "2s10s")).toBe("30Y par yield, 2s10s spread");
    expect(names("2s10s", "30Y", "5s30s", "2s5s10s")).toBe(
      "2s10s and 5s30s spreads, 30Y par yield, 2s5s10s butterfly",
    );
    expect(names("30Y", "10Y real", "10Y breakeven", "10Y")).toBe(
      "30Y and 10Y par yields, 10Y real yield, 10Y breakeven rate",
    );
    expect(names()).toBe("");
  });
});
