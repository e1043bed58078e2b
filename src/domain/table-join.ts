// Two yield tables as one: the newer figure wins, and no figure is lost to a hole.
import type { Day } from "./civil-day.ts";
import { holeReason } from "./hole.ts";
import { type Column, COLUMNS } from "./tenor.ts";
import { indexOfDay } from "./trading-calendar.ts";
import type { DaySpan, YieldTable } from "./yield-table.ts";

/**
 * All days of both tables. Where both have a day, the newer table's figure wins; a cell it leaves
 * empty keeps the older figure. A cell empty in both is "not obtained" only if every table that
 * has the day says so. The result is complete when the older table is.
 */
export function joinTables(older: YieldTable, newer: YieldTable): YieldTable {
  const time = Float64Array.from(new Set([...older.time, ...newer.time])).toSorted();
  const rows = [rowsOf(newer, time), rowsOf(older, time)];
  const yields = {} as Record<Column, Float64Array>;
  const notObtained: Partial<Record<Column, readonly DaySpan[]>> = {};
  for (const tenor of COLUMNS) {
    if (!older.yields[tenor] && !newer.yields[tenor]) continue;
    const column = time.map((_, i) => {
      const recent = cellOf(newer, tenor, rows[0]![i]!);
      return Number.isNaN(recent) ? cellOf(older, tenor, rows[1]![i]!) : recent;
    });
    const isNotObtained = (i: number) =>
      Number.isNaN(column[i]) &&
      [newer, older].every(
        (table, t) => rows[t]![i]! < 0 || holeReason(table, tenor, time[i]!) === "not obtained",
      );
    const spans = spansWhere(time, isNotObtained);
    yields[tenor] = column;
    if (spans.length > 0) notObtained[tenor] = spans;
  }
  return { time, yields, notObtained, complete: older.complete };
}

function rowsOf(table: YieldTable, time: Float64Array): Int32Array {
  return Int32Array.from(time, (day) => indexOfDay(table.time, day));
}

function cellOf(table: YieldTable, tenor: Column, row: number): number {
  return row < 0 ? Number.NaN : (table.yields[tenor]?.[row] ?? Number.NaN);
}

function spansWhere(time: Float64Array, holds: (index: number) => boolean): DaySpan[] {
  const spans: DaySpan[] = [];
  let from: Day | null = null;
  for (let i = 0; i <= time.length; i++) {
    const inside = i < time.length && holds(i);
    if (inside) from ??= time[i]!;
    else if (from !== null) {
      spans.push({ from, to: time[i - 1]! });
      from = null;
    }
  }
  return spans;
}
