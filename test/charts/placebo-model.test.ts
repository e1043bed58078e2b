// The strip of the schedule placebo: a dot for every shift, the real mean among them.
import { group } from "d3-array";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboutMiddle, dotRows, nearestDot } from "../../src/charts/dot-stack.ts";
import { besideInRow, PICK_KEYS } from "../../src/charts/pick-key.ts";
import { placeboModel } from "../../src/charts/placebo-model.ts";
import { finished } from "../../src/domain/steps.ts";
import { placeboSteps, schedulePlacebo } from "../../src/domain/schedule-placebo.ts";
import { history } from "../domain/facts.ts";

const SIZE = { width: 420, height: 132 };
const measureText = (text: string) => text.length * 6;
const DAYS = Array.from({ length: 40 }, (_, i) => 1200 + 9 * i);
const placebo = schedulePlacebo(history("30Y"), DAYS, 5)!;
const model = placeboModel(placebo, SIZE, measureText);

describe("the strip", () => {
  it("has a dot for each of the 102 shifts, by its mean", () => {
    expect(model.dots).toHaveLength(102);
    const means = model.dots.map(({ mean }) => mean);
    expect(means).toEqual(means.toSorted((a, b) => a - b));
    const xs = model.dots.map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it("fills as many dots as the real mean is beyond, and those lie in its band", () => {
    const within = model.dots.filter(({ isWithin }) => isWithin);
    expect(within).toHaveLength(placebo.beyond);
    const { x, width } = model.within;
    for (const dot of model.dots) {
      expect(dot.x > x + 1e-9 && dot.x < x + width - 1e-9).toBe(dot.isWithin);
    }
  });

  it("marks the real mean at an edge of the band, by name", () => {
    const { x, width } = model.within;
    const edges = [x, x + width].map((edge) => Math.abs(edge - model.realX));
    expect(Math.min(...edges)).toBeLessThan(1e-6);
    expect(model.texts[0]!.text).toMatch(/^real mean [+−]\d+\.\d\d$/);
  });

  it("keeps dots and words in its size, at every width", () => {
    for (const width of [280, 358, 640, 1000]) {
      const { dots, texts } = placeboModel(placebo, { width, height: 132 }, measureText);
      for (const { x, y } of dots) expect(x > 3 && x < width - 3 && y > 10 && y < 120).toBe(true);
      for (const { text, x } of texts) {
        const half = measureText(text) / 2;
        expect(x - half >= -2 && x + half <= width + 2, text).toBe(true);
      }
    }
  });

  it("stands where every mean is zero", () => {
    const still = { real: 0, beyond: 0, shifts: [{ shift: 10, mean: 0, count: 4 }] };
    const { dots, realX } = placeboModel(still, SIZE, measureText);
    expect(dots[0]!.isWithin).toBe(false);
    expect(Number.isFinite(realX) && Number.isFinite(dots[0]!.x)).toBe(true);
  });

  it("comes to the same shift by shift", () => {
    expect(finished(placeboSteps(history("30Y"), DAYS, 5))).toEqual(placebo);
    expect([...placeboSteps(history("30Y"), DAYS, 5)]).toHaveLength(102);
  });
});

describe("dots beside each other", () => {
  it("are a pitch apart in every row, and the rows are filled from the axis", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 300, noNaN: true })), (along) => {
        const rows = dotRows(along, 8);
        const byRow = group(along.keys(), (i) => rows[i]!);
        for (const dots of byRow.values()) {
          const places = dots.map((i) => along[i]!).toSorted((a, b) => a - b);
          places.slice(1).forEach((at, i) => expect(at - places[i]!).toBeGreaterThanOrEqual(8));
        }
        expect([...byRow.keys()].toSorted((a, b) => a - b)).toEqual(
          Array.from({ length: byRow.size }, (_, i) => i),
        );
      }),
    );
    expect([0, 1, 2, 3, 4].map(aboutMiddle)).toEqual([0, 1, -1, 2, -2]);
  });

  it("are found by the nearest within reach, and by key one after the other", () => {
    const dots = [
      { x: 10, y: 10 },
      { x: 30, y: 10 },
    ];
    expect(nearestDot(dots, 12, 10)).toBe(0);
    expect(nearestDot(dots, 27, 14)).toBe(1);
    expect(nearestDot(dots, 90, 90)).toBeNull();
    expect(PICK_KEYS.map((key) => besideInRow(3, 1, key))).toEqual([0, 2, 2, 0, 0, 2]);
    expect(PICK_KEYS.map((key) => besideInRow(0, null, key))).toEqual(PICK_KEYS.map(() => null));
    expect(besideInRow(3, 2, "ArrowRight")).toBe(2);
  });
});
