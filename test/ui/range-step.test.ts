// Steps of the range: gestures and the chips at the plot's edges.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type DayRange, rangeOf } from "../../src/domain/view-range.ts";
import { rangeAround, rangeWithRoom, viewOfRange } from "../../src/ui/range-step.ts";
import { on, time } from "../domain/facts.ts";

const end = time.length - 1;
const index = fc.integer({ min: 0, max: end });
const someRange = fc.tuple(index, index).map(([a, b]): DayRange => {
  const [first, last] = [Math.min(a, b), Math.max(a, b)];
  return { from: time[first]!, to: time[last]!, openEnded: last === end, first, last };
});
const anyDay = fc.integer({ min: on("2016-12-01"), max: on("2026-11-15") });
const spring = rangeOf({ from: on("2025-03-03"), to: on("2025-05-30"), range: null }, time);

describe("a range around a day", () => {
  it("holds the day, a day without a curve or outside the data included", () => {
    fc.assert(
      fc.property(someRange, anyDay, (range, day) => {
        const { from, to } = rangeAround(range, day, time);
        expect(from).toBeLessThanOrEqual(day);
        expect(to).toBeGreaterThanOrEqual(day);
      }),
    );
  });

  it("is as long as the one before and inside the data", () => {
    fc.assert(
      fc.property(someRange, anyDay, (range, day) => {
        const { first, last } = rangeAround(range, day, time);
        expect(last - first).toBe(range.last - range.first);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(end);
      }),
    );
  });

  it("shows the trading days it says, open-ended exactly when it reaches the last", () => {
    fc.assert(
      fc.property(someRange, anyDay, (range, day) => {
        const moved = rangeAround(range, day, time);
        expect(rangeOf(viewOfRange(moved), time)).toMatchObject({
          first: moved.first,
          last: moved.last,
          openEnded: moved.last === end,
        });
      }),
    );
  });

  it("puts an earlier day a quarter in from the left, a later one a quarter in from the right", () => {
    const length = spring.last - spring.first;
    const earlier = rangeAround(spring, on("2024-11-06"), time);
    const later = rangeAround(spring, on("2025-09-15"), time);
    const share = (moved: DayRange, iso: string) => (time.indexOf(on(iso)) - moved.first) / length;
    expect(share(earlier, "2024-11-06")).toBeCloseTo(0.25, 1);
    expect(share(later, "2025-09-15")).toBeCloseTo(0.75, 1);
  });

  it("stops at the ends of the data", () => {
    expect(rangeAround(spring, on("2017-01-04"), time).first).toBe(0);
    const last = rangeAround(spring, on("2026-10-07"), time);
    expect(last).toMatchObject({ last: end, to: on("2026-10-07"), openEnded: true });
  });
});

describe("the view's part that shows a range", () => {
  it("leaves the last day open when the range is, and never keeps a preset", () => {
    const { from, to } = spring;
    expect(viewOfRange(spring)).toEqual({ from, to, range: null });
    expect(viewOfRange({ ...spring, openEnded: true })).toEqual({ from, to: null, range: null });
  });
});

describe("a run with room", () => {
  const daysOf = ({ first, last }: DayRange) => last - first + 1;

  it("of three days has ten days on either side", () => {
    const shown = rangeWithRoom(on("2025-05-21"), on("2025-05-23"), time);
    expect(viewOfRange(shown)).toEqual({
      from: on("2025-05-07"),
      to: on("2025-06-09"),
      range: null,
    });
    expect(daysOf(shown)).toBe(23);
  });

  it("of many days has a quarter of them on either side", () => {
    const shown = rangeWithRoom(on("2025-01-02"), on("2025-12-31"), time);
    const run = time.filter((day) => day >= on("2025-01-02") && day <= on("2025-12-31")).length;
    expect(daysOf(shown)).toBe(run + 2 * Math.round((run - 1) / 4));
  });

  it("that goes on to the last curve stays open-ended", () => {
    const shown = rangeWithRoom(on("2026-07-07"), on("2026-10-01"), time);
    expect(viewOfRange(shown).to).toBe(null);
    expect(shown.last).toBe(end);
  });

  it("holds the run and lies in the data, whatever the run", () => {
    fc.assert(
      fc.property(someRange, (run) => {
        const shown = rangeWithRoom(run.from, run.to, time);
        expect(shown.first).toBeLessThanOrEqual(Math.max(0, run.first - 10));
        expect(shown.last).toBeGreaterThanOrEqual(Math.min(end, run.last + 10));
        expect(shown.first).toBeGreaterThanOrEqual(0);
        expect(shown.last).toBeLessThanOrEqual(end);
      }),
    );
  });
});
