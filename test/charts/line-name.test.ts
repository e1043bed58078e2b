// Names at the right end of the lines.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadNames } from "../../src/charts/line-name.ts";

const ROW = 14;
const [TOP, BOTTOM] = [100, 400];
const names = (heights: readonly number[]) =>
  heights.map((fromY, i) => ({
    measure: `${i}`,
    text: "30Y 4.72",
    colour: "--tenor-30y" as const,
    x: 700,
    fromX: 690,
    fromY,
    leader: true,
  }));
const heightsOf = (heights: readonly number[], taken: readonly number[] = []) =>
  spreadNames(names(heights), taken, TOP, BOTTOM).map(({ y }) => y);

const tenths = (min: number, max: number) =>
  fc.integer({ min: min * 10, max: max * 10 }).map((tenth) => tenth / 10);
const height = tenths(TOP, BOTTOM);
const level = tenths(TOP + 6, BOTTOM - 6);
/** Up to fourteen line ends, and so few levels that there is always room. */
const ends = fc.array(height, { minLength: 1, maxLength: 14, size: "max" });
const levels = fc.array(level, { maxLength: 2 });

describe("names of lines", () => {
  it("never overlap each other", () => {
    fc.assert(
      fc.property(ends, levels, (heights, taken) => {
        const placed = heightsOf(heights, taken).toSorted((a, b) => a - b);
        for (const [i, y] of placed.entries()) {
          if (i > 0) expect(y - placed[i - 1]!).toBeGreaterThan(ROW - 0.05);
        }
      }),
    );
  });

  it("never overlap the figure of a level", () => {
    fc.assert(
      fc.property(ends, levels, (heights, taken) => {
        for (const y of heightsOf(heights, taken)) {
          for (const other of taken) expect(Math.abs(y - other)).toBeGreaterThan(ROW - 0.05);
        }
      }),
    );
  });

  it("stay within the pane", () => {
    fc.assert(
      fc.property(ends, levels, (heights, taken) => {
        for (const y of heightsOf(heights, taken)) {
          expect(y).toBeGreaterThanOrEqual(TOP + ROW / 2);
          expect(y).toBeLessThanOrEqual(BOTTOM - ROW / 2);
        }
      }),
    );
  });

  it("keep the order of the lines' ends, and all of them", () => {
    fc.assert(
      fc.property(ends, levels, (heights, taken) => {
        const placed = spreadNames(names(heights), taken, TOP, BOTTOM);
        expect(placed).toHaveLength(heights.length);
        const byHeight = placed.toSorted((a, b) => a.y - b.y).map(({ fromY }) => fromY);
        expect(byHeight).toEqual(heights.toSorted((a, b) => a - b));
      }),
    );
  });

  it("stand at their line's end where there is room", () => {
    expect(heightsOf([150, 200, 300], [250])).toEqual([150, 200, 300]);
  });

  it("that meet give way by half each", () => {
    expect(heightsOf([200, 200])).toEqual([193, 207]);
    expect(heightsOf([200, 210])).toEqual([198, 212]);
  });

  it("give way to a level's figure, which stays", () => {
    expect(heightsOf([195], [200])).toEqual([186]);
    expect(heightsOf([205], [200])).toEqual([214]);
  });

  it("pass a level near the edge of the pane when there is no room on their side", () => {
    const [first, second] = heightsOf([104, 112], [124]);
    expect(first).toBe(TOP + ROW / 2);
    expect(second).toBeCloseTo(138, 6);
  });

  it("of more lines than the pane has rows are all still there, inside it", () => {
    const many = Array.from({ length: 30 }, (_, i) => TOP + i * 10);
    const placed = heightsOf(many);
    expect(placed).toHaveLength(30);
    expect(Math.min(...placed)).toBeGreaterThanOrEqual(TOP + ROW / 2);
    expect(Math.max(...placed)).toBeLessThanOrEqual(BOTTOM - ROW / 2);
  });

  it("of no lines are none", () => {
    expect(heightsOf([], [200])).toEqual([]);
  });
});
