// The part of the time axis that is shown, and the days a gesture ends on.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  fittedExtent,
  rangeOfExtent,
  shownRange,
  wholeExtent,
} from "../../src/charts/shown-range.ts";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { type DayRange, rangeOf } from "../../src/domain/view-range.ts";
import { on, time } from "../domain/facts.ts";

const end = time.length - 1;
const AXES = [timeAxis("trading", time), timeAxis("calendar", time)];
const someAxis = fc.constantFrom(...AXES);
const index = fc.integer({ min: 0, max: end });
const wholeDays = fc.tuple(index, fc.oneof(index, fc.constant(end))).map(([a, b]): DayRange => {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  return { from: time[first]!, to: time[last]!, openEnded: last === end, first, last };
});
const share = fc
  .oneof(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: -30_000, max: 40_000 }))
  .map((part) => part / 9999);

describe("an extent of the axis", () => {
  it("gives back the whole days it was made from, on both axes", () => {
    fc.assert(
      fc.property(someAxis, wholeDays, (axis, days) => {
        expect(rangeOfExtent(axis, shownRange(axis, days).extent).days).toEqual(days);
      }),
    );
  });

  it("is open-ended exactly when it reaches the last curve", () => {
    fc.assert(
      fc.property(someAxis, wholeDays, (axis, days) => {
        const { openEnded, last } = rangeOfExtent(axis, shownRange(axis, days).extent).days;
        expect(openEnded).toBe(last === end);
      }),
    );
  });

  it("covers the slots of all its days", () => {
    fc.assert(
      fc.property(someAxis, wholeDays, (axis, days) => {
        const [left, right] = shownRange(axis, days).extent;
        expect(left).toBe(axis.positions[days.first]! - 0.5);
        expect(right).toBe(axis.positions[days.last]! + 0.5);
      }),
    );
  });

  it("covers a weekend at its ends on the calendar axis only", () => {
    const days = rangeOf({ from: on("2025-04-05"), to: on("2025-04-13"), range: null }, time);
    const [trading, calendar] = AXES.map((axis) => shownRange(axis, days).extent);
    expect(calendar).toEqual([on("2025-04-05") - 0.5, on("2025-04-13") + 0.5]);
    expect(trading).toEqual([days.first - 0.5, days.last + 0.5]);
  });
});

describe("an extent that a gesture asks for", () => {
  const asked = fc.record({ axis: someAxis, from: share, to: share }).map(({ axis, from, to }) => {
    const [start, stop] = wholeExtent(axis);
    const at = (part: number) => start + part * (stop - start);
    return { axis, start, stop, extent: [at(Math.min(from, to)), at(Math.max(from, to))] as const };
  });

  it("is moved into the data", () => {
    fc.assert(
      fc.property(asked, ({ axis, start, stop, extent }) => {
        const [left, right] = fittedExtent(axis, extent);
        expect(left).toBeGreaterThanOrEqual(start);
        expect(right).toBeLessThanOrEqual(stop + 1e-6);
      }),
    );
  });

  it("keeps its width where it can", () => {
    fc.assert(
      fc.property(asked, ({ axis, start, stop, extent }) => {
        const [left, right] = fittedExtent(axis, extent);
        const width = Math.max(axis.kind === "trading" ? 5 : 7, extent[1] - extent[0]);
        expect(right - left).toBeCloseTo(Math.min(width, stop - start), 6);
      }),
    );
  });

  it("stays where it is when it lies within the data", () => {
    for (const axis of AXES) {
      const [start] = wholeExtent(axis);
      expect(fittedExtent(axis, [start + 100, start + 160])).toEqual([start + 100, start + 160]);
    }
  });

  it("never shows fewer than five trading days, however far in", () => {
    const narrow = fc.integer({ min: -50, max: end * 100 + 50 }).map((part) => part / 100);
    fc.assert(
      fc.property(narrow, fc.nat({ max: 5 }), (left, width) => {
        const fitted = fittedExtent(AXES[0]!, [left, left + width]);
        const { first, last } = rangeOfExtent(AXES[0]!, fitted).days;
        expect(last - first + 1).toBeGreaterThanOrEqual(5);
      }),
    );
  });

  it("shows exactly the trading days whose middle it holds", () => {
    fc.assert(
      fc.property(asked, ({ axis, extent }) => {
        const [left, right] = fittedExtent(axis, extent);
        const { days } = rangeOfExtent(axis, [left, right]);
        const held = time.filter((_, i) => {
          const position = axis.positions[i]!;
          return position >= left - 1e-6 && position <= right + 1e-6;
        });
        fc.pre(held.length > 0);
        expect([days.from, days.to]).toEqual([held[0], held.at(-1)]);
        expect([days.from, days.to]).toEqual([time[days.first], time[days.last]]);
      }),
    );
  });
});
