// The chart over a history of sixty years: what it draws, names and leaves to the eye.
import { describe, expect, it } from "vitest";
import type { OverlayInput } from "../../src/charts/overlay-input.ts";
import { overlayModel } from "../../src/charts/overlay-model.ts";
import { overviewExtent } from "../../src/charts/overview-extent.ts";
import { overviewModel } from "../../src/charts/overview-model.ts";
import { onStrip, windowOf } from "../../src/charts/overview-window.ts";
import { shownRange, wholeExtent } from "../../src/charts/shown-range.ts";
import { isoDay, partsOf } from "../../src/domain/civil-day.ts";
import { crossingsOf } from "../../src/domain/crossing.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { historyOf } from "../../src/domain/measure.ts";
import { largestMoves } from "../../src/domain/moves.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import type { View } from "../../src/domain/view.ts";
import { measure, on } from "../domain/facts.ts";
import { LONG_TABLE } from "../domain/long-table.ts";
import { boxesOf, events, inputOf, overlaps, SIZES } from "./real-overlay.ts";

const { time } = LONG_TABLE;
const end = time.length - 1;
const MAX = { from: null, range: "MAX" } as const;
const AXES = [timeAxis("trading", time), timeAxis("calendar", time)];
const [TRADING] = AXES as [(typeof AXES)[number]];
const FIRST_EVENT = events[0]!.announced.day;
const history = (key: string) => historyOf(LONG_TABLE, measure(key));

function inputFor(changes: Partial<View>): OverlayInput {
  const input = inputOf(changes);
  return {
    ...input,
    table: LONG_TABLE,
    axis: timeAxis(input.view.axis, time),
    histories: input.view.show.map(history),
    eventDays: indexEventDays(events, time),
  };
}

function modelOf(changes: Partial<View>, width = 1060, height = 620) {
  const input = inputFor(changes);
  const range = shownRange(input.axis, rangeOf(input.view, time));
  return overlayModel(input, range, { width, height, pixelRatio: 1 });
}

describe("all of sixty years", () => {
  it.each(["trading", "calendar"] as const)("have years on the %s axis, apart", (axis) => {
    for (const [width, height] of SIZES) {
      const { ticks } = modelOf({ ...MAX, axis }, width, height);
      expect(ticks.length).toBeGreaterThanOrEqual(width < 400 ? 3 : 6);
      for (const { day, text } of ticks) expect(text).toBe(String(partsOf(day).year));
    }
  });

  it.each(SIZES)("at %i × %i let no text overlap another text or a mark", (width, height) => {
    const model = modelOf({ ...MAX, weight: "all" }, width, height);
    const clashes = overlaps(boxesOf(model)).filter((pair) => pair !== "print mark / print mark");
    expect(clashes).toEqual([]);
  });

  it("hold the true lowest and highest level of every measure in lines no longer than the screen", () => {
    const { panes, frame } = modelOf({ ...MAX, show: TENORS });
    for (const { history: own, points } of panes.flatMap(({ lines }) => lines)) {
      const known = own.value.filter((level) => !Number.isNaN(level));
      expect(points.lowest).toBe(known.reduce((a, b) => Math.min(a, b)));
      expect(points.highest).toBe(known.reduce((a, b) => Math.max(a, b)));
      expect(points.length).toBeLessThanOrEqual(10 * Math.ceil(frame.plot.width) + 20);
    }
  });

  it("count every event in range, and say why the 30Y breaks and the real yield begins late", () => {
    const { account, holes } = modelOf({ ...MAX, show: ["30Y", "10Y real"], weight: "all" });
    expect(account.inRange).toBe(events.length);
    expect(account.drawn + account.inClusters + account.withoutData).toBe(events.length);
    const texts = holes.map(({ text }) => text);
    expect(texts).toContain("30Y not published");
    expect(texts).toContain("10Y real not published");
  });

  it("keep every run of holes that is in range, cut at its ends", () => {
    const input = { from: on("2004-01-01"), to: on("2007-12-31"), range: null } as const;
    const [hole] = modelOf({ ...input, show: ["30Y"] }).holes;
    const model = modelOf({ ...input, show: ["30Y"] });
    expect(hole!.fromX).toBeCloseTo(model.frame.plot.x, 6);
    expect(hole!.toX).toBeCloseTo(
      model.toX(TRADING.extentOf(0, time.indexOf(on("2006-02-08")))[1]),
      6,
    );
  });

  it("have as many runs at a level and as large moves as counting day by day finds", () => {
    const ten = history("10Y");
    const starts = ten.value.filter((level, i) => level >= 500 && !(ten.value[i - 1]! >= 500));
    expect(crossingsOf(ten, 500)).toHaveLength(starts.length);
    const { moves, days } = largestMoves(ten, { first: 0, last: end }, 20);
    expect(days).toHaveLength(end);
    const sizes = Array.from(ten.value.slice(1), (level, i) => Math.abs(level - ten.value[i]!));
    expect(Math.abs(moves[0]!.change)).toBe(Math.max(...sizes));
  });
});

