// Two yield tables as one: the newer figure wins, and no figure is lost to a hole.
import type { Day } from "./civil-day.ts";
import { type Column, COLUMNS } from "./tenor.ts";
import type { DaySpan, YieldTable } from "./yield-table.ts";

/**
 * All days of both tables. Where both have a day, the newer table's figure wins; a cell it leaves
 * empty keeps the older figure. A cell empty in both is "not obtained" only if every table that
 * has the day says so. The result is complete when the older table is.
 */
export function joinTables(older: YieldTable, newer: YieldTable): YieldTable {
  const { time, olderRows, newerRows } = commonDays(older.time, newer.time);
  const yields = {} as Record<Column, Float64Array>;
  const notObtained: Partial<Record<Column, readonly DaySpan[]>> = {};
  for (const name of COLUMNS) {
    if (!older.yields[name] && !newer.yields[name]) continue;
    const recent = partOf(newer, name, newerRows);
    const former = partOf(older, name, olderRows);
    const levels = new Float64Array(time.length);
    const spans: { from: Day; to: Day }[] = [];
    let open: (typeof spans)[number] | null = null;
    for (let i = 0; i < time.length; i++) {
      const level = recent.levelAt(i);
      levels[i] = Number.isNaN(level) ? former.levelAt(i) : level;
      const day = time[i]!;
      const isOpen =
        Number.isNaN(levels[i]) && recent.isNotObtained(i, day) && former.isNotObtained(i, day);
      if (!isOpen) open = null;
      else if (open) open.to = day;
      else spans.push((open = { from: day, to: day }));
    }
    yields[name] = levels;
    if (spans.length > 0) notObtained[name] = spans;
  }
  return { time, yields, notObtained, complete: older.complete };
}

/** Days of either column, ascending, and the row each has in them; −1 where it has none. */
function commonDays(older: Float64Array, newer: Float64Array) {
  const most = older.length + newer.length;
  const time = new Float64Array(most);
  const olderRows = new Int32Array(most).fill(-1);
  const newerRows = new Int32Array(most).fill(-1);
  let count = 0;
  let a = 0;
  let b = 0;
  while (a < older.length || b < newer.length) {
    const day = Math.min(older[a] ?? Infinity, newer[b] ?? Infinity);
    if (older[a] === day) olderRows[count] = a++;
    if (newer[b] === day) newerRows[count] = b++;
    time[count++] = day;
  }
  return { time: time.slice(0, count), olderRows, newerRows };
}

/** One table's cells by common row. Rows must be asked in ascending order. */
function partOf(table: YieldTable, name: Column, rows: Int32Array) {
  const levels = table.yields[name];
  const spans = table.notObtained[name] ?? [];
  let span = 0;
  return {
    levelAt: (i: number) => (rows[i]! < 0 || !levels ? Number.NaN : levels[rows[i]!]!),
    /** A day the table does not have says nothing against it. */
    isNotObtained(i: number, day: Day): boolean {
      if (rows[i]! < 0 || !levels) return true;
      while (span < spans.length && spans[span]!.to < day) span++;
      return span < spans.length && spans[span]!.from <= day;
    },
  };
}
