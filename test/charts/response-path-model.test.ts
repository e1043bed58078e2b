// The small multiple of an event's card: what stands where, and what breaks it.
import { describe, expect, it } from "vitest";
import { responsePathModel } from "../../src/charts/response-path-model.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { history, madeHistory, on, time } from "../domain/facts.ts";

const SIZE = { width: 340, height: 132 };
const measureText = (text: string) => text.length * 6;
const model = (of: ReturnType<typeof history>, index: number) =>
  responsePathModel(of, index, SIZE, measureText);
const pointsOf = (path: string) => path.match(/[ML]/g)?.length ?? 0;
const strokesOf = (path: string) => path.match(/M/g)?.length ?? 0;
const made = (levels: readonly (number | null)[]) =>
  madeHistory(
    levels.map((_, i) => on("2025-01-02") + i),
    levels,
  );
const flat = (count: number) => Array.from({ length: count }, () => 450 as number | null);

describe("the response path", () => {
  const liberation = indexOfDay(time, on("2025-04-03"));

  it("names the curve it counts from, in the unit of the measure", () => {
    expect(model(history("10Y"), liberation).base).toBe("from the curve of 2 Apr 2025, 4.20%");
    expect(model(history("2s10s"), liberation).base).toMatch(
      /^from the curve of 2 Apr 2025, \d+ bp$/,
    );
  });

  it("says its levels to those who do not see it", () => {
    expect(model(history("10Y"), liberation).name).toMatch(
      /^10Y par yield around day 0, 3 Apr 2025: .* 4\.20% on the curve before, 4\.06% on day 0, /,
    );
  });

  it("shows 31 trading days in one stroke where nothing is missing", () => {
    const { path } = model(history("30Y"), liberation);
    expect([pointsOf(path), strokesOf(path)]).toEqual([31, 1]);
  });

  it("marks day 0 a third of the way", () => {
    const { dayZeroX, pane } = model(history("30Y"), liberation);
    expect((dayZeroX - pane.x) / pane.width).toBeCloseTo(1 / 3);
  });

  it("is broken by a hole and keeps a lone day", () => {
    const levels = flat(40);
    levels[12] = null;
    levels[14] = null;
    const { path } = model(made(levels), 15);
    expect(strokesOf(path)).toBe(3);
    expect(path).toContain("h2");
  });

  it("ends where the data end, and begins where they begin", () => {
    expect(pointsOf(model(made(flat(20)), 18).path)).toBe(12);
    expect(pointsOf(model(made(flat(40)), 3).path)).toBe(24);
    const { base, dayZeroY } = model(made([null, ...flat(30)]), 1);
    expect(base).toBe("no curve before day 0 to count from");
    expect(dayZeroY).not.toBeNull();
  });

  it("stands without any level at all", () => {
    const { path, dayZeroY } = model(made(Array.from({ length: 30 }, () => null)), 12);
    expect([path, dayZeroY]).toEqual(["", null]);
  });

  it("keeps every figure and the line inside its size", () => {
    for (const key of ["30Y", "10Y", "1M", "2s10s", "2s5s10s"]) {
      const { texts, rules, path } = model(history(key), liberation);
      for (const { text, x, y, anchor } of texts) {
        const width = measureText(text);
        const left = anchor === "start" ? x : x - width / 2;
        expect(left, text).toBeGreaterThanOrEqual(0);
        expect(left + width, text).toBeLessThanOrEqual(SIZE.width + 4);
        expect(y > 5 && y < SIZE.height - 5, text).toBe(true);
      }
      expect(rules.every(({ y1, y2 }) => y1 >= 0 && y2 <= SIZE.height)).toBe(true);
      for (const [, y] of path.matchAll(/,([\d.]+)/g)) {
        expect(Number(y)).toBeGreaterThan(0);
        expect(Number(y)).toBeLessThan(SIZE.height);
      }
      expect(texts.filter(({ anchor, x }) => anchor === "start" && x > 200).length).toBeGreaterThan(
        1,
      );
    }
  });
});
