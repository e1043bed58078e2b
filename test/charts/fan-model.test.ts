// The fan: what is drawn of each day 0's path, and which path a hand or a key is at.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fanExtent, type FanModel, fanModelSteps, fanStroke } from "../../src/charts/fan-model.ts";
import { changeAt, fanPointBeside, fanPointNear } from "../../src/charts/fan-point.ts";
import { eventFan } from "../../src/domain/event-fan.ts";
import { PATH_FROM, PATH_OFFSETS, PATH_TO, pathAround } from "../../src/domain/event-path.ts";
import { finished } from "../../src/domain/steps.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { history, madeHistory, measure, on, time } from "../domain/facts.ts";

const SIZE = { width: 320, height: 176 };
const measureText = (text: string) => text.length * 6;

function modelOf(key: string, days: readonly number[]): FanModel {
  const fan = eventFan(history(key), days);
  const needs = { measure: measure(key), fan, extent: fanExtent(fan), size: SIZE, measureText };
  return finished(fanModelSteps(needs));
}
const DAYS = Array.from({ length: 12 }, (_, i) => indexOfDay(time, on("2025-04-03")) + 7 * i);
const model = modelOf("30Y", DAYS);
const strokes = (path: string) => path.match(/M/g)?.length ?? 0;

describe("the fan", () => {
  it("draws a path for each day 0, those that overlap an earlier one dashed", () => {
    expect(strokes(model.solid) + strokes(model.dashed)).toBe(DAYS.length);
    expect(strokes(model.solid)).toBe(model.paths.filter(({ overlaps }) => !overlaps).length);
    expect(strokes(model.solid)).toBe(4);
  });

  it("says of how many day 0s and from where to where", () => {
    expect(model.name).toBe(
      "30Y par yield around 12 day 0s, change in bp from 5 trading days before to 20 after",
    );
    expect(modelOf("2s10s", DAYS.slice(0, 1)).name).toMatch(/^2s10s spread around 1 day 0,/);
  });

  it("starts every path from zero on the curve before day 0", () => {
    for (const { changes } of model.paths) expect(changes[-1 - PATH_FROM]).toBe(0);
  });

  it("has a named median from 8 paths on, and none before", () => {
    expect(strokes(model.median)).toBe(1);
    expect(model.medianName?.text).toBe("median");
    const few = modelOf("30Y", DAYS.slice(0, 7));
    expect([few.median, few.medianName]).toEqual(["", null]);
  });

  it("stands without any path", () => {
    const none = modelOf("30Y", []);
    expect([none.solid, none.dashed, none.median]).toEqual(["", "", ""]);
    expect(fanPointNear(none, 100, 60)).toBeNull();
    expect(fanPointBeside(none, null, "Home")).toBeNull();
  });

  it("marks day 0 and zero, and keeps figures and lines inside its size", () => {
    const marked = model.rules.find(({ colour }) => colour === "--accent")!;
    expect([marked.x1, marked.x2]).toEqual([Math.round(model.toX(0)), Math.round(model.toX(0))]);
    const zero = model.rules.find(({ colour }) => colour === "--muted")!;
    expect(zero.y1).toBe(Math.round(model.toY(0)));
    for (const { text, x, y, anchor } of [...model.texts, model.medianName!]) {
      const width = measureText(text);
      const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(left + width, text).toBeLessThanOrEqual(SIZE.width);
      expect(y > 5 && y < SIZE.height - 5, text).toBe(true);
    }
    for (const [, y] of `${model.solid}${model.dashed}`.matchAll(/,([\d.]+)/g)) {
      expect(Number(y) > 0 && Number(y) < SIZE.height).toBe(true);
    }
  });

  it("is broken by a hole, keeps a lone day, and ends with the data", () => {
    const flat = Array.from({ length: 26 }, () => 3 as number | null);
    const stroke = (changes: readonly (number | null)[]) =>
      fanStroke(
        changes,
        (offset) => offset,
        (change) => change,
      );
    expect(strokes(stroke(flat))).toBe(1);
    expect(strokes(stroke(flat.with(10, null)))).toBe(2);
    expect(stroke(flat.with(10, null).with(12, null))).toContain("h2");
    expect(stroke(flat.map(() => null))).toBe("");
    const late = modelOf("30Y", [time.length - 3]);
    expect(late.paths[0]!.changes.filter((change) => change !== null)).toHaveLength(8);
  });

  it("takes the same path when a place is left between two steps", () => {
    const days = Array.from({ length: 350 }, (_, i) => 40 + i);
    const fan = eventFan(history("10Y"), days);
    const extent = fanExtent(fan);
    const needs = { measure: measure("10Y"), fan, extent, size: SIZE, measureText };
    const steps = [...fanModelSteps(needs)];
    expect(steps).toHaveLength(3);
    expect(finished(fanModelSteps(needs)).solid).toBe(modelOf("10Y", days).solid);
  });
});

