// The tariff ladder and the macro lane, placed on the chart.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ladderTexts, ladderUnder } from "../../src/charts/ladder-primitives.ts";
import { touch } from "../../src/charts/print-mark.ts";
import { overlayModel } from "../../src/charts/overlay-model.ts";
import { shownRange } from "../../src/charts/shown-range.ts";
import { parseLadderFile } from "../../src/data/ladder-file.ts";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import type { Result } from "../../src/domain/failure.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import type { View } from "../../src/domain/view.ts";
import { on, time } from "../domain/facts.ts";
import { boxesOf, inputOf, SPANS } from "./real-overlay.ts";

function rowsOf<T>(file: string, parse: (input: unknown) => Result<{ rows: readonly T[] }>) {
  const parsed = parse(JSON.parse(readFileSync(`public/data/${file}`, "utf8")));
  if (!parsed.ok) throw new Error(parsed.failure.reason);
  return parsed.value.rows;
}
const ladder = rowsOf("ladder.json", parseLadderFile);
const releases = rowsOf("macro-calendar.json", parseMacroCalendarFile);

function modelOf(changes: Partial<View>, width = 1060, height = 620) {
  const view = { ladder: "on", macro: "on", ...changes } as const;
  const input = { ...inputOf(view), ladder, releases };
  const range = shownRange(input.axis, rangeOf(input.view, time));
  return overlayModel(input, range, { width, height, pixelRatio: 1 });
}
const APRIL = { from: on("2025-03-28"), to: on("2025-05-20"), range: null };

describe("the ladder in its pane", () => {
  const model = modelOf(APRIL);
  const levels = model.ladder!.levels;

  it("labels every sum where there is room", () => {
    expect(levels.map(({ label }) => label?.text)).toEqual([
      "20",
      "30",
      "104",
      "145",
      "30",
      "84",
      "125",
      "10",
    ]);
  });

  it("begins a level with the slot of its day of effect", () => {
    const start = levels.find(({ level }) => level.sum === 145)!.box.x;
    const day = model.toX(time.indexOf(on("2025-04-10")));
    const slot = model.toX(1) - model.toX(0);
    expect(start).toBeCloseTo(day - slot / 2, 6);
  });

  it("begins a Saturday's level on the boundary before Monday", () => {
    const start = levels.find(({ level }) => level.from === on("2025-04-05"))!.box.x;
    expect(start).toBeCloseTo(model.toX(time.indexOf(on("2025-04-07")) - 0.5), 6);
  });

  it("stacks the layers to the sum without a gap", () => {
    for (const { layers, box, direction } of levels) {
      if (direction === "CN-US") continue;
      const heights = layers.reduce((sum, { box: layer }) => sum + layer.height, 0);
      expect(heights).toBeCloseTo(box.height, 6);
    }
  });

  it("parts the layers of a stack by a line, since their shades differ little", () => {
    const drawn = ladderUnder(model.ladder!);
    const seams = levels.flatMap(({ layers }) => layers.slice(0, -1).map(({ box }) => box));
    expect(seams.length).toBeGreaterThan(2);
    for (const { x, y, width } of seams) {
      const seam = { kind: "rule", x1: x, x2: x + width, y1: y, y2: y, alpha: 1 };
      expect(drawn).toContainEqual(expect.objectContaining(seam));
    }
  });

  it("draws both 34s hollow at their days", () => {
    expect(model.ladder!.announced.map(({ name }) => name.slice(0, 46))).toEqual([
      "2025-04-09: US on China 34%, never in force: E",
      "2025-04-10: China on US 34%, never in force: S",
    ]);
  });

  it("names every step and announcement by a key of its own", () => {
    const { ladder: placed } = modelOf({ from: null, range: "MAX" });
    const keys = [...placed!.levels, ...placed!.announced].map(({ key }) => key);
    expect(keys).toHaveLength(14);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("keeps inside its pane, under the lines", () => {
    const { box } = model.ladder!;
    for (const pane of model.panes) expect(pane.box.y + pane.box.height).toBeLessThan(box.y);
    for (const level of levels) {
      expect(level.box.y).toBeGreaterThanOrEqual(box.y);
      expect(level.box.x).toBeGreaterThanOrEqual(box.x);
      expect(level.box.x + level.box.width).toBeLessThanOrEqual(box.x + box.width + 1e-6);
    }
  });
});

describe("the macro lane", () => {
  it("holds every release of the range up to the last curve once", () => {
    for (const span of SPANS) {
      const { releases: placed, range } = modelOf(span);
      const { from, to } = range.days;
      const inside = releases.filter(
        ({ announced: { day } }) => day >= from && day <= Math.min(to, time.at(-1)!),
      );
      expect(placed.flatMap(({ releases: own }) => own)).toEqual(inside);
    }
  });

  it("stands at the day of its first release", () => {
    const model = modelOf(APRIL);
    const cpi = model.releases.find(({ name }) => name.startsWith("2025-04-10"))!;
    expect(cpi.letter).toBe("C");
    expect(cpi.x).toBeCloseTo(model.toX(time.indexOf(on("2025-04-10"))), 6);
  });
});

it.each([
  [1060, 620],
  [620, 420],
  [362, 472],
])(
  "at %i × %i no text of ladder or lane overlaps another or a mark of the lanes",
  (width, height) => {
    for (const span of SPANS) {
      const model = modelOf(span, width, height);
      const own = new Set(ladderTexts(model).map(({ text }) => text));
      const boxes = boxesOf(model);
      const texts = boxes.filter(({ what }) => own.has(what));
      const overlaps = texts.flatMap((a) =>
        boxes.filter((b) => a !== b && touch(a.box, b.box)).map((b) => `${a.what} / ${b.what}`),
      );
      expect(overlaps).toEqual([]);
    }
  },
);
