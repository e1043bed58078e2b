// What is said of days around day 0, of ends of a range, and of tenors that are missing.
import { describe, expect, it } from "vitest";
import { missingTenorsText } from "../../src/domain/missing-tenor.ts";
import { offsetDayText, offsetShort, offsetText } from "../../src/domain/offset-text.ts";
import { rangeEndsText } from "../../src/domain/range-ends-text.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { aCurveTable } from "./a-curve-table.ts";
import { on, table, time } from "./facts.ts";

describe("a place around day 0", () => {
  const index = indexOfDay(time, on("2025-04-09"));
  it("is told with its day", () => {
    expect(offsetDayText(time, index, 1)).toBe("2025-04-10, 1 trading day after day 0");
    expect(offsetDayText(time, index, 0)).toBe("2025-04-09, day 0");
    expect(offsetDayText(time, index, -1)).toBe("2025-04-08, the curve before day 0");
    expect(offsetDayText(time, index, -5)).toBe("2025-04-02, 5 trading days before day 0");
  });

  it("beyond the data has no day", () => {
    expect(offsetDayText(time, time.length - 1, 20)).toBe(
      "20 trading days after day 0: no data yet",
    );
    expect(offsetDayText(time, 1, -5)).toBe("5 trading days before day 0: before the first curve");
  });

  it("is short on a scale", () => {
    expect([-5, 0, 20].map(offsetShort)).toEqual(["−5", "0", "+20"]);
    expect(offsetText(2)).toBe("2 trading days after day 0");
  });
});

describe("the ends of a range", () => {
  const said = (from: string, to: string) =>
    rangeEndsText(rangeOf({ from: on(from), to: on(to), range: null }, time), time);

  it("are not spoken of where both days have curves", () => {
    expect(said("2025-04-02", "2025-04-03")).toBe("");
  });

  it("on a weekend or a holiday name the curve that stands in", () => {
    expect(said("2025-04-18", "2025-04-26")).toBe(
      "no curve on Fri 18 Apr 2025: 21 Apr 2025 stands in its place; " +
        "no curve on Sat 26 Apr 2025: 25 Apr 2025 stands in its place",
    );
  });

  it("beyond the data say where they begin and end", () => {
    expect(said("1990-01-01", "2030-01-01")).toBe(
      "the first curve in these data is 3 Jan 2017; the last curve is 1 Oct 2026",
    );
  });
});

describe("missing tenors", () => {
  it("are named together where the reason is the same on both days", () => {
    const made = aCurveTable(
      2,
      { "1.5M": [null, null], "2M": [null, null] },
      {
        notObtained: {
          "1.5M": [{ from: on("2004-01-01"), to: on("2004-01-02") }],
          "2M": [{ from: on("2004-01-01"), to: on("2004-01-02") }],
        },
      },
    );
    expect(missingTenorsText(made, { before: 0, after: 1 })).toBe("1.5M, 2M: not obtained");
  });

  it("name the day where only one curve lacks it, and both where the reasons differ", () => {
    const before = indexOfDay(time, on("2025-01-02"));
    expect(missingTenorsText(table, { before, after: time.length - 1 })).toBe(
      "1.5M: not published on 2 Jan 2025, not obtained on 1 Oct 2026; " +
        "2M, 4M: not obtained on 1 Oct 2026",
    );
  });

  it("of one curve need no day; of whole curves there are none", () => {
    const made = aCurveTable(2, { "30Y": [null, 400] });
    expect(missingTenorsText(made, { before: 0, after: null })).toBe("30Y: not published");
    expect(missingTenorsText(aCurveTable(2), { before: 0, after: 1 })).toBe("");
  });
});
