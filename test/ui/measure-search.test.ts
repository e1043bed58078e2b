import { describe, expect, it } from "vitest";
import { searchMeasures, typedMeasure } from "../../src/ui/measure-search.ts";

const keys = (text: string, shown: string[] = []) =>
  searchMeasures(text, shown).flatMap(({ measures }) => measures.map(({ key }) => key));

describe("the measure search", () => {
  it("offers every tenor long to short, then real measures, spreads and butterflies, for no text", () => {
    expect(searchMeasures("", []).map(({ heading }) => heading)).toEqual([
      "Tenors",
      "Real yield and breakeven",
      "Spreads",
      "Butterflies",
    ]);
    expect(keys("").slice(0, 2)).toEqual(["30Y", "20Y"]);
    expect(keys("")).toHaveLength(22);
  });

  it("finds a tenor and the measures made of it, however cased", () => {
    expect(keys("10Y")).toEqual(["10Y", "10Y real", "10Y breakeven", "3m10y"]);
    expect(keys("10s")).toEqual(["2s10s", "10s30s", "2s5s10s", "5s10s30s"]);
  });

  it("finds the real measures by key and by name, however cased, and says whose they are", () => {
    expect(keys("10y REAL")).toEqual(["10Y real"]);
    expect(keys("10yBreakeven")).toEqual(["10Y breakeven"]);
    expect(keys("real")).toEqual(["10Y real"]);
    expect(typedMeasure("  10y   real ")?.key).toBe("10Y real");
    expect(searchMeasures("real", [])[0]?.note).toBe(
      "Federal Reserve H.15 via DBnomics; not in the bundled figures",
    );
  });

  it("finds a kind by its name", () => {
    expect(keys("butterfly")).toEqual(["2s5s10s", "5s10s30s"]);
    expect(keys("spread 30")).toEqual(["5s30s", "10s30s"]);
  });

  it("offers any valid key that is typed", () => {
    expect(keys("7s20s")).toEqual(["7s20s"]);
    expect(keys(" 2S7S30S ")).toEqual(["2s7s30s"]);
    expect(typedMeasure("1.5m")?.key).toBe("1.5M");
  });

  it("offers nothing for a key whose legs are no tenors or stand in the wrong order", () => {
    expect(keys("10s2s")).toEqual([]);
    expect(keys("4s9s")).toEqual([]);
    expect(keys("<img src=x>")).toEqual([]);
  });

  it("keeps a shown measure that is not among the usual ones, so that it can be removed", () => {
    expect(keys("", ["7s20s"])).toContain("7s20s");
    expect(keys("7s", ["7s20s"])).toEqual(["7s20s"]);
  });

  it("lists no measure twice", () => {
    const all = keys("10y", ["10Y", "2s10s"]);
    expect(new Set(all).size).toBe(all.length);
  });
});
