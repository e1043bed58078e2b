// Revisions: figures of a newer table that differ from what an older one says of the same day.
import type { Day } from "./civil-day.ts";
import { type Column, COLUMNS } from "./tenor.ts";
import type { YieldTable } from "./yield-table.ts";

/** One figure that differs; levels in integer hundredths of a percent. */
export interface Revision {
  readonly column: Column;
  readonly day: Day;
  readonly was: number;
  readonly now: number;
}

/** Every cell that both tables fill and that differs, newest day first. */
export function revisionsOf(older: YieldTable, newer: YieldTable): Revision[] {
  const revisions: Revision[] = [];
  let other = 0;
  older.time.forEach((day, row) => {
    while (newer.time[other]! < day) other++;
    if (newer.time[other] !== day) return;
    for (const column of COLUMNS) {
      const was = older.yields[column]?.[row] ?? Number.NaN;
      const now = newer.yields[column]?.[other] ?? Number.NaN;
      if (!Number.isNaN(was) && !Number.isNaN(now) && was !== now) {
        revisions.push({ column, day, was, now });
      }
    }
  });
  return revisions.toReversed();
}

/** Both lists, newest day first, each cell once; the first list's word on it stands. */
export function joinRevisions(
  first: readonly Revision[],
  second: readonly Revision[],
): readonly Revision[] {
  if (second.length === 0) return first;
  const cells = new Map(
    [...second, ...first].map((cell) => [`${cell.column} ${cell.day}`, cell] as const),
  );
  return [...cells.values()].toSorted((a, b) => b.day - a.day);
}
