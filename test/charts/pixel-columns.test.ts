// A history as its pixel columns: nothing extreme is lost, nothing missing is bridged.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PixelLine, pixelColumns } from "../../src/charts/pixel-columns.ts";

interface Point {
  readonly position: number;
  readonly level: number;
}

const isHole = (point: Point) => Number.isNaN(point.level);
const pointsOf = (line: PixelLine): Point[] =>
  Array.from({ length: line.length }, (_, i) => ({
    position: line.position[i]!,
    level: line.level[i]!,
  }));

const hole = fc.constant(NaN);
const series = fc
  .array(
    fc.record({
      step: fc.constantFrom(0.25, 1, 1, 1, 3, 40),
      level: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: -20, max: 520 }) }, hole),
    }),
    { maxLength: 300, size: "max" },
  )
  .map((steps) => {
    let position = 0;
    return steps.map(({ step, level }): Point => ({ position: (position += step), level }));
  });
const part = fc.integer({ min: -200, max: 1200 }).map((thousandth) => thousandth / 1000);
const drawing = fc
  .record({ points: series, parts: fc.tuple(part, part), columns: fc.integer({ min: 1, max: 60 }) })
  .map(({ points, parts, columns }) => {
    const end = (points.at(-1)?.position ?? 1) + 1;
    const left = Math.min(...parts) * end;
    const extent = [left, Math.max(...parts) * end + 0.5] as const;
    const line = pixelColumns(
      Float64Array.from(points, (point) => point.position),
      Float64Array.from(points, (point) => point.level),
      extent,
      columns,
    );
    const columnOf = ({ position }: Point) =>
      Math.floor((position - extent[0]) * (columns / (extent[1] - extent[0])));
    const inside = points.filter(({ position }) => position >= extent[0] && position <= extent[1]);
    return { points, inside, extent, columns, line, columnOf };
  });

/** Points that share a column, with no hole among them. */
function columnRuns(points: readonly Point[], columnOf: (point: Point) => number): Point[][] {
  const runs: Point[][] = [];
  let before: Point | null = null;
  for (const point of points) {
    const joins = before && !isHole(before) && columnOf(before) === columnOf(point);
    if (!isHole(point)) {
      if (joins) runs.at(-1)!.push(point);
      else runs.push([point]);
    }
    before = point;
  }
  return runs;
}

const levelsOf = (points: readonly Point[]) => points.map(({ level }) => level);

describe("the line of a history", () => {
  it("holds the true lowest and highest of every column, in that column", () => {
    fc.assert(
      fc.property(drawing, ({ inside, line, columnOf }) => {
        const drawn = pointsOf(line).filter((point) => !isHole(point));
        for (const run of columnRuns(inside, columnOf)) {
          const [first, last] = [run[0]!.position, run.at(-1)!.position];
          const kept = drawn.filter((p) => p.position >= first && p.position <= last);
          expect(Math.min(...levelsOf(kept))).toBe(Math.min(...levelsOf(run)));
          expect(Math.max(...levelsOf(kept))).toBe(Math.max(...levelsOf(run)));
        }
      }),
    );
  });

  it("keeps the first and the last point of every column", () => {
    fc.assert(
      fc.property(drawing, ({ inside, line, columnOf }) => {
        const drawn = pointsOf(line);
        for (const run of columnRuns(inside, columnOf)) {
          expect(drawn).toContainEqual(run[0]);
          expect(drawn).toContainEqual(run.at(-1));
        }
      }),
    );
  });

  it("runs through points of the history only, forward in time", () => {
    fc.assert(
      fc.property(drawing, ({ points, line }) => {
        const drawn = pointsOf(line);
        for (const [i, point] of drawn.entries()) {
          expect(points).toContainEqual(point);
          if (i > 0) expect(point.position).toBeGreaterThan(drawn[i - 1]!.position);
        }
      }),
    );
  });

  it("never bridges a hole", () => {
    fc.assert(
      fc.property(drawing, ({ points, line }) => {
        const drawn = pointsOf(line);
        for (const [i, to] of drawn.entries()) {
          const from = drawn[i - 1];
          if (!from || isHole(from) || isHole(to)) continue;
          const between = points.filter(
            (p) => p.position > from.position && p.position < to.position,
          );
          expect(between.filter(isHole)).toEqual([]);
        }
      }),
    );
  });

  it("has every point while no column holds more than two", () => {
    fc.assert(
      fc.property(drawing, ({ inside, line, columnOf }) => {
        const runs = columnRuns(inside, columnOf);
        fc.pre(runs.every((run) => run.length <= 2));
        const drawn = pointsOf(line);
        expect(
          inside.filter(
            (point) => !isHole(point) && !drawn.some((p) => p.position === point.position),
          ),
        ).toEqual([]);
      }),
    );
  });

  it("reaches one point beyond either edge, so that it is cut at the edge and not before", () => {
    const positions = Float64Array.from({ length: 50 }, (_, i) => i);
    const line = pixelColumns(positions, positions, [10.5, 20.5], 100);
    expect(levelsOf(pointsOf(line))).toEqual([10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21]);
    expect([line.lowest, line.highest]).toEqual([11, 20]);
  });

  it("says the lowest and highest level inside the range, beyond the edges none", () => {
    fc.assert(
      fc.property(drawing, ({ inside, line }) => {
        const levels = levelsOf(inside.filter((point) => !isHole(point)));
        expect(line.lowest).toBe(levels.length > 0 ? Math.min(...levels) : NaN);
        expect(line.highest).toBe(levels.length > 0 ? Math.max(...levels) : NaN);
      }),
    );
  });

  it("is empty without data and where all is hole", () => {
    const none = pixelColumns(new Float64Array(), new Float64Array(), [0, 10], 5);
    expect([none.length, none.lowest, none.highest]).toEqual([0, NaN, NaN]);
    const positions = Float64Array.from({ length: 9 }, (_, i) => i);
    const holes = pixelColumns(positions, new Float64Array(9).fill(NaN), [0, 8], 5);
    expect(pointsOf(holes).filter((point) => !isHole(point))).toEqual([]);
    expect([holes.lowest, holes.highest]).toEqual([NaN, NaN]);
  });

  it("of a million points costs what its columns cost", () => {
    const columns = 1200;
    const positions = Float64Array.from({ length: 1_000_000 }, (_, i) => i);
    const levels = positions.map((i) => (i * 7919) % 1009);
    levels[654_321] = 5000;
    levels.fill(NaN, 200_000, 210_000);
    const line = pixelColumns(positions, levels, [0, 1_000_000], columns);
    expect(line.length).toBeLessThanOrEqual(4 * (columns + 3) + 1);
    expect(line.position.length).toBeLessThan(1_000_000);
    expect(pointsOf(line)).toContainEqual({ position: 654_321, level: 5000 });
    expect([line.lowest, line.highest]).toEqual([0, 5000]);
  });
});
