// Texts and marks of the overlay chart keep apart, from two weeks to all of the data.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OverlayModel } from "../../src/charts/overlay-model.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import type { View } from "../../src/domain/view.ts";
import { time } from "../domain/facts.ts";
import { boxesOf, modelOf, overlaps, SIZES, SPANS } from "./real-overlay.ts";

/** Two prints of close days may overlap: marks are never moved. */
const PRINTS = "print mark / print mark";
const clashes = (model: OverlayModel) => overlaps(boxesOf(model)).filter((pair) => pair !== PRINTS);
const outside = (model: OverlayModel) =>
  boxesOf(model).filter(({ box }) => {
    const { width, height } = model.frame;
    return box.x < 0 || box.y < 0 || box.x + box.width > width || box.y + box.height > height;
  });
/** Whether every pane is high enough for the names of its lines, wherever its levels lie. */
const hasRoom = ({ panes }: OverlayModel) =>
  panes.every(({ names, levels, box }) => (names.length + 3 * levels.length) * 14 <= box.height);

const VIEWS: readonly Partial<View>[] = [
  {},
  { weight: "all" },
  { weight: "all", lanes: "off" },
  { axis: "calendar", weight: "all" },
  { show: ["30Y", "10Y", "2s10s", "5s30s"] },
  { show: ["30Y", "20Y", "10Y", "7Y", "5Y", "3Y", "2Y", "1Y", "6M", "4M", "3M", "2M", "1M"] },
  { show: ["2M", "30Y", "2s5s10s"], invert: "on", level: [450] },
  { show: ["10Y real", "30Y", "10Y breakeven"] },
  { level: [480, 500, 505, 1200, 1300], show: ["30Y"] },
];

describe("whatever is shown", () => {
  it.each(SIZES)("at %i × %i no text overlaps another text or a mark", (width, height) => {
    for (const view of VIEWS) {
      for (const span of SPANS) {
        expect(
          clashes(modelOf({ ...view, ...span }, width, height)),
          JSON.stringify([view, span]),
        ).toEqual([]);
      }
    }
  });

  it.each(SIZES)("at %i × %i everything is inside the chart", (width, height) => {
    for (const view of VIEWS) {
      for (const span of SPANS) {
        expect(outside(modelOf({ ...view, ...span }, width, height))).toEqual([]);
      }
    }
  });

  it("both hold for any measures that have room for their names, any days, any size", () => {
    const keys = [
      ...TENORS,
      "10Y real",
      "10Y breakeven",
      "2s10s",
      "5s30s",
      "3m10y",
      "10s30s",
      "2s5s10s",
      "5s10s30s",
    ];
    const onOff = fc.constantFrom("on" as const, "off" as const);
    const days = fc.record({
      first: fc.integer({ min: 0, max: time.length - 11 }),
      length: fc.oneof(fc.integer({ min: 10, max: 60 }), fc.integer({ min: 60, max: 2500 })),
      latest: fc.boolean(),
    });
    const view = fc.record({
      show: fc.uniqueArray(fc.constantFrom(...keys), { minLength: 1, maxLength: 6 }),
      level: fc.constantFrom([500], [450, 500], [500, 900, 1000], []),
      weight: fc.constantFrom("major" as const, "all" as const),
      axis: fc.constantFrom("trading" as const, "calendar" as const),
      lanes: onOff,
      invert: onOff,
    });
    const size = fc.record({
      width: fc.integer({ min: 340, max: 1400 }),
      height: fc.integer({ min: 360, max: 900 }),
    });
    fc.assert(
      fc.property(view, days, size, (shown, { first, length, latest }, { width, height }) => {
        const start = latest ? Math.max(0, time.length - length) : first;
        const to = latest ? null : time[Math.min(time.length - 1, start + length)]!;
        const model = modelOf({ ...shown, from: time[start]!, to, range: null }, width, height);
        fc.pre(hasRoom(model));
        expect(clashes(model)).toEqual([]);
        expect(outside(model)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