describe("a point of the fan", () => {
  it("is the path under the hand, on the day under it", () => {
    for (const [path, { changes }] of model.paths.entries()) {
      const change = changes[5 - PATH_FROM]!;
      const found = fanPointNear(model, model.toX(5) + 2, model.toY(change!))!;
      expect(found.offset).toBe(5);
      expect(changeAt(model, found)).toBe(change);
      expect(found.path).toBeLessThanOrEqual(path);
    }
    expect(fanPointNear(model, model.toX(-1), model.pane.y + 2)).toBeNull();
  });

  it("goes along the path and to its neighbours by key, and never leaves the fan", () => {
    const start = fanPointBeside(model, null, "Home")!;
    expect(start).toEqual({ path: 0, offset: 0 });
    expect(fanPointBeside(model, start, "ArrowRight")).toEqual({ path: 0, offset: 1 });
    expect(fanPointBeside(model, { path: 3, offset: PATH_TO }, "ArrowRight")!.offset).toBe(PATH_TO);
    expect(fanPointBeside(model, { path: 3, offset: PATH_FROM }, "ArrowLeft")!.offset).toBe(
      PATH_FROM,
    );
    expect(fanPointBeside(model, start, "End")!.path).toBe(DAYS.length - 1);
    const up = fanPointBeside(model, { path: 4, offset: 10 }, "ArrowUp")!;
    expect(changeAt(model, up)!).toBeGreaterThanOrEqual(changeAt(model, { path: 4, offset: 10 })!);
  });

  it("reaches every path with a change that day by going up", () => {
    const seen = new Set<number>();
    let at = fanPointBeside(model, null, "Home")!;
    for (const _ of DAYS) at = fanPointBeside(model, at, "ArrowDown")!;
    for (const _ of DAYS) {
      seen.add(at.path);
      at = fanPointBeside(model, at, "ArrowUp")!;
    }
    expect(seen.size).toBe(DAYS.length);
  });
});

describe("a path around day 0", () => {
  it("is worked out once for each column and day", () => {
    const ten = history("10Y");
    expect(pathAround(ten, 500)).toBe(pathAround(history("10Y"), 500));
    expect(pathAround(ten, 500)).not.toBe(pathAround(history("30Y"), 500));
  });

  it("is the difference of levels, holes kept", () => {
    fc.assert(
      fc.property(
        fc.array(fc.option(fc.integer({ min: 0, max: 900 }), { freq: 6 }), {
          minLength: 30,
          maxLength: 40,
        }),
        fc.integer({ min: 0, max: 40 }),
        (levels, index) => {
          const made = madeHistory(
            levels.map((_, i) => on("2024-01-02") + i),
            levels,
          );
          const base = levels[index - 1] ?? null;
          const path = pathAround(made, index);
          if (base === null) expect(path).toBeNull();
          else {
            const wanted = PATH_OFFSETS.map((offset) => levels[index + offset] ?? null);
            expect(path).toEqual(wanted.map((level) => (level === null ? null : level - base)));
          }
        },
      ),
    );
  });
});
