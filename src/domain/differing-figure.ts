// Figures in which a snapshot and a later table disagree.
import type { Day } from "./civil-day.ts";
import type { Snapshot } from "./snapshot.ts";
import { type Column, COLUMNS } from "./tenor.ts";
import { columnOf, type YieldTable } from "./yield-table.ts";

/** One figure that differs; levels in integer hundredths of a percent, null where there is none. */
export interface DifferingFigure {
  readonly column: Column;
  readonly day: Day;
  /** What the snapshot says. */
  readonly was: number | null;
  /** What the table says. */
  readonly now: number | null;
}

/**
 * Every cell of the snapshot's span and columns in which the table says otherwise, newest day first.
 * A figure that only one of them has counts. Days before the first of an incomplete table do not:
 * they are still being fetched.
 */
export function differingFigures(snapshot: Snapshot, table: YieldTable): DifferingFigure[] {
  const { time, yields } = snapshot;
  if (time.length === 0) return [];
  const reach = table.complete ? -Infinity : (table.time[0] ?? Infinity);
  const from = Math.max(time[0]!, reach);
  const within = (day: Day) => day >= from && day <= time.at(-1)!;
  const wasRow = rowsByDay(time);
  const nowRow = rowsByDay(table.time);
  const days = new Set([...time, ...table.time].filter(within));
  const columns = COLUMNS.flatMap((column) => {
    const was = yields[column];
    return was ? [{ column, was, now: columnOf(table, column) }] : [];
  });
  return [...days]
    .toSorted((a, b) => b - a)
    .flatMap((day) =>
      columns.flatMap(({ column, ...levels }) => {
        const was = levelIn(levels.was, wasRow.get(day));
        const now = levelIn(levels.now, nowRow.get(day));
        return was === now ? [] : [{ column, day, was, now }];
      }),
    );
}

function rowsByDay(time: Float64Array): Map<Day, number> {
  return new Map(Array.from(time, (day, row) => [day, row]));
}

function levelIn(column: Float64Array, row: number | undefined): number | null {
  const level = row === undefined ? undefined : column[row];
  return level === undefined || Number.isNaN(level) ? null : level;
}
