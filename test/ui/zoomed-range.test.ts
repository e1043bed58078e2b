// Zooming by key: the day that is read stays where it is.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { zoomedRange } from "../../src/ui/zoomed-range.ts";

const time = Float64Array.from({ length: 400 }, (_, i) => 20_000 + i);
const rangeOf = (first: number, last: number) => ({
  from: time[first]!,
  to: time[last]!,
  openEnded: last === time.length - 1,
  first,
  last,
});
const factors = fc.constantFrom(1 / 1.4, 1.4, 1 / 1.96);

it("the day it is about stays in the range, at the same share of it where the data allow", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 390 }),
      fc.integer({ min: 5, max: 399 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      factors,
      (start, length, share, factor) => {
        const range = rangeOf(start, Math.min(399, start + length));
        const about = Math.round(range.first + share * (range.last - range.first));
        const { first, last } = zoomedRange(range, factor, time, about);
        expect(first).toBeLessThanOrEqual(about);
        expect(last).toBeGreaterThanOrEqual(about);
        if (first === 0 || last === 399) return;
        const shareOf = (from: number, to: number) => (about + 0.5 - from) / (to - from + 1);
        const off = shareOf(first, last) - shareOf(range.first, range.last);
        expect(Math.abs(off) * (last - first + 1)).toBeLessThanOrEqual(0.5 + 1e-9);
      },
    ),
  );
});

it("a day outside the range, or none, leaves the middle where it is", () => {
  for (const about of [null, 3, 399]) {
    expect(zoomedRange(rangeOf(100, 199), 0.5, time, about)).toMatchObject({
      first: 125,
      last: 174,
    });
  }
});
