// Ticks of the time axis.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { timeTicks } from "../../src/charts/time-ticks.ts";
import { type Day, dayOf, isoDay, partsOf, weekdayOf } from "../../src/domain/civil-day.ts";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { on, time } from "../domain/facts.ts";

const trading = timeAxis("trading", time);
const span = fc
  .record({
    a: fc.nat({ max: time.length - 1 }),
    b: fc.nat({ max: time.length - 1 }),
    width: fc.integer({ min: 200, max: 1600 }),
    kind: fc.constantFrom("trading" as const, "calendar" as const),
  })
  .map(({ a, b, width, kind }) => {
    const [first, last] = [Math.min(a, b), Math.max(a, b)];
    const axis = timeAxis(kind, time);
    return { axis, first, last, width, ticks: timeTicks(axis, first, last, width, 58) };
  });
const between = (from: string, to: string, width: number) =>
  timeTicks(trading, indexOfDay(time, on(from)), indexOfDay(time, on(to)), width, 58);
const shown = (from: string, to: string, width: number) =>
  between(from, to, width).map(({ day, text }) => `${isoDay(day)} ${text}`);

/** The Monday of a day's week, for days of week; the first of its month, for names of months. */
function unitOf(day: Day, unit: "week" | "month"): Day {
  const { year, month } = partsOf(day);
  return unit === "month" ? dayOf(year, month, 1) : day - ((weekdayOf(day) + 6) % 7);
}

describe("ticks of the time axis", () => {
  it("stand on trading days of the span, at their positions, in order", () => {
    fc.assert(
      fc.property(span, ({ axis, first, last, ticks }) => {
        for (const [i, { day, position }] of ticks.entries()) {
          const index = indexOfDay(time, day);
          expect(index).toBeGreaterThanOrEqual(first);
          expect(index).toBeLessThanOrEqual(last);
          expect(position).toBe(axis.positions[index]);
          if (i > 0) expect(day).toBeGreaterThan(ticks[i - 1]!.day);
        }
      }),
    );
  });

  it("stand on every trading day, or on the first of each week or month", () => {
    fc.assert(
      fc.property(span, ({ first, ticks }) => {
        const indices = ticks.map(({ day }) => indexOfDay(time, day));
        const dated = ticks.every(({ text }) => /^\d{1,2} [A-Z]/.test(text));
        if (dated && indices.every((index, i) => i === 0 || index === indices[i - 1]! + 1)) return;
        for (const index of indices.filter((at) => at > first)) {
          const [before, at] = [time[index - 1]!, time[index]!];
          const unit = dated ? "week" : "month";
          expect(unitOf(before, unit)).toBeLessThan(unitOf(at, unit));
        }
      }),
    );
  });

  it("name the year first, and again wherever it changes", () => {
    fc.assert(
      fc.property(span, ({ ticks }) => {
        for (const [i, { day, text }] of ticks.entries()) {
          const { year } = partsOf(day);
          const changes = i === 0 || partsOf(ticks[i - 1]!.day).year !== year;
          if (changes) expect(text).toContain(String(year));
        }
      }),
    );
  });

  it("are no closer than asked, on average", () => {
    fc.assert(
      fc.property(span, ({ first, last, width, ticks }) => {
        const days = last - first + 1;
        expect(ticks.length).toBeLessThanOrEqual((1.12 * width) / 58 + 2);
        expect(ticks.length).toBeLessThanOrEqual(days);
      }),
    );
  });

  it("are at least two over any span of ten days or more on a wide chart", () => {
    fc.assert(
      fc.property(span, ({ first, last, width, ticks }) => {
        fc.pre(last - first >= 9 && width >= 700);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
      }),
    );
  });

  it("of two weeks are its days, none on Good Friday or a weekend", () => {
    expect(shown("2025-04-14", "2025-04-25", 1000)).toEqual([
      "2025-04-14 14 Apr 2025",
      "2025-04-15 15 Apr",
      "2025-04-16 16 Apr",
      "2025-04-17 17 Apr",
      "2025-04-21 21 Apr",
      "2025-04-22 22 Apr",
      "2025-04-23 23 Apr",
      "2025-04-24 24 Apr",
      "2025-04-25 25 Apr",
    ]);
  });

  it("of weeks move to Tuesday after a Monday holiday", () => {
    const ticks = between("2025-01-06", "2025-03-10", 900);
    expect(ticks.map(({ day }) => isoDay(day))).toContain("2025-01-21");
    expect(ticks.every(({ day }) => [1, 2].includes(weekdayOf(day)))).toBe(true);
  });

  it("of months stand on their first curve, and January is the year", () => {
    expect(shown("2024-11-01", "2025-04-30", 500)).toEqual([
      "2024-11-01 Nov 2024",
      "2024-12-02 Dec",
      "2025-01-02 2025",
      "2025-02-03 Feb",
      "2025-03-03 Mar",
      "2025-04-01 Apr",
    ]);
  });

  it("are major where a year begins", () => {
    const ticks = between("2017-01-03", "2026-10-01", 1000);
    expect(ticks.map(({ text }) => text)).toEqual(ticks.filter((t) => t.major).map((t) => t.text));
    expect(ticks.map(({ text }) => text)).toContain("2020");
    expect(between("2024-11-01", "2025-04-30", 500).filter((t) => t.major)).toHaveLength(1);
  });
});
