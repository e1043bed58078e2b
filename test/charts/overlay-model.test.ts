// The placed model of the overlay chart over real yields and real policy events.
import { describe, expect, it } from "vitest";
import type { OverlayModel } from "../../src/charts/overlay-model.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { RANGES, type View } from "../../src/domain/view.ts";
import { history, on, time } from "../domain/facts.ts";
import { eventOf, modelOf, SIZES, SPANS } from "./real-overlay.ts";

const APRIL = { from: on("2025-04-14"), to: on("2025-05-02") };
const positionOf = (iso: string) => indexOfDay(time, on(iso));
const markOf = ({ marks }: OverlayModel, id: string) =>
  marks.find((mark) => mark.events.some((event) => event.id === id));
const pane = (model: OverlayModel, unit: "percent" | "bp") =>
  model.panes.find((found) => found.unit === unit)!;
const within = (y: number, { box }: { box: { y: number; height: number } }) =>
  y > box.y && y < box.y + box.height;

describe("the first screen", () => {
  const model = modelOf();

  it("has the 5.00 level inside the pane of the 30Y and 10Y lines", () => {
    const percent = pane(model, "percent");
    expect(percent.levels).toMatchObject([{ level: 500, text: "5.00", edge: null }]);
    expect(within(percent.levels[0]!.y, percent)).toBe(true);
    expect(percent.lines.map(({ history: { measure } }) => measure.key)).toEqual(["30Y", "10Y"]);
    expect(model.panes).toHaveLength(1);
  });

  it("names the lines with their last par yields, the higher above the lower", () => {
    const { names } = pane(model, "percent");
    expect(names.map(({ text }) => text)).toEqual(["30Y 5.61", "10Y 5.24"]);
    expect(names[0]!.y).toBeLessThan(names[1]!.y);
  });

  it("begins with the first curve of 2025 and ends with the last of the data", () => {
    expect(model.range.extent).toEqual([positionOf("2025-01-02") - 0.5, time.length - 0.5]);
    expect(model.toX(model.range.extent[0])).toBe(model.frame.plot.x);
  });

  it("counts the announcement of 2026-10-07 as without data yet and draws no mark for it", () => {
    const late = eventOf("us-301-china-continued");
    expect(late.announced.day).toBe(on("2026-10-07"));
    expect(model.withoutData).toEqual([late]);
    expect(model.account.withoutData).toBe(1);
    expect(markOf(model, late.id)).toBeUndefined();
  });

  it("has what was announced before 2025 as earlier, nothing later", () => {
    expect(model.earlier.length).toBeGreaterThan(0);
    expect(model.earlier.every(({ announced }) => announced.day < on("2025-01-01"))).toBe(true);
    expect(model.later).toEqual([]);
  });

  it("hides nothing inside the pane: the drawn extremes are those of the columns", () => {
    for (const { history: shown, points } of pane(model, "percent").lines) {
      const levels = [...shown.value.subarray(positionOf("2025-01-02"))];
      expect([points.lowest, points.highest]).toEqual([Math.min(...levels), Math.max(...levels)]);
    }
  });
});

describe("April 2025", () => {
  it("on the 24th China's denial and Washington's claim stand in two lanes at one place", () => {
    for (const [width, height] of SIZES) {
      const model = modelOf(APRIL, width, height);
      const denial = markOf(model, "cn-mofcom-no-talks")!;
      const claim = markOf(model, "us-trump-claims-talks-active")!;
      expect([denial.lane, claim.lane]).toEqual(["CN", "US"]);
      expect(denial.x).toBe(claim.x);
      expect(Math.abs(denial.y - claim.y)).toBeGreaterThanOrEqual(model.frame.laneHeight);
    }
  });

  it("on a screen both are readable: each has a label that names it", () => {
    const { labels } = modelOf(APRIL);
    for (const id of ["cn-mofcom-no-talks", "us-trump-claims-talks-active"]) {
      const label = labels.find(({ eventId }) => eventId === id);
      expect(label?.text).toMatch(id.startsWith("cn") ? /^China denies/ : /^Trump says/);
    }
  });

  it("the print of 5.02 lies above the 30Y line on the 9th, named as no par yield", () => {
    const model = modelOf({ from: on("2025-04-02"), to: on("2025-04-16") });
    const [print, ...others] = model.prints;
    const { scale } = pane(model, "percent");
    expect(others).toEqual([]);
    expect(print!.x).toBe(model.toX(positionOf("2025-04-09")));
    expect(print!.y).toBe(scale.y(502));
    expect(print!.y).toBeLessThan(scale.y(472) - 10);
    expect(history("30Y").value[positionOf("2025-04-09")]).toBe(472);
    expect(print!.name).toMatch(/^Print 2025-04-09: 30Y at 5\.02%, overnight.*not a par yield$/);
  });

  it("the print of a tenor that is not shown is not drawn", () => {
    expect(modelOf({ from: on("2025-04-02"), to: on("2025-04-16"), show: ["10Y"] }).prints).toEqual(
      [],
    );
  });

  it("the day 0 of the selected event is the slot of its curve", () => {
    const model = modelOf({ ...APRIL, event: "cn-mofcom-no-talks" });
    const day0 = positionOf("2025-04-24");
    expect(model.dayZero!.x).toBeCloseTo(model.toX(day0 - 0.5), 9);
    expect(model.dayZero!.x + model.dayZero!.width).toBeCloseTo(model.toX(day0 + 0.5), 9);
    expect(modelOf(APRIL).dayZero).toBeNull();
  });
});

