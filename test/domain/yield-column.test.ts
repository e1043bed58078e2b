// Columns as sources give them, as one table; and what a newer table revises.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holeReason } from "../../src/domain/hole.ts";
import { joinRevisions, revisionsOf } from "../../src/domain/revision.ts";
import { lastFigureDay, tableOfColumns, type YieldColumn } from "../../src/domain/yield-column.ts";

const column = (cells: readonly (readonly [number, number])[], fromStart = true): YieldColumn => ({
  time: Float64Array.from(cells, ([day]) => day),
  value: Float64Array.from(cells, ([, level]) => level),
  fromStart,
});

describe("columns as a table", () => {
  it("have the days on which any of them has a figure", () => {
    const table = tableOfColumns({
      "30Y": column([
        [1, 500],
        [2, NaN],
        [4, 503],
      ]),
      "10Y": column([
        [2, NaN],
        [3, 402],
      ]),
    });
    expect([...table.time]).toEqual([1, 3, 4]);
    expect([...table.yields["30Y"]]).toEqual([500, NaN, 503]);
  });

  it("call a day without a row not obtained, and a row without a figure not published", () => {
    const table = tableOfColumns({
      "30Y": column([
        [2, 500],
        [3, NaN],
        [5, 501],
      ]),
      "10Y": column([1, 2, 3, 4, 5, 6].map((day) => [day, 400])),
    });
    const reasons = [1, 3, 4, 6].map((day) => holeReason(table, "30Y", day));
    expect(reasons).toEqual(["not published", "not published", "not obtained", "not obtained"]);
    expect(holeReason(table, "2Y", 3)).toBe("not obtained");
  });

  it("call days before the first not obtained when the history was not asked for", () => {
    const table = tableOfColumns({
      "30Y": column([[2, 500]], false),
      "10Y": column([
        [1, 400],
        [2, 400],
      ]),
    });
    expect(holeReason(table, "30Y", 1)).toBe("not obtained");
  });

  it("keep every figure, whatever the columns", () => {
    const anyColumn = fc
      .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 900 })), {
        selector: ([day]) => day,
      })
      .map((cells) => column(cells.toSorted(([a], [b]) => a - b)));
    fc.assert(
      fc.property(anyColumn, anyColumn, (a, b) => {
        const table = tableOfColumns({ "30Y": a, "10Y": b });
        for (const [name, own] of [
          ["30Y", a],
          ["10Y", b],
        ] as const) {
          const there = [...table.time].flatMap((day, i) => {
            const level = table.yields[name][i]!;
            return Number.isNaN(level) ? [] : [[day, level]];
          });
          expect(there).toEqual([...own.time].map((day, i) => [day, own.value[i]]));
          expect(lastFigureDay(own)).toBe(there.at(-1)?.[0] ?? null);
        }
      }),
    );
  });
});

describe("revisions", () => {
  const older = tableOfColumns({ "30Y": column([1, 2, 3].map((day) => [day, 500])) });

  it("are the cells that both tables fill and that differ, newest first", () => {
    const newer = tableOfColumns({
      "30Y": column([
        [1, 501],
        [2, 500],
        [3, 499],
        [4, 480],
      ]),
      "10Y": column([[3, 400]]),
    });
    expect(revisionsOf(older, newer)).toEqual([
      { column: "30Y", day: 3, was: 500, now: 499 },
      { column: "30Y", day: 1, was: 500, now: 501 },
    ]);
  });

  it("of two steps count a cell once, with its first figure", () => {
    const cell = { column: "30Y", day: 3, was: 500, now: 499 } as const;
    const again = { ...cell, was: 498 };
    const other = { ...cell, day: 4 };
    expect(joinRevisions([cell], [again, other])).toEqual([other, cell]);
  });
});
