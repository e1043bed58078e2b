// The overview: the whole history, the events of each month, the years, and the window over them.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthCounts, overviewModel } from "../../src/charts/overview-model.ts";
import {
  centredExtent,
  draggedExtent,
  GRIP_OVERHANG,
  GRIP_REACH,
  GRIPS,
  gripStretches,
  positionAt,
  type Step,
  steppedExtent,
  windowOf,
} from "../../src/charts/overview-window.ts";
import { leastWidth, rangeOfExtent, wholeExtent } from "../../src/charts/shown-range.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import { passesFilter } from "../../src/domain/event-filter.ts";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { history, on, time } from "../domain/facts.ts";
import { events } from "./real-overlay.ts";

const HAIR = 1e-6;
const end = time.length - 1;
const AXES = [timeAxis("trading", time), timeAxis("calendar", time)];
const [TRADING] = AXES as [(typeof AXES)[number]];
const someAxis = fc.constantFrom(...AXES);
const someGrip = fc.constantFrom(...GRIPS);
const width = fc.integer({ min: 240, max: 1400 });
/** Extents of at least the narrowest width, inside the data. */
const shown = fc
  .record({ axis: someAxis, left: fc.nat({ max: 9999 }), part: fc.nat({ max: 9999 }) })
  .map(({ axis, left, part }) => {
    const [start, stop] = wholeExtent(axis);
    const wide = leastWidth(axis) + (part / 9999) ** 3 * (stop - start - leastWidth(axis));
    const at = start + (left / 9999) * (stop - start - wide);
    return { axis, extent: [at, at + wide] as const };
  });
const someStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ unit: fc.constant("day" as const), count: fc.constantFrom(-5, -1, 1, 5) }),
  fc.record({ unit: fc.constant("month" as const), count: fc.constantFrom(-1, 1) }),
  fc.record({ unit: fc.constant("end" as const), count: fc.constantFrom(-1 as const, 1 as const) }),
);
const days = (extent: readonly [number, number]) => rangeOfExtent(TRADING, extent).days;

function expectInside(axis: (typeof AXES)[number], extent: readonly [number, number]): void {
  const [start, stop] = wholeExtent(axis);
  expect(extent[0]).toBeGreaterThanOrEqual(start - HAIR);
  expect(extent[1]).toBeLessThanOrEqual(stop + HAIR);
  expect(extent[1] - extent[0]).toBeGreaterThanOrEqual(leastWidth(axis) - HAIR);
}

describe("the window", () => {
  it("gives back the extent it stands for", () => {
    fc.assert(
      fc.property(shown, width, ({ axis, extent }, strip) => {
        const window = windowOf(wholeExtent(axis), extent, strip);
        expect(positionAt(wholeExtent(axis), window.x, strip)).toBeCloseTo(extent[0], 6);
        expect(positionAt(wholeExtent(axis), window.x + window.width, strip)).toBeCloseTo(
          extent[1],
          6,
        );
      }),
    );
  });

  it("covers the strip exactly when all data are shown", () => {
    for (const axis of AXES) {
      expect(windowOf(wholeExtent(axis), wholeExtent(axis), 900)).toEqual({ x: 0, width: 900 });
    }
  });

  it("stays inside the data and keeps the fewest days, however far a grip is dragged", () => {
    fc.assert(
      fc.property(
        shown,
        someGrip,
        fc.integer({ min: -9000, max: 9000 }),
        ({ axis, extent }, grip, by) => {
          expectInside(axis, draggedExtent(axis, grip, extent, by));
        },
      ),
    );
  });

  it("keeps its width while its body is dragged, and the other edge while one is", () => {
    fc.assert(
      fc.property(shown, fc.integer({ min: -3000, max: 3000 }), ({ axis, extent }, by) => {
        const moved = draggedExtent(axis, "window", extent, by);
        expect(moved[1] - moved[0]).toBeCloseTo(extent[1] - extent[0], 6);
        expect(draggedExtent(axis, "start", extent, by)[1]).toBeCloseTo(extent[1], 6);
        expect(draggedExtent(axis, "end", extent, by)[0]).toBeCloseTo(extent[0], 6);
      }),
    );
  });

  it("is centred where it is asked for, unless the data end before", () => {
    fc.assert(
      fc.property(shown, fc.nat({ max: 9999 }), ({ axis, extent }, part) => {
        const [start, stop] = wholeExtent(axis);
        const at = start + (part / 9999) * (stop - start);
        const centred = centredExtent(axis, extent, at);
        expectInside(axis, centred);
        expect(centred[1] - centred[0]).toBeCloseTo(extent[1] - extent[0], 6);
        const isFree = centred[0] > start + HAIR && centred[1] < stop - HAIR;
        if (isFree) expect((centred[0] + centred[1]) / 2).toBeCloseTo(at, 6);
      }),
    );
  });
});

