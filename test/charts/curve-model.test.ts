// The placed curves: what stands where, what breaks the line, and what fits.
import { describe, expect, it } from "vitest";
import { maturityScale } from "../../src/charts/curve-axis.ts";
import { curveExtents, type CurveInput, curveModel } from "../../src/charts/curve-model.ts";
import { curvePoints } from "../../src/domain/curve-pair.ts";
import { TENORS, yearsOf } from "../../src/domain/tenor.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { aCurveTable } from "../domain/a-curve-table.ts";
import { on, table, time } from "../domain/facts.ts";

const SIZE = { width: 990, height: 440 };
const measureText = (text: string) => text.length * 6;
const liberation = indexOfDay(time, on("2025-04-03"));
const real = curvePoints(table, { before: liberation - 1, after: liberation });

function place(points = real, changes: Partial<CurveInput> = {}) {
  const input = {
    points,
    scale: "square root",
    base: "2 Apr 2025",
    size: SIZE,
    measureText,
  } as const;
  return curveModel({ ...input, ...curveExtents(points), ...changes });
}
const strokesOf = (path: string) => path.match(/M/g)?.length ?? 0;
const pointsOf = (path: string) => path.match(/[ML]/g)?.length ?? 0;

describe("the maturity axis", () => {
  it("is in months, by square root or linearly", () => {
    for (const [kind, by] of [
      ["square root", Math.sqrt],
      ["linear", (months: number) => months],
    ] as const) {
      const toX = maturityScale(kind, 0, 1000);
      const share = (months: number) => (by(months) - by(1)) / (by(360) - by(1));
      for (const tenor of TENORS) {
        expect(toX(tenor), tenor).toBeCloseTo(12 + 976 * share(yearsOf(tenor) * 12), -0.5);
      }
    }
  });

  it.each(["square root", "linear"] as const)(
    "%s: each bar under its own point, none over another at full width",
    (scale) => {
      const { places } = place(real, { scale });
      places.forEach(({ x, bar }, i) => {
        expect(Math.abs(x - (bar!.x + bar!.width / 2))).toBeLessThanOrEqual(0.5);
        const next = places[i + 1];
        if (next && scale === "square root") expect(bar!.x + bar!.width).toBeLessThan(next.bar!.x);
      });
    },
  );
});

describe("the curves", () => {
  it("go through all tenors in one stroke where nothing is missing", () => {
    const { beforePath, afterPath } = place();
    expect([beforePath, afterPath].map(strokesOf)).toEqual([1, 1]);
    expect([beforePath, afterPath].map(pointsOf)).toEqual([14, 14]);
  });

  it("break at a tenor that is missing on either day, and at the 30Y just end", () => {
    const made = aCurveTable(2, { "5Y": [400, null], "30Y": [null, null] });
    const { beforePath, afterPath, places } = place(curvePoints(made, { before: 0, after: 1 }));
    expect([beforePath, afterPath].map(strokesOf)).toEqual([2, 2]);
    expect(pointsOf(beforePath)).toBe(12);
    expect(places.map(({ point }) => point.tenor)).not.toContain("5Y");
  });

  it("keep a lone tenor between two missing ones as a place of its own", () => {
    const made = aCurveTable(2, { "2M": [null, null], "4M": [null, null] });
    const { beforePath, places } = place(curvePoints(made, { before: 0, after: 1 }));
    expect(strokesOf(beforePath)).toBe(3);
    expect(places).toHaveLength(12);
  });

  it("draw one curve where there is no other, without bars", () => {
    const { beforePath, afterPath, places } = place(
      curvePoints(table, { before: liberation, after: null }),
    );
    expect([pointsOf(beforePath), afterPath]).toEqual([14, ""]);
    expect(places.every(({ bar, afterY }) => bar === null && afterY === null)).toBe(true);
  });

  it("stand without any tenor at all", () => {
    const { places, beforePath, texts } = place(curvePoints(table, { before: null, after: null }));
    expect([places.length, beforePath]).toEqual([0, ""]);
    expect(texts.length).toBeGreaterThan(2);
  });
});

describe("the bars", () => {
  it("rise and fall from the line of no change by the change", () => {
    const made = aCurveTable(2, { "2Y": [400, 390], "10Y": [400, 420], "30Y": [400, 400] });
    const { places } = place(curvePoints(made, { before: 0, after: 1 }));
    const bar = (tenor: string) => places.find(({ point }) => point.tenor === tenor)!.bar!;
    const zero = bar("30Y").y;
    expect(bar("30Y").height).toBe(0);
    expect(bar("2Y").y).toBe(zero);
    expect(bar("10Y").y + bar("10Y").height).toBe(zero);
    expect(bar("10Y").height / bar("2Y").height).toBeCloseTo(2, 0);
  });

  it("keep their scale while other curves of the same event are shown", () => {
    const all = [-5, 0, 20].flatMap((offset) =>
      curvePoints(table, { before: liberation - 1, after: liberation + offset }),
    );
    const extents = curveExtents(all);
    const ticks = (points: typeof real) =>
      place(points, extents).texts.filter(({ anchor, x }) => anchor === "start" && x > 100);
    const later = curvePoints(table, { before: liberation - 1, after: liberation + 20 });
    expect(ticks(later)).toEqual(ticks(real));
  });
});

describe("what stands around", () => {
  it.each([
    ["square root", 990],
    ["linear", 990],
    ["square root", 366],
    ["linear", 366],
    ["square root", 280],
  ] as const)("%s, %i wide: texts stay inside and apart", (scale, width) => {
    const size = { width, height: 380 };
    const { texts } = place(real, { scale, size });
    const boxes = texts.map(({ text, x, y, anchor }) => {
      const wide = measureText(text);
      return { text, left: anchor === "start" ? x : x - wide / 2, wide, y };
    });
    for (const [i, a] of boxes.entries()) {
      expect(a.left, a.text).toBeGreaterThanOrEqual(-1);
      expect(a.left + a.wide, a.text).toBeLessThanOrEqual(width);
      expect(a.y > 5 && a.y < size.height - 5, a.text).toBe(true);
      for (const b of boxes.slice(i + 1)) {
        const apart = a.left + a.wide <= b.left || b.left + b.wide <= a.left;
        expect(apart || Math.abs(a.y - b.y) >= 10, `${a.text} and ${b.text}`).toBe(true);
      }
    }
  });

  it("names the tenors that are read most, and every figure with its sign", () => {
    const { texts } = place(real, { size: { width: 366, height: 380 } });
    const words = texts.map(({ text }) => text);
    for (const name of ["2Y", "5Y", "10Y", "30Y"]) expect(words).toContain(name);
    for (const figure of ["−20", "−14", "−5"]) expect(words).toContain(figure);
  });
});
