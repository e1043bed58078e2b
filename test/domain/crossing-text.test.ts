// Crossings in words.
import { describe, expect, it } from "vitest";
import { crossingsOf } from "../../src/domain/crossing.ts";
import { latestRunText, neverText } from "../../src/domain/crossing-text.ts";
import { history, madeHistory, on } from "./facts.ts";

const thirty = history("30Y");
const days = ["2025-01-06", "2025-01-07", "2025-01-08", "2025-01-09", "2025-01-10"].map(on);
const latest = (of: typeof thirty, level: number) =>
  latestRunText(of, level, crossingsOf(of, level).at(-1)!);

describe("the latest run", () => {
  it("is the first since the run before it, and goes on to the last curve", () => {
    expect(latest(thirty, 500)).toEqual([
      "2026-07-07: first par yield at or above 5.00 since 2026-06-10",
      "at or above 5.00 on every day since 2026-07-07, 62 trading days",
    ]);
  });

  it("without a run before it is the first in these data", () => {
    expect(latest(thirty, 564)[0]).toBe("2026-09-30: first in these data, from 2017-01-03");
  });

  it("that has ended says its last day", () => {
    expect(latest(madeHistory(days, [500, 499, 500, 501, 499]), 500)).toEqual([
      "2025-01-08: first par yield at or above 5.00 since 2025-01-06",
      "last at or above 5.00 on 2025-01-09",
    ]);
  });

  it("names the holes before it, in which the level may have been reached", () => {
    const [since] = latest(madeHistory(days, [500, null, null, 499, 500]), 500);
    expect(since).toBe(
      "2025-01-10: first par yield at or above 5.00 since 2025-01-06; 2 trading days between have no figure",
    );
  });

  it("names the holes after it", () => {
    expect(latest(madeHistory(days, [499, 500, 499, null, 499]), 500)[1]).toBe(
      "last at or above 5.00 on 2025-01-07; 1 trading day since has no figure",
    );
  });
});

describe("a level that was never reached", () => {
  it("says from when on, and how far the measure came", () => {
    expect(neverText(thirty, 600)).toBe(
      "never at or above 6.00 in these data, from 2017-01-03; highest 5.64",
    );
  });

  it("counts the holes after the first figure", () => {
    expect(neverText(madeHistory(days, [null, 480, null, 490, null]), 500)).toBe(
      "never at or above 5.00 in these data, from 2025-01-07; highest 4.90; 2 trading days since have no figure",
    );
  });

  it("of a measure without a figure claims nothing", () => {
    expect(neverText(madeHistory(days, [null, null, null, null, null]), 500)).toBe(
      "no figure of the 30Y par yield in these data",
    );
  });
});