describe("a step by key", () => {
  it("stays inside the data and keeps the fewest days, on both axes", () => {
    fc.assert(
      fc.property(shown, someGrip, someStep, ({ axis, extent }, grip, step) => {
        const next = steppedExtent(axis, grip, extent, step);
        expectInside(axis, next);
        const { first, last } = rangeOfExtent(axis, next).days;
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(end);
      }),
    );
  });

  it("of the window keeps its number of trading days", () => {
    fc.assert(
      fc.property(shown, someStep, ({ extent, axis }, step) => {
        fc.pre(axis === TRADING);
        const count = days(extent).last - days(extent).first;
        const next = days(steppedExtent(TRADING, "window", extent, step));
        expect(next.last - next.first).toBe(count);
      }),
    );
  });

  it("by a trading day steps over a weekend", () => {
    const monday = TRADING.positionOf(on("2025-04-07"));
    const from = TRADING.extentOf(monday, monday + 60);
    const next = days(steppedExtent(TRADING, "start", from, { unit: "day", count: -1 }));
    expect(isoDay(next.from)).toBe("2025-04-04");
  });

  it("by a month lands on the same date, or the nearest trading day inside", () => {
    const [first, last] = ["2025-03-03", "2025-06-30"].map((date) =>
      TRADING.positionOf(on(date)),
    ) as [number, number];
    const from = TRADING.extentOf(first, last);
    const later = days(steppedExtent(TRADING, "end", from, { unit: "month", count: 1 }));
    expect(isoDay(later.to)).toBe("2025-07-30");
    const earlier = days(steppedExtent(TRADING, "start", from, { unit: "month", count: -1 }));
    expect(isoDay(earlier.from)).toBe("2025-02-03");
  });

  it("to either end takes the window as far as it goes", () => {
    const from = TRADING.extentOf(1000, 1059);
    const last = days(steppedExtent(TRADING, "window", from, { unit: "end", count: 1 }));
    expect([last.first, last.last, last.openEnded]).toEqual([end - 59, end, true]);
    const first = days(steppedExtent(TRADING, "window", from, { unit: "end", count: -1 }));
    expect([first.first, first.last]).toEqual([0, 59]);
    const least = days(steppedExtent(TRADING, "start", from, { unit: "end", count: 1 }));
    expect([least.first, least.last]).toEqual([1055, 1059]);
  });
});

describe("the grips", () => {
  it("are each 24 px long at least, 44 under a finger, apart, in order, and hardly beyond the strip", () => {
    fc.assert(
      fc.property(
        shown,
        width,
        fc.constantFrom(GRIP_REACH, 44),
        ({ axis, extent }, strip, reach) => {
          const {
            start,
            window,
            end: last,
          } = gripStretches(windowOf(wholeExtent(axis), extent, strip), strip, reach);
          for (const grip of [start, window, last]) {
            expect(grip.width).toBeGreaterThanOrEqual(reach - HAIR);
          }
          expect(start.x).toBeGreaterThanOrEqual(-GRIP_OVERHANG);
          expect(window.x).toBeCloseTo(start.x + start.width, 6);
          expect(last.x).toBeCloseTo(window.x + window.width, 6);
          expect(last.x + last.width).toBeLessThanOrEqual(strip + GRIP_OVERHANG + HAIR);
        },
      ),
    );
  });

  it("of the edges hold the edges of a window with room for them", () => {
    const { start, end: last } = gripStretches({ x: 300, width: 120 }, 900);
    expect([start.x, last.x]).toEqual([288, 408]);
  });
});

describe("the events of the months", () => {
  const filters = [
    {},
    { weight: "all" },
    { weight: "all", actor: ["CN"] },
    { reviewed: "yes" },
    { q: "zzzz" },
  ] as const;

  it.each(filters)("sum to the events that pass %o", (changes) => {
    const view = { ...DEFAULT_VIEW, ...changes };
    const passing = events.filter((event) => passesFilter(view, event));
    const months = monthCounts(time, passing);
    const sum = (of: "count" | "majors") => months.reduce((total, month) => total + month[of], 0);
    expect(sum("count")).toBe(passing.length);
    expect(sum("majors")).toBe(passing.filter(({ weight }) => weight === "major").length);
  });

  it("name every month of the data once, those without events too", () => {
    const months = monthCounts(time, []).map(({ month }) => isoDay(month).slice(0, 7));
    expect(months).toEqual([...new Set(Array.from(time, (day) => isoDay(day).slice(0, 7)))]);
  });

  it("count April 2025 from the facts", () => {
    const april = monthCounts(time, events).find(({ month }) => isoDay(month) === "2025-04-01")!;
    const own = events.filter(({ announced }) => isoDay(announced.day).startsWith("2025-04"));
    expect(april.count).toBe(own.length);
    expect(april.count).toBeGreaterThan(20);
  });
});

describe("the picture", () => {
  const place = (strip: number, axis = TRADING) =>
    overviewModel({
      axis,
      extent: wholeExtent(axis),
      history: history("30Y"),
      events,
      width: strip,
      height: 52,
    });

  it("holds the true lowest and highest level of the whole history", () => {
    const path = place(300).primitives.find(({ kind }) => kind === "path");
    const known = history("30Y").value.filter((level) => !Number.isNaN(level));
    expect(path).toMatchObject({
      points: { lowest: Math.min(...known), highest: Math.max(...known) },
    });
  });

  it("stays inside the strip", () => {
    for (const axis of AXES) {
      for (const strip of [300, 640, 1000]) {
        const { primitives, height } = place(strip, axis);
        for (const primitive of primitives) {
          if (primitive.kind !== "rect") continue;
          const { box } = primitive;
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(strip + 1);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.y + box.height).toBeCloseTo(height, 6);
        }
      }
    }
  });

  it("names years that keep apart, all of them where there is room", () => {
    expect(place(1000).years.map(({ year }) => year)).toEqual([
      2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026,
    ]);
    for (const strip of [240, 300, 640]) {
      const places = place(strip).years.map(({ x }) => x);
      expect(places.length).toBeGreaterThan(2);
      for (const [i, x] of places.slice(1).entries()) {
        expect(x - places[i]!).toBeGreaterThan(34);
      }
    }
  });
});
