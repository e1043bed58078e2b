// The series CSV: its header, its cells, and that it is the published figures and nothing else.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seriesCsv } from "../../src/domain/series-csv.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { history, madeHistory, on, time } from "./facts.ts";
import { dates, hundredths, written } from "./plain-yields.ts";

describe("the series CSV", () => {
  it("has units in the header, ISO dates and LF to the end", () => {
    const first = dates.indexOf("2025-04-09");
    const csv = seriesCsv([history("30Y"), history("2s10s"), history("2s5s10s")], first, first + 1);
    expect(csv).toBe(
      "date,30Y par yield (%),2s10s spread (bp),2s5s10s butterfly (bp)\n" +
        "2025-04-09,4.72,43,-13\n2025-04-10,4.86,56,-16\n",
    );
  });

  it("is the fact file, cell by cell, for all tenors and days", () => {
    const csv = seriesCsv(TENORS.map(history), 0, time.length - 1);
    const [, ...lines] = csv.trimEnd().split("\n");
    const facts = dates.map((date) =>
      [date, ...TENORS.map((tenor) => written(date, tenor))].join(","),
    );
    expect(lines).toEqual(facts);
  });

  it("leaves a spread empty where a leg is a hole", () => {
    const two = hundredths("2M");
    const hole = two.findIndex(Number.isNaN);
    expect(seriesCsv([history("2M"), history("2Y")], hole, hole)).toMatch(/\n[\d-]+,,\d\.\d\d\n$/);
  });

  it("writes any level so that it reads back", () => {
    const levels = fc.array(fc.option(fc.integer({ min: -9999, max: 9999 })), { minLength: 1 });
    fc.assert(
      fc.property(levels, (figures) => {
        const days = figures.map((_, i) => on("2025-01-01") + i);
        const csv = seriesCsv([madeHistory(days, figures)], 0, figures.length - 1);
        const cells = csv.trimEnd().split("\n").slice(1);
        const read = cells.map((line) => line.split(",")[1]!);
        expect(read.every((cell) => /^(-?\d+\.\d\d)?$/.test(cell))).toBe(true);
        expect(read.map((cell) => (cell === "" ? null : Math.round(Number(cell) * 100)))).toEqual(
          figures,
        );
      }),
    );
  });
});
