// Blocks over a long history: they change what a frame costs and nothing of what it draws.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ColumnPass } from "../../src/charts/column-pass.ts";
import { levelPyramid, nextHole } from "../../src/charts/level-pyramid.ts";
import { LineRoom } from "../../src/charts/line-room.ts";
import { pixelColumns } from "../../src/charts/pixel-columns.ts";

/** Runs of levels and of holes, as short as a day and as long as several blocks. */
const levels = fc
  .array(
    fc.record({
      isHole: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, fc.boolean()),
      length: fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 10, max: 700 })),
      first: fc.integer({ min: -40, max: 40 }),
      step: fc.integer({ min: -7, max: 7 }),
    }),
    { maxLength: 12, size: "max" },
  )
  .map((runs) =>
    Float64Array.from(
      runs.flatMap(({ isHole, length, first, step }) =>
        Array.from({ length }, (_, i) => (isHole ? NaN : first + ((i * step) % 31))),
      ),
    ),
  );
const share = fc.double({ min: -0.1, max: 1.1, noNaN: true });
const spacing = fc.constantFrom(
  (i: number) => i,
  (i: number) => i + 2 * Math.floor(i / 5),
  (i: number) => i * 0.37 + (i > 300 ? 900 : 0),
);
const drawing = fc.record({
  levels,
  spacing,
  shares: fc.tuple(share, share),
  columns: fc.integer({ min: 1, max: 90 }),
});

interface Drawn {
  readonly points: readonly (readonly [number, number])[];
  readonly extremes: readonly [number, number];
}

function drawnBy(
  way: "points" | "blocks",
  positions: Float64Array,
  own: Float64Array,
  extent: readonly [number, number],
  columns: number,
): Drawn {
  const room = new LineRoom();
  const pass = new ColumnPass(positions, own, extent[0], columns / (extent[1] - extent[0]), room);
  const first = positions.findIndex((position) => position >= extent[0]);
  const from = first < 0 ? positions.length : first;
  const to = positions.findLastIndex((position) => position <= extent[1]) + 1;
  const [start, end] = [Math.max(0, from - 1), Math.min(positions.length, to + 1)];
  const extremes =
    way === "points"
      ? pass.overPoints(start, end, from, to)
      : pass.overBlocks(levelPyramid(own), start, end, from, to);
  const points = Array.from(
    { length: room.length },
    (_, i) => [room.position[i]!, room.level[i]!] as const,
  );
  return { points, extremes };
}

describe("a line drawn from blocks", () => {
  it("has exactly the points and the extremes of one drawn point by point", () => {
    fc.assert(
      fc.property(drawing, ({ levels: own, spacing: at, shares, columns }) => {
        const positions = own.map((_, i) => at(i));
        const end = (positions.at(-1) ?? 0) + 1;
        const extent = [Math.min(...shares) * end, Math.max(...shares) * end + 0.01] as const;
        expect(drawnBy("blocks", positions, own, extent, columns)).toEqual(
          drawnBy("points", positions, own, extent, columns),
        );
      }),
      { numRuns: 400 },
    );
  });

  it("tells the lowest and the highest of the points inside, neighbours and holes left out", () => {
    fc.assert(
      fc.property(drawing, ({ levels: own, shares, columns }) => {
        const ends = shares.map((at) => Math.floor(Math.max(0, Math.min(1, at)) * own.length));
        const [from, to] = [Math.min(...ends), Math.max(...ends)];
        const positions = own.map((_, i) => i);
        const known = own.slice(from, to).filter((level) => !Number.isNaN(level));
        const plain = known.length > 0 ? [Math.min(...known), Math.max(...known)] : [NaN, NaN];
        for (const way of ["points", "blocks"] as const) {
          const { extremes } = drawnBy(way, positions, own, [from - 0.5, to - 0.5], columns);
          expect(extremes).toEqual(plain);
        }
      }),
    );
  });

  it("is the same with each slice that the blocks grow by", () => {
    const own = Float64Array.from({ length: 2_400_000 }, (_, i) =>
      i % 40_000 < 500 || i % 7001 === 0 ? NaN : (i * 7919) % 10_007,
    );
    own[2_399_990] = 20_000;
    const positions = own.map((_, i) => i);
    const extent = [1234.5, 2_399_999] as const;
    const plain = drawnBy("points", positions, own, extent, 700);
    const counts = [0, 1, 2, 3].map(() => {
      expect(drawnBy("blocks", positions, own, extent, 700)).toEqual(plain);
      return levelPyramid(own).tiers.map(({ count }) => count);
    });
    expect(counts[0]![0]).toBeLessThan(2_400_000 / 16);
    expect(counts[3]).toEqual(
      [16, 128, 1024, 8192, 65_536, 524_288].map((n) => Math.floor(2.4e6 / n)),
    );
    expect(plain.extremes[1]).toBe(20_000);
  });
});

describe("blocks", () => {
  it("tell where the next hole is", () => {
    fc.assert(
      fc.property(levels, share, (own, at) => {
        const from = Math.floor(Math.max(0, Math.min(1, at)) * own.length);
        const plain = own.findIndex((level, i) => i >= from && Number.isNaN(level));
        expect(nextHole(levelPyramid(own), from)).toBe(plain < 0 ? own.length : plain);
      }),
    );
  });

  it("are built once for the same levels, and by no more than a slice a call", () => {
    const own = new Float64Array(4_000_000).fill(7);
    let before = 0;
    for (let call = 0; call < 10; call++) {
      const { tiers } = levelPyramid(own);
      expect((tiers[0]!.count - before) * 16).toBeLessThanOrEqual(1_048_576);
      before = tiers[0]!.count;
    }
    expect(before).toBe(250_000);
    expect(levelPyramid(own)).toBe(levelPyramid(own));
  });

  it("stand in for the points of a long history where a column holds many", () => {
    const positions = Float64Array.from({ length: 40_000 }, (_, i) => i);
    const own = positions.map((i) => (i % 977 === 0 ? NaN : (i * 7919) % 1009));
    const line = pixelColumns(positions, own, [99.5, 39_000.5], 120);
    const { points, extremes } = drawnBy("points", positions, own, [99.5, 39_000.5], 120);
    const drawn = Array.from({ length: line.length }, (_, i) => [line.position[i], line.level[i]]);
    expect(drawn).toEqual(points);
    expect([line.lowest, line.highest]).toEqual(extremes);
    expect(levelPyramid(own).tiers[0]!.count).toBe(2500);
  });
});
