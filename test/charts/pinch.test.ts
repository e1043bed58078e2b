// Fingers and wheel on the chart: what they make of the extent.
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { nearestBox } from "../../src/charts/near-box.ts";
import { pinchedExtent } from "../../src/charts/pinch.ts";
import { wheelZoom, zoomedExtent } from "../../src/charts/wheel-zoom.ts";

const plot = { x: 10, width: 300 };
const spot = fc.record({
  x: fc.integer({ min: 10, max: 310 }),
  y: fc.integer({ min: 0, max: 400 }),
});
const fingers = fc.tuple(spot, spot);
const middle = ([a, b]: readonly [{ x: number }, { x: number }]) => (a.x + b.x) / 2;

it("a pinch keeps under the middle of two fingers what was there, however they move", () => {
  fc.assert(
    fc.property(fingers, fingers, (from, to) => {
      const before = [100, 160] as const;
      const after = pinchedExtent(before, plot, from, to);
      const at = ([left, right]: readonly [number, number], x: number) =>
        left + ((x - plot.x) / plot.width) * (right - left);
      expect(at(after, middle(to))).toBeCloseTo(at(before, middle(from)), 6);
      expect(after[1]).toBeGreaterThan(after[0]);
    }),
  );
});

it("fingers twice as far apart see half, one over the other as well; one finger only moves", () => {
  const pair = (x1: number, y1: number, x2: number, y2: number) =>
    [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ] as const;
  const from = pair(110, 50, 210, 50);
  expect(pinchedExtent([0, 60], plot, from, pair(60, 50, 260, 50))).toEqual([15, 45]);
  expect(pinchedExtent([0, 60], plot, from, pair(160, 0, 160, 200))).toEqual([15, 45]);
  expect(pinchedExtent([0, 60], plot, pair(60, 9, 60, 9), pair(110, 9, 110, 9))).toEqual([-10, 50]);
});

it("a wheel's notch zooms by a fifth or so, a trackpad's small turns as far as fingers go", () => {
  expect(wheelZoom(100)).toBeCloseTo(Math.exp(0.2));
  expect(wheelZoom(-400)).toBeCloseTo(Math.exp(-0.8));
  expect(wheelZoom(-5)).toBeCloseTo(Math.exp(-0.05));
  expect(wheelZoom(0)).toBe(1);
  const turn = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(turn, turn, (one, other) => {
      expect(wheelZoom(one) * wheelZoom(-one)).toBeCloseTo(1);
      if (one < other) expect(wheelZoom(one)).toBeLessThanOrEqual(wheelZoom(other));
    }),
  );
  expect(zoomedExtent([0, 60], 0.5, 20)).toEqual([10, 40]);
});

it("a finger means the nearest mark within reach, and none beyond it", () => {
  const box = (x: number, y: number) => ({ x, y, width: 16, height: 16 });
  const boxes = [box(0, 0), box(18, 0), box(18, 16), box(200, 0)];
  const at = (x: number, y: number) => nearestBox(boxes, { x, y }, 14);
  expect([at(8, 8), at(16.4, 8), at(17.6, 8)]).toEqual([0, 0, 1]);
  expect([at(40, 4), at(40, 30), at(187, 29), at(230, -14)]).toEqual([1, 2, 3, 3]);
  expect([at(60, 8), at(185, 8), at(208, 31)]).toEqual([-1, -1, -1]);
  expect(nearestBox([], { x: 0, y: 0 }, 14)).toBe(-1);
});
