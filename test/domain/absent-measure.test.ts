// What is said of a measure that no source in use carries.
import { describe, expect, it } from "vitest";
import { absentEverywhere, absentText } from "../../src/domain/absent-measure.ts";
import { tableOfColumns } from "../../src/domain/yield-column.ts";
import type { YieldTable } from "../../src/domain/yield-table.ts";
import { measure, on, table, time } from "./facts.ts";

const real = measure("10Y real");
const breakeven = measure("10Y breakeven");

/** SYNTHETIC: real yields from one day of the facts on. */
function withReal(from: number, fromStart: boolean): YieldTable {
  const days = time.slice(from);
  const value = table.yields["10Y"].slice(from).map((figure) => figure - 230);
  return tableOfColumns({
    "10Y": { time, value: table.yields["10Y"], fromStart: true },
    "10Y real": { time: days, value, fromStart },
  });
}

describe("a measure made of the 10-year real yield", () => {
  it("is said to be not obtained, and by whom it would be carried", () => {
    expect(absentEverywhere(table, real)).toBe(
      "10Y real: not obtained; only DBnomics and FRED carry it",
    );
    expect(absentEverywhere(table, breakeven)).toBe(
      "10Y breakeven: 10Y real not obtained; only DBnomics and FRED carry it",
    );
  });

  it("is so too where the table has an empty column of it", () => {
    const empty = tableOfColumns({ "10Y": { time, value: table.yields["10Y"], fromStart: true } });
    expect(absentEverywhere(empty, real)).toMatch(/not obtained/);
  });

  it("is not absent where one day has a figure, however few", () => {
    const made = withReal(2000, false);
    expect(absentText(made, real, { first: 0, last: 2000 })).toBeNull();
    expect(absentText(made, real, { first: 0, last: 1999 })).toMatch(/^10Y real: not obtained/);
  });

  it("is not called absent where none was published", () => {
    const made = withReal(2000, true);
    expect(absentText(made, real, { first: 0, last: 1999 })).toBeNull();
  });
});

it("nothing is said of other measures, holes or not, nor of a range without days", () => {
  expect(absentEverywhere(table, measure("30Y"))).toBeNull();
  const lost = time.indexOf(on("2026-07-08"));
  expect(absentText(table, measure("2M"), { first: lost, last: time.length - 1 })).toBeNull();
  expect(absentText(table, real, { first: 1, last: 0 })).toBeNull();
});
