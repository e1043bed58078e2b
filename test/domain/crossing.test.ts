// Runs at or above a level.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/domain/civil-day.ts";
import {
  type Crossing,
  crossingsOf,
  firstSince,
  firstSinceText,
} from "../../src/domain/crossing.ts";
import { assertables, history, madeHistory, measure, on } from "./facts.ts";

const row = ({ first, last, days, peak, open }: Crossing) => [
  isoDay(first),
  isoDay(last),
  days,
  peak,
  open,
];

describe("the 30Y at 5.00", () => {
  const runs = crossingsOf(history("30Y"), 500);

  it("has eight runs, the last since 2026-07-07 and open", () => {
    expect(runs.map(row)).toEqual([
      ["2023-10-18", "2023-10-23", 4, 511, false],
      ["2023-10-25", "2023-10-31", 5, 509, false],
      ["2025-05-21", "2025-05-23", 3, 508, false],
      ["2025-07-15", "2025-07-18", 4, 501, false],
      ["2026-05-04", "2026-05-04", 1, 502, false],
      ["2026-05-12", "2026-05-27", 11, 518, false],
      ["2026-06-05", "2026-06-10", 4, 503, false],
      ["2026-07-07", "2026-10-01", 62, 564, true],
    ]);
  });

  it("is above on exactly the days that were checked", () => {
    const checked = { ...assertables["30Y_ge_5_2023"], ...assertables["30Y_ge_5_after_2023"] };
    expect(runs.reduce((sum, run) => sum + run.days, 0)).toBe(Object.keys(checked).length);
    for (const { peak, peakDay } of runs)
      expect(peak).toBe(Math.round(checked[isoDay(peakDay)]! * 100));
  });

  it("counts calendar days from the end of the run before", () => {
    expect(runs[0]!.sincePrevious).toBeNull();
    expect(runs[1]!.sincePrevious).toBe(2);
    expect(runs[2]!.sincePrevious).toBe(on("2025-05-21") - on("2023-10-31"));
  });

  it("reached it first on 2025-05-21 since 2023-10-31", () => {
    const found = firstSince(history("30Y"), 500, on("2025-05-21"))!;
    expect(firstSinceText(measure("30Y"), found)).toBe(
      "first par yield at or above 5.00 since 2023-10-31",
    );
    expect(firstSince(history("30Y"), 500, on("2025-05-23"))).toEqual(found);
  });

  it("reached it on 2023-10-18 for the first time in these data", () => {
    const found = firstSince(history("30Y"), 500, on("2023-10-18"))!;
    expect(found.since).toBeNull();
    expect(firstSinceText(measure("30Y"), found)).toBe("first in these data, from 2017-01-03");
  });

  it("was not reached in April 2025, nor on a day without a curve", () => {
    expect(firstSince(history("30Y"), 500, on("2025-04-09"))).toBeNull();
    expect(firstSince(history("30Y"), 500, on("2026-07-11"))).toBeNull();
    expect(firstSince(history("30Y"), 500, on("2026-10-07"))).toBeNull();
  });
});

describe("other measures", () => {
  it("the 10Y was at or above 5.00 on the days that were checked", () => {
    const runs = crossingsOf(history("10Y"), 500);
    const checked = Object.keys(assertables["10Y_ge_5_after_2007"]);
    expect(runs.reduce((sum, run) => sum + run.days, 0)).toBe(checked.length);
    expect(isoDay(runs[0]!.first)).toBe(checked[0]);
  });

  it("a spread says its name and unit", () => {
    const spread = history("2s10s");
    const last = crossingsOf(spread, 60).find((run) => run.sincePrevious !== null)!;
    const text = firstSinceText(measure("2s10s"), firstSince(spread, 60, last.first)!);
    expect(text).toMatch(/^first 2s10s spread at or above 60 bp since \d{4}-\d{2}-\d{2}$/);
  });

  it("a tenor's data begin with its first yield", () => {
    const found = firstSince(history("2M"), 0, on("2025-01-02"))!;
    expect(isoDay(found.dataFrom)).toBe("2025-01-02");
  });
});

describe("a run", () => {
  it("is ended by a hole", () => {
    const made = madeHistory([1, 2, 3, 4], [510, null, 510, 505]);
    expect(crossingsOf(made, 500)).toEqual([
      { first: 1, last: 1, days: 1, peak: 510, peakDay: 1, sincePrevious: null, open: false },
      { first: 3, last: 4, days: 2, peak: 510, peakDay: 3, sincePrevious: 2, open: true },
    ]);
    expect(firstSince(made, 500, 4)?.since).toBe(1);
    expect(firstSince(made, 500, 2)).toBeNull();
  });

  it("is none in an empty history", () => {
    expect(crossingsOf(madeHistory([], []), 500)).toEqual([]);
  });

  it("holds each day at or above the level once, and no other", () => {
    const levels = fc.array(fc.option(fc.integer({ min: 495, max: 505 }), { nil: null }));
    fc.assert(
      fc.property(levels, (values) => {
        const runs = crossingsOf(
          madeHistory(
            values.map((_, i) => i),
            values,
          ),
          500,
        );
        const inRuns = runs.flatMap(({ first, days }) =>
          Array.from({ length: days }, (_, i) => first + i),
        );
        expect(inRuns).toEqual(
          values.flatMap((level, i) => (level !== null && level >= 500 ? [i] : [])),
        );
        expect(runs.filter(({ open }) => open).length).toBeLessThanOrEqual(1);
      }),
    );
  });
});