describe("the overview strip", () => {
  it.each(AXES)("begins a year before the first event while what is shown lies within", (axis) => {
    const from = axis.extentOf(time.indexOf(on("2025-01-02")), end);
    const strip = overviewExtent(axis, from, FIRST_EVENT);
    expect(isoDay(time[axis.indexAt(strip[0] + 0.5)]!)).toBe("2017-01-23");
    expect(strip[1]).toBe(wholeExtent(axis)[1]);
    expect(overviewExtent(axis, strip, FIRST_EVENT)).toEqual(strip);
  });

  it("is the whole history where an earlier day is shown, and without any event", () => {
    const shown = TRADING.extentOf(time.indexOf(on("2016-12-30")), end);
    expect(overviewExtent(TRADING, shown, FIRST_EVENT)).toEqual(wholeExtent(TRADING));
    const late = TRADING.extentOf(end - 200, end);
    expect(overviewExtent(TRADING, late, null)).toEqual(wholeExtent(TRADING));
  });

  it("leaves nothing out where that would be little, or where all events are still to come", () => {
    const late = TRADING.extentOf(end - 200, end);
    expect(overviewExtent(TRADING, late, on("1970-01-05"))).toEqual(wholeExtent(TRADING));
    expect(overviewExtent(TRADING, late, on("2040-01-05"))).toEqual(wholeExtent(TRADING));
  });

  const place = (extent: readonly [number, number], width: number) =>
    overviewModel({ axis: TRADING, extent, history: history("10Y"), events, width, height: 52 });
  const PART = overviewExtent(TRADING, TRADING.extentOf(end - 200, end), FIRST_EVENT);

  it("names years that keep apart and bars that lie on it, of a part and of all", () => {
    for (const extent of [PART, wholeExtent(TRADING)]) {
      for (const width of [240, 640, 1000]) {
        const { years, primitives } = place(extent, width);
        expect(years.length).toBeGreaterThan(2);
        for (const [i, { x }] of years.entries()) {
          expect(x).toBeGreaterThanOrEqual(-1);
          if (i > 0) expect(x - years[i - 1]!.x).toBeGreaterThan(34);
        }
        for (const primitive of primitives) {
          if (primitive.kind !== "rect") continue;
          expect(primitive.box.x).toBeGreaterThanOrEqual(0);
          expect(primitive.box.x + primitive.box.width).toBeLessThanOrEqual(width + 1);
        }
      }
    }
  });

  it("of a part counts the events of its months and draws the line of its days", () => {
    const { months, primitives } = place(PART, 900);
    expect(isoDay(months[0]!.month)).toBe("2017-01-01");
    expect(months.reduce((sum, { count }) => sum + count, 0)).toBe(events.length);
    const own = history("10Y").value.slice(TRADING.indexAt(PART[0] + 0.5));
    expect(primitives.find(({ kind }) => kind === "path")).toMatchObject({
      points: { lowest: Math.min(...own), highest: Math.max(...own) },
    });
  });

  it("holds of a window that is dragged beyond it only what lies on it", () => {
    const shown = [PART[0] - 100, PART[0] + 300] as const;
    const window = windowOf(PART, shown, 900);
    const drawn = onStrip(window, 900);
    expect(drawn.x).toBe(0);
    expect(drawn.width).toBeCloseTo(window.x + window.width, 6);
    expect(onStrip({ x: -50, width: 20 }, 900)).toEqual({ x: 0, width: 0 });
    expect(onStrip({ x: 20, width: 30 }, 900)).toEqual({ x: 20, width: 30 });
  });
});
