// Holes: why a yield is missing on a trading day.
import type { Day } from "./civil-day.ts";
import type { Measure } from "./measure.ts";
import type { Column } from "./tenor.ts";
import type { HoleReason, YieldTable } from "./yield-table.ts";

/**
 * Why this column's cell is empty on this day; meaningful only for a cell that is empty. What the
 * table has no column of was not obtained.
 */
export function holeReason(
  table: Pick<YieldTable, "notObtained" | "yields" | "without">,
  tenor: Column,
  day: Day,
): HoleReason {
  if (table.without?.columns.includes(tenor)) return table.without.reason;
  if (table.yields[tenor] === undefined) return "not obtained";
  const spans = table.notObtained[tenor] ?? [];
  return spans.some(({ from, to }) => from <= day && day <= to) ? "not obtained" : "not published";
}

/** The first leg of a measure that is empty on the i-th trading day, and why; null when none is. */
export function measureHoleReason(
  table: YieldTable,
  measure: Measure,
  index: number,
): { tenor: Column; reason: HoleReason } | null {
  const day = table.time[index];
  if (day === undefined) return null;
  const empty = measure.legs.find(({ tenor }) =>
    Number.isNaN(table.yields[tenor]?.[index] ?? Number.NaN),
  );
  return empty ? { tenor: empty.tenor, reason: holeReason(table, empty.tenor, day) } : null;
}
