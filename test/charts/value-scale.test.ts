// The vertical scale of a pane.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { valueScale } from "../../src/charts/value-scale.ts";

const pane = { x: 10, y: 120, width: 600, height: 300 };
const level = fc.integer({ min: -300, max: 2200 });
const needs = fc
  .record({
    levels: fc.tuple(level, level),
    wanted: fc.array(level, { maxLength: 4 }),
    invert: fc.boolean(),
    height: fc.integer({ min: 40, max: 900 }),
  })
  .map(({ levels, height, ...rest }) => ({
    ...rest,
    pane: { ...pane, height },
    lowest: Math.min(...levels),
    highest: Math.max(...levels),
  }));
const base = { pane, lowest: 400, highest: 500, wanted: [], invert: false };

describe("the value scale", () => {
  it("holds the lowest and the highest level, with room to spare", () => {
    fc.assert(
      fc.property(needs, (needed) => {
        const { y, bottom, top } = valueScale(needed);
        for (const at of [y(needed.lowest), y(needed.highest)]) {
          expect(at).toBeGreaterThan(needed.pane.y);
          expect(at).toBeLessThan(needed.pane.y + needed.pane.height);
        }
        expect(bottom).toBeLessThan(needed.lowest);
        expect(top).toBeGreaterThan(needed.highest);
      }),
    );
  });

  it("runs from edge to edge of the pane, upward or, inverted, downward", () => {
    fc.assert(
      fc.property(needs, (needed) => {
        const { y, bottom, top } = valueScale(needed);
        const edges = [needed.pane.y + needed.pane.height, needed.pane.y];
        const [atBottom, atTop] = needed.invert ? edges.toReversed() : edges;
        expect(y(bottom)).toBeCloseTo(atBottom!, 6);
        expect(y(top)).toBeCloseTo(atTop!, 6);
      }),
    );
  });

  it("takes in a level that lies near the lines", () => {
    const { bottom, top } = valueScale({ ...base, wanted: [345, 555] });
    expect(bottom).toBeLessThan(345);
    expect(top).toBeGreaterThan(555);
  });

  it("is not squeezed by a level far from the lines", () => {
    expect(valueScale({ ...base, wanted: [800] }).top).toBe(valueScale(base).top);
    expect(valueScale({ ...base, wanted: [100] }).bottom).toBe(valueScale(base).bottom);
  });

  it("leaves the lines at least two fifths of the pane, whatever levels are wanted", () => {
    fc.assert(
      fc.property(needs, (needed) => {
        fc.pre(needed.highest - needed.lowest >= 50);
        const { y } = valueScale(needed);
        const share = Math.abs(y(needed.highest) - y(needed.lowest)) / needed.pane.height;
        expect(share).toBeGreaterThan(0.4);
      }),
    );
  });

  it("stands around the wanted level when there is no line", () => {
    const { bottom, top, ticks } = valueScale({
      ...base,
      lowest: NaN,
      highest: NaN,
      wanted: [500],
    });
    expect(bottom).toBeLessThan(500);
    expect(top).toBeGreaterThan(500);
    expect(ticks).toContain(500);
  });

  it("has room above and below a line that never moves", () => {
    const { y } = valueScale({ ...base, lowest: 472, highest: 472 });
    expect(y(472)).toBeCloseTo(pane.y + pane.height / 2, 6);
  });

  it("has even ticks of whole basis points inside the pane, apart by the height of a figure", () => {
    fc.assert(
      fc.property(needs, (needed) => {
        const { ticks, bottom, top, y } = valueScale(needed);
        for (const [i, tick] of ticks.entries()) {
          expect(Number.isInteger(tick)).toBe(true);
          expect(tick).toBeGreaterThanOrEqual(bottom);
          expect(tick).toBeLessThanOrEqual(top);
          if (i === 0) continue;
          expect(tick - ticks[i - 1]!).toBe(ticks[1]! - ticks[0]!);
          expect(Math.abs(y(tick) - y(ticks[i - 1]!))).toBeGreaterThan(14);
        }
      }),
    );
  });

  it("has several ticks over any usual span", () => {
    for (const span of [8, 20, 60, 150, 500, 1500]) {
      const { ticks } = valueScale({ ...base, lowest: 400, highest: 400 + span });
      expect(ticks.length).toBeGreaterThanOrEqual(3);
    }
  });
});
