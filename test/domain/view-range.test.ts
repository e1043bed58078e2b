// The days a view covers.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/domain/civil-day.ts";
import { inRange, rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW, RANGES, type View } from "../../src/domain/view.ts";
import { on, time } from "./facts.ts";

function range(span: { from?: string; to?: string; range?: View["range"] }) {
  const day = (iso: string | undefined) => (iso === undefined ? null : on(iso));
  return rangeOf(
    { ...DEFAULT_VIEW, from: day(span.from), to: day(span.to), range: span.range ?? null },
    time,
  );
}
const edges = (found: ReturnType<typeof range>) => [isoDay(found.from), isoDay(found.to)];
const tradingDays = ({ first, last }: ReturnType<typeof range>) => [
  isoDay(time[first]!),
  isoDay(time[last]!),
];

describe("a preset", () => {
  it.each([
    ["1M", "2026-09-01", "2026-09-01"],
    ["3M", "2026-07-01", "2026-07-01"],
    ["6M", "2026-04-01", "2026-04-01"],
    ["YTD", "2026-01-01", "2026-01-02"],
    ["1Y", "2025-10-01", "2025-10-01"],
    ["2Y", "2024-10-01", "2024-10-01"],
    ["5Y", "2021-10-01", "2021-10-01"],
    ["MAX", "2017-01-03", "2017-01-03"],
  ] as const)("%s ends at the last trading day and starts on %s", (preset, from, firstDay) => {
    const found = range({ range: preset });
    expect(edges(found)).toEqual([from, "2026-10-01"]);
    expect(tradingDays(found)).toEqual([firstDay, "2026-10-01"]);
    expect(found.openEnded).toBe(true);
  });

  it("ends at `to` where there is one", () => {
    expect(edges(range({ range: "1M", to: "2025-03-31" }))).toEqual(["2025-02-28", "2025-03-31"]);
    expect(edges(range({ range: "YTD", to: "2025-04-09" }))).toEqual(["2025-01-01", "2025-04-09"]);
    expect(edges(range({ range: "MAX", to: "2025-04-09" }))).toEqual(["2017-01-03", "2025-04-09"]);
    expect(range({ range: "1M", to: "2025-03-31" }).openEnded).toBe(false);
  });
});

describe("from and to", () => {
  it("cover the trading days between them", () => {
    const found = range({ from: "2025-01-01", to: "2025-04-12" });
    expect(edges(found)).toEqual(["2025-01-01", "2025-04-12"]);
    expect(tradingDays(found)).toEqual(["2025-01-02", "2025-04-11"]);
  });

  it("in the wrong order are swapped", () => {
    expect(edges(range({ from: "2025-05-01", to: "2025-03-03" }))).toEqual([
      "2025-03-03",
      "2025-05-01",
    ]);
  });

  it("without a trading day are widened to the nearest one", () => {
    const weekend = range({ from: "2025-04-12", to: "2025-04-13" });
    expect(tradingDays(weekend)).toEqual(["2025-04-11", "2025-04-11"]);
    expect(edges(weekend)).toEqual(["2025-04-11", "2025-04-13"]);
    expect(tradingDays(range({ from: "2025-04-13", to: "2025-04-13" }))[0]).toBe("2025-04-14");
    expect(edges(range({ from: "1990-01-01", to: "1990-12-31" }))).toEqual([
      "1990-01-01",
      "2017-01-03",
    ]);
    expect(edges(range({ from: "2030-01-01", to: "2030-02-01" }))).toEqual([
      "2026-10-01",
      "2030-02-01",
    ]);
  });

  it("after the last curve still draw the last curve", () => {
    expect(tradingDays(range({ from: "2027-01-01" }))).toEqual(["2026-10-01", "2026-10-01"]);
  });
});

describe("a range", () => {
  it("without a last day holds later announcements", () => {
    const open = range({ from: "2025-01-01" });
    expect(inRange(open, on("2026-10-07"))).toBe(true);
    expect(inRange(open, on("2024-12-31"))).toBe(false);
    const closed = range({ from: "2025-01-01", to: "2026-10-01" });
    expect(inRange(closed, on("2026-10-01"))).toBe(true);
    expect(inRange(closed, on("2026-10-07"))).toBe(false);
  });

  it("holds weekend days, both ends included", () => {
    const found = range({ from: "2025-04-12", to: "2025-04-20" });
    expect(["2025-04-12", "2025-04-19", "2025-04-20"].every((iso) => inRange(found, on(iso)))).toBe(
      true,
    );
  });

  it("always has a trading day, in order, inside its edges", () => {
    const someDay = fc.option(fc.integer({ min: on("1900-01-01"), max: on("2199-12-31") }), {
      nil: null,
    });
    fc.assert(
      fc.property(
        someDay,
        someDay,
        fc.option(fc.constantFrom(...RANGES), { nil: null }),
        (from, to, preset) => {
          const found = rangeOf({ from, to, range: preset }, time);
          expect(found.first).toBeLessThanOrEqual(found.last);
          expect(time[found.first]).toBeGreaterThanOrEqual(found.from);
          expect(time[found.last]).toBeLessThanOrEqual(found.to);
          expect(time[found.first - 1] ?? -Infinity).toBeLessThan(found.from);
          expect(time[found.last + 1] ?? Infinity).toBeGreaterThan(found.to);
        },
      ),
    );
  });

  it("without data has no trading day", () => {
    for (const preset of [null, ...RANGES]) {
      const found = rangeOf({ from: null, to: null, range: preset }, new Float64Array());
      expect(found.last).toBeLessThan(found.first);
    }
  });
});
