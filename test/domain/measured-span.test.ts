// Two days measured against each other.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measuredSpan, nearestFigure, spanLength } from "../../src/domain/measured-span.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { history, on, time } from "./facts.ts";

const at = (iso: string) => indexOfDay(time, on(iso));
const KEYS = ["30Y", "10Y", "2s10s", "2s5s10s", "20Y", "2M", "2m10y", "10Y real"];
const histories = KEYS.map(history);
const index = fc.integer({ min: 0, max: time.length - 1 });

describe("a measured span", () => {
  it("from 1 to 8 April 2025 is 5 trading days, 7 days, and what the curves say", () => {
    const span = measuredSpan(
      [history("30Y"), history("2s10s")],
      time,
      at("2025-04-01"),
      at("2025-04-08"),
    );
    expect(spanLength(span)).toBe("5 trading days · 7 days");
    expect(span.days).toEqual([on("2025-04-01"), on("2025-04-08")]);
    expect(span.rows.map(({ levels, change }) => [...levels, change])).toEqual([
      [452, 471, 19],
      [30, 55, 25],
    ]);
  });

  it("over Easter counts one trading day and four days; a day against itself is nothing", () => {
    const [thursday, monday] = [at("2025-04-17"), at("2025-04-21")];
    expect(spanLength(measuredSpan(histories, time, thursday, monday))).toBe(
      "1 trading day · 4 days",
    );
    const none = measuredSpan([history("10Y")], time, monday, monday);
    expect([none.tradingDays, none.calendarDays, none.rows[0]!.change]).toEqual([0, 0, 0]);
  });

  it("has no change where either end has no figure, and the other measures keep theirs", () => {
    const [before, after] = [at("2018-10-15"), at("2025-04-09")];
    const rows = measuredSpan([history("2M"), history("10Y")], time, before, after).rows;
    expect(rows[0]).toMatchObject({ levels: [null, expect.any(Number)], change: null });
    expect(rows[1]!.change).not.toBeNull();
  });

  it("measured the other way round is the same with the other sign, in days and basis points", () => {
    fc.assert(
      fc.property(index, index, (one, other) => {
        const [there, back] = [
          measuredSpan(histories, time, one, other),
          measuredSpan(histories, time, other, one),
        ];
        expect(there.tradingDays + back.tradingDays).toBe(0);
        expect(there.calendarDays + back.calendarDays).toBe(0);
        there.rows.forEach(({ change }, i) => {
          const returned = back.rows[i]!.change;
          expect(change === null ? returned : change + returned!).toBe(change === null ? null : 0);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("adds up over a day between; its days are those of the calendar", () => {
    fc.assert(
      fc.property(index, index, index, (a, b, c) => {
        const [first, second, whole] = [
          measuredSpan(histories, time, a, b),
          measuredSpan(histories, time, b, c),
          measuredSpan(histories, time, a, c),
        ];
        expect(first.tradingDays + second.tradingDays).toBe(whole.tradingDays);
        expect(first.calendarDays + second.calendarDays).toBe(whole.calendarDays);
        expect(whole.calendarDays).toBe(time[c]! - time[a]!);
        whole.rows.forEach(({ change }, i) => {
          const parts = [first, second].map(({ rows }) => rows[i]!.change);
          if (!parts.includes(null) && change !== null) expect(parts[0]! + parts[1]!).toBe(change);
        });
      }),
      { numRuns: 60 },
    );
  });
});

it("the nearest day with a figure is the day itself, else the nearer neighbour, the earlier of two", () => {
  const measure = history("30Y").measure;
  const value = Float64Array.of(NaN, 400, NaN, NaN, 410, NaN, 420, NaN);
  const gappy = { measure, time: Float64Array.from(value.keys()), value };
  expect(Array.from(value.keys(), (i) => nearestFigure(gappy, i))).toEqual([
    1, 1, 1, 4, 4, 4, 6, 6,
  ]);
  const empty = { ...gappy, value: value.map(() => NaN) };
  expect(nearestFigure(empty, 3)).toBe(3);
});