describe("the real yield without a source", () => {
  it("is said to be missing across the pane, where there is room with who carries it", () => {
    const wide = modelOf({ show: ["10Y real"] });
    expect(wide.holes.map(({ text }) => text)).toEqual([
      "10Y real: not obtained; only DBnomics and FRED carry it",
    ]);
    expect(wide.panes[0]!.names).toEqual([]);
    const narrow = modelOf({ show: ["10Y real"] }, 300, 472);
    expect(narrow.holes.map(({ text }) => text)).toEqual(["10Y real not obtained"]);
  });

  it("leaves the other lines and their notes as they are", () => {
    const { holes, panes } = modelOf({ show: ["30Y", "10Y breakeven"] });
    expect(holes.map(({ text }) => text)).toEqual([
      "10Y breakeven: 10Y real not obtained; only DBnomics and FRED carry it",
    ]);
    expect(panes[0]!.names.map(({ measure }) => measure)).toEqual(["30Y"]);
  });
});

describe("the holes of the 2M", () => {
  it("are called not published before its first curve and not obtained after", () => {
    const { holes } = modelOf({ show: ["2M"], from: null, range: "MAX" });
    const [before, after] = holes;
    expect(holes.map(({ text }) => text)).toEqual(
      expect.arrayContaining(["2M not published", "2M not obtained"]),
    );
    expect(before!.text).toBe("2M not published");
    expect(after!.text).toBe("2M not obtained");
    expect(after!.fromX).toBeCloseTo(before!.toX, 6);
  });

  it("end its line: the name says until when, and no leader is drawn to it", () => {
    const [name] = pane(modelOf({ show: ["2M"] }), "percent").names;
    expect(name).toMatchObject({ text: "2M to 7 Jul", leader: false });
    expect(pane(modelOf({ show: ["1M"] }), "percent").names[0]!.leader).toBe(true);
  });

  it("of a spread name the leg that is missing", () => {
    const { holes } = modelOf({ show: ["2m10y"], from: null, range: "MAX" });
    expect(holes.map(({ text }) => text)).toContain("2M not obtained");
  });
});

describe("from two weeks to all", () => {
  const views: readonly Partial<View>[] = SPANS.map((span) => ({ ...span, weight: "all" }));

  it("every mark stands at its announced date, inside the plot", () => {
    for (const view of views) {
      for (const axis of ["trading", "calendar"] as const) {
        const model = modelOf({ ...view, axis });
        const { plot } = model.frame;
        for (const { x, events } of model.marks) {
          const { day } = events[0]!.announced;
          const after = time.findIndex((trading) => trading >= day);
          const at = axis === "calendar" ? day : time[after] === day ? after : after - 0.5;
          expect(x).toBe(model.toX(at));
          expect(x).toBeGreaterThanOrEqual(plot.x - 0.001);
          expect(x).toBeLessThanOrEqual(plot.x + plot.width + 0.001);
        }
      }
    }
  });

  it("the lowest and highest par yield of the range are on the line and in the pane", () => {
    for (const range of RANGES) {
      const model = modelOf({ from: null, range, show: ["30Y", "2s10s"] }, 362, 472);
      for (const { lines, scale, box } of model.panes) {
        const [{ points, history: shown }] = lines as [(typeof lines)[number]];
        const { first, last } = model.range.days;
        const levels = [...shown.value.subarray(first, last + 1)].filter((y) => !Number.isNaN(y));
        for (const extreme of [Math.min(...levels), Math.max(...levels)]) {
          expect(points.level.subarray(0, points.length)).toContain(extreme);
          expect(within(scale.y(extreme), { box })).toBe(true);
        }
      }
    }
  });

  it("ticks stand inside the plot, in order", () => {
    for (const view of views) {
      const { ticks, frame } = modelOf(view, 362, 472);
      const places = ticks.map(({ x }) => x);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places.every((x) => x >= frame.plot.x && x <= frame.plot.x + frame.plot.width)).toBe(
        true,
      );
      expect(ticks.length).toBeGreaterThan(1);
    }
  });
});
