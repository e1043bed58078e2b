// The last day of each measure, in words.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { asOfText, measureDays, shortDay } from "../../src/domain/as-of.ts";
import { historyOf, levelAt } from "../../src/domain/measure.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { measure, on, table } from "./facts.ts";

const ends = (...days: [key: string, iso: string][]) =>
  asOfText(days.map(([key, iso]) => ({ key, day: on(iso) })));

it("measures that end on one day have one as-of, with its weekday and year", () => {
  expect(ends(["30Y", "2026-11-19"], ["10Y", "2026-11-19"])).toBe("as of Thu 19 Nov 2026");
});

it("measures that end on two days are named, the year once", () => {
  expect(ends(["30Y", "2026-11-19"], ["10Y", "2026-11-18"])).toBe(
    "30Y as of Thu 19 Nov, 10Y as of Wed 18 Nov 2026",
  );
  expect(ends(["30Y", "2026-11-19"], ["10Y", "2026-11-18"], ["2Y", "2026-11-19"])).toBe(
    "30Y and 2Y as of Thu 19 Nov, 10Y as of Wed 18 Nov 2026",
  );
});

it("two days of different years keep both years", () => {
  expect(ends(["30Y", "2026-01-02"], ["10Y", "2025-12-31"])).toBe(
    "30Y as of Fri 2 Jan 2026, 10Y as of Wed 31 Dec 2025",
  );
});

it("more days, or more measures than can be named, become a span", () => {
  expect(ends(["30Y", "2026-11-19"], ["10Y", "2026-11-18"], ["2Y", "2026-11-12"])).toBe(
    "as of 12–19 Nov 2026, by measure",
  );
  expect(ends(["30Y", "2026-11-02"], ["10Y", "2026-10-30"], ["2Y", "2026-10-28"])).toBe(
    "as of 28 Oct – 2 Nov 2026, by measure",
  );
  expect(ends(["30Y", "2026-01-02"], ["10Y", "2025-12-31"], ["2Y", "2025-12-30"])).toBe(
    "as of 30 Dec 2025 – 2 Jan 2026, by measure",
  );
  const four = ["30Y", "10Y", "5Y", "2Y"].map((key, i) => [key, i === 0 ? "19" : "18"] as const);
  expect(ends(...four.map(([key, date]): [string, string] => [key, `2026-11-${date}`]))).toBe(
    "as of 18–19 Nov 2026, by measure",
  );
});

it("without measures there is nothing to say", () => {
  expect(asOfText([])).toBe("");
});

it("a short day has its year only when it is not this year's", () => {
  expect(shortDay(on("2026-11-18"), on("2026-11-22"))).toBe("18 Nov");
  expect(shortDay(on("2025-12-31"), on("2026-01-02"))).toBe("31 Dec 2025");
});

it("a measure's last day is that of its last figure, whatever the table's last days lack", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30 }), fc.constantFrom("30Y", "2s10s"), (lost, key) => {
      const cut = table.time.length - lost;
      const yields = {
        ...table.yields,
        "30Y": table.yields["30Y"].map((level, i) => (i < cut ? level : Number.NaN)),
        "2Y": table.yields["2Y"].map((level, i) => (i < cut ? level : Number.NaN)),
      };
      const made = { ...table, yields };
      const [found] = measureDays(made, [measure(key)]);
      const history = historyOf(made, measure(key));
      const index = indexOfDay(history.time, found!.day);
      expect(levelAt(history, index)).not.toBeNull();
      for (let i = index + 1; i < history.time.length; i++) expect(levelAt(history, i)).toBeNull();
    }),
  );
});

it("a measure without any figure is left out", () => {
  const none = table.yields["30Y"].map(() => Number.NaN);
  const made = { ...table, yields: { ...table.yields, "30Y": none } };
  const days = measureDays(made, [measure("30Y"), measure("10Y")]);
  expect(days).toEqual([{ key: "10Y", day: on("2026-10-01") }]);
});
