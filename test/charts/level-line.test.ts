// Level lines and their figures on the axis.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelLines } from "../../src/charts/level-line.ts";
import { valueScale } from "../../src/charts/value-scale.ts";
import { measure } from "../domain/facts.ts";

const ROW = 14;
const box = { x: 10, y: 100, width: 600, height: 300 };
const bottom = box.y + box.height;

/** Lines of levels beside a history between 4.00 and 5.00. */
function linesOf(wanted: readonly number[], invert = false) {
  const scale = valueScale({ pane: box, lowest: 400, highest: 500, wanted: [], invert });
  return { scale, lines: levelLines(wanted, scale, box, measure("30Y")) };
}
const levels = fc.uniqueArray(fc.integer({ min: 300, max: 650 }), { maxLength: 8, size: "max" });

describe("a level line", () => {
  it("stands at its level, wherever its figure stands", () => {
    fc.assert(
      fc.property(levels, fc.boolean(), (wanted, invert) => {
        const { scale, lines } = linesOf(wanted, invert);
        expect(lines.map(({ level }) => level).toSorted()).toEqual(wanted.toSorted());
        for (const { level, y } of lines) expect(y).toBe(scale.y(level));
      }),
    );
  });

  it("keeps its figure off the others' and inside the pane", () => {
    fc.assert(
      fc.property(levels, fc.boolean(), (wanted, invert) => {
        const figures = linesOf(wanted, invert).lines.map(({ figureY }) => figureY);
        for (const [i, y] of figures.entries()) {
          expect(y).toBeGreaterThanOrEqual(box.y + ROW / 2);
          expect(y).toBeLessThanOrEqual(bottom - ROW / 2);
          if (i > 0) expect(y - figures[i - 1]!).toBeGreaterThan(ROW - 0.01);
        }
      }),
    );
  });

  it("alone has its figure at the line", () => {
    const [line] = linesOf([450]).lines;
    expect(line).toMatchObject({ text: "4.50", edge: null, figureY: line!.y });
  });

  it("beyond the pane has only its figure, at the edge, with an arrow there", () => {
    const [above, below] = linesOf([600, 300]).lines;
    expect(above).toMatchObject({ text: "6.00 ↑", edge: "above", figureY: box.y + ROW / 2 });
    expect(below).toMatchObject({ text: "3.00 ↓", edge: "below", figureY: bottom - ROW / 2 });
  });

  it("beyond the pane points the other way on an inverted scale", () => {
    expect(linesOf([600], true).lines[0]).toMatchObject({ text: "6.00 ↓", edge: "below" });
  });
});
