// A par yield table of a few days to punch holes into.
import { TENORS, type Tenor } from "../../src/domain/tenor.ts";
import type { YieldTable } from "../../src/domain/yield-table.ts";
import { on } from "./facts.ts";

/** Levels by tenor on consecutive days from 1 January 2004, hundredths of a percent; null is a hole. */
export function aCurveTable(
  days: number,
  columns: Partial<Record<Tenor, readonly (number | null)[]>> = {},
  changes: Partial<YieldTable> = {},
): YieldTable {
  const time = Float64Array.from({ length: days }, (_, i) => on("2004-01-01") + i);
  const flat = Array.from({ length: days }, () => 400);
  const yields = Object.fromEntries(
    TENORS.map((tenor) => [
      tenor,
      Float64Array.from(columns[tenor] ?? flat, (level) => level ?? Number.NaN),
    ]),
  ) as Record<Tenor, Float64Array>;
  return { time, yields, notObtained: {}, complete: true, ...changes };
}
