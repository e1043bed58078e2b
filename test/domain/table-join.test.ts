// Joining two yield tables.
import { describe, expect, it } from "vitest";
import { holeReason } from "../../src/domain/hole.ts";
import { joinTables } from "../../src/domain/table-join.ts";
import { TENORS, type Tenor } from "../../src/domain/tenor.ts";
import type { DaySpan, YieldTable } from "../../src/domain/yield-table.ts";
import { on, table } from "./facts.ts";

/** A table with the same level for all tenors but 2M, which has its own. */
function made(days: number[], level: number, twoMonth: number, notObtained: DaySpan[] = []) {
  const column = (figure: number) => Float64Array.from(days, () => figure);
  const yields = Object.fromEntries(TENORS.map((tenor) => [tenor, column(level)]));
  return {
    time: Float64Array.from(days),
    yields: { ...yields, "2M": column(twoMonth) } as Record<Tenor, Float64Array>,
    notObtained: { "2M": notObtained },
    complete: false,
  } satisfies YieldTable;
}

function part(from: number, to: number): YieldTable {
  const yields = TENORS.map((tenor) => [tenor, table.yields[tenor].slice(from, to)]);
  return {
    ...table,
    time: table.time.slice(from, to),
    yields: Object.fromEntries(yields) as Record<Tenor, Float64Array>,
    complete: false,
  };
}

describe("a join", () => {
  it("of two parts of the facts is the facts, and complete", () => {
    const joined = joinTables({ ...part(0, 1500), complete: true }, part(1480, table.time.length));
    expect(joined.time).toEqual(table.time);
    expect(joined.yields).toEqual(table.yields);
    expect(joined.complete).toBe(true);
    for (const iso of ["2018-10-15", "2018-10-16", "2024-12-31", "2026-10-01"]) {
      expect(holeReason(joined, "2M", on(iso))).toBe(holeReason(table, "2M", on(iso)));
    }
  });

  it("takes the newer figure where both have the day", () => {
    const joined = joinTables(made([1, 2, 3], 400, 410), made([3, 4], 401, 411));
    expect([...joined.time]).toEqual([1, 2, 3, 4]);
    expect([...joined.yields["30Y"]]).toEqual([400, 400, 401, 401]);
  });

  it("keeps the older figure where the newer table has a hole", () => {
    const joined = joinTables(made([1, 2], 400, 410), made([2, 3], 401, NaN, [{ from: 2, to: 3 }]));
    expect([...joined.yields["2M"]]).toEqual([410, 410, NaN]);
    expect(joined.notObtained["2M"]).toEqual([{ from: 3, to: 3 }]);
  });

  it("believes the table that knows a yield was not published", () => {
    const live = made([1, 2], 400, NaN, [{ from: 1, to: 2 }]);
    expect(joinTables(made([1, 2], 400, NaN), live).notObtained["2M"]).toBeUndefined();
    const both = joinTables(live, live);
    expect(both.notObtained["2M"]).toEqual([{ from: 1, to: 2 }]);
  });

  it("with nothing is the other table", () => {
    const none = made([], 0, 0);
    expect([...joinTables(none, made([1], 400, 410)).yields["10Y"]]).toEqual([400]);
    expect([...joinTables(made([1], 400, 410), none).yields["10Y"]]).toEqual([400]);
  });
});
