// Prints as diamonds at their level, with a label where it can be read.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Box } from "../../src/charts/chart-frame.ts";
import { overlayModel, type OverlayModel } from "../../src/charts/overlay-model.ts";
import { touch } from "../../src/charts/print-mark.ts";
import { shownRange } from "../../src/charts/shown-range.ts";
import type { Print } from "../../src/domain/print.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { history, time } from "../domain/facts.ts";
import { inputOf, modelOf, overlaps, SIZES, SPANS } from "./real-overlay.ts";

const levels = history("30Y").value;
const printOf = (index: number, above: number): Print => ({
  day: time[index]!,
  tenor: "30Y",
  level: levels[index]! + above,
  extreme: "high",
  session: "intraday",
  eventId: null,
  sources: [],
});

/** A chart of prints near the 30Y line, a week to half a year long. */
const chart = fc
  .record({
    first: fc.integer({ min: 0, max: time.length - 130 }),
    days: fc.oneof(fc.integer({ min: 5, max: 9 }), fc.integer({ min: 10, max: 125 })),
    spots: fc.array(fc.record({ at: fc.nat({ max: 99 }), above: fc.nat({ max: 9 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
    size: fc.constantFrom(...SIZES),
  })
  .map(({ first, days, spots, size: [width, height] }) => {
    const dated = { from: time[first]!, to: time[first + days]! };
    const prints = spots.map(({ at, above }) =>
      printOf(first + Math.round((at * days) / 99), above),
    );
    const input = { ...inputOf({ ...dated, level: [] }), prints };
    const range = shownRange(input.axis, rangeOf(input.view, time));
    return overlayModel(input, range, { width, height, pixelRatio: 1 });
  });
const labelsOf = (model: OverlayModel) =>
  model.prints.flatMap(({ label }) => (label ? [{ what: label.text, box: label.box }] : []));

/** Whether a line of the chart passes through a box. */
function isCrossed(box: Box, { panes, toX }: OverlayModel): boolean {
  return panes.some(({ lines, scale }) =>
    lines.some(({ points }) => {
      for (let i = 1; i < points.length; i++) {
        const [x1, x2] = [toX(points.position[i - 1]!), toX(points.position[i]!)];
        const [y1, y2] = [scale.y(points.level[i - 1]!), scale.y(points.level[i]!)];
        for (let step = 0; step <= 50; step++) {
          const x = x1 + ((x2 - x1) * step) / 50;
          const y = y1 + ((y2 - y1) * step) / 50;
          if (touch(box, { x, y, width: 0.01, height: 0.01 })) return true;
        }
      }
      return false;
    }),
  );
}

describe("the label of a print", () => {
  it("is never crossed by a line", () => {
    fc.assert(
      fc.property(chart, (model) => {
        expect(labelsOf(model).filter(({ box }) => isCrossed(box, model))).toEqual([]);
      }),
    );
  });

  it("overlaps no other label and no print, and stays in the plot", () => {
    fc.assert(
      fc.property(chart, (model) => {
        const labels = labelsOf(model);
        expect(overlaps(labels)).toEqual([]);
        const { plot } = model.frame;
        for (const { box } of labels) {
          expect(box.x).toBeGreaterThanOrEqual(plot.x);
          expect(box.x + box.width).toBeLessThanOrEqual(plot.x + plot.width);
          for (const { x, y } of model.prints) {
            expect(touch(box, { x: x - 6, y: y - 6, width: 12, height: 12 })).toBe(false);
          }
        }
      }),
    );
  });

  it("is there for the 5.02 of 2025-04-09 in its two weeks, at every width", () => {
    for (const [width, height] of SIZES) {
      const [print] = modelOf(SPANS[0], width, height).prints;
      expect(print!.label?.text).toBe("30Y print 5.02%");
    }
  });
});

describe("a print", () => {
  it("stands at its day and level, inside the pane however far from the line", () => {
    const [print] = [printOf(2000, 160)];
    const input = { ...inputOf({ from: time[1980]!, to: time[2020]! }), prints: [print!] };
    const range = shownRange(input.axis, rangeOf(input.view, time));
    const model = overlayModel(input, range, { width: 620, height: 400, pixelRatio: 1 });
    const [{ scale, box }] = model.panes as [(typeof model.panes)[number]];
    expect(model.prints[0]).toMatchObject({ x: model.toX(2000), y: scale.y(print!.level) });
    expect(scale.y(print!.level)).toBeGreaterThan(box.y);
  });

  it("boxes that only meet at an edge do not touch", () => {
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect(touch(box, { ...box, x: 10 })).toBe(false);
    expect(touch(box, { ...box, y: -10 })).toBe(false);
    expect(touch(box, { ...box, x: 9.9, y: 9.9 })).toBe(true);
  });
});
