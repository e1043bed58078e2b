// Yields of one column as a source gave them, and several of them as a table.
import type { Day } from "./civil-day.ts";
import { type Column, COLUMNS } from "./tenor.ts";
import type { DaySpan, YieldTable } from "./yield-table.ts";

/** What a source says of one tenor or of the 10-year real yield. Structured-clone-safe. */
export interface YieldColumn {
  /** Days the source has a row for, ascending. */
  readonly time: Float64Array;
  /** Integer hundredths of a percent; NaN where the source says that none was published. */
  readonly value: Float64Array;
  /** True when nothing was published before the first day; false when that was not asked for. */
  readonly fromStart: boolean;
}

/** Columns as they came in, some of them, each with days of its own. */
export type YieldColumns = Readonly<Partial<Record<Column, YieldColumn>>>;

/**
 * The columns as one table. Its days are those on which any column has a figure. A day that a column
 * has no row for is "not obtained", but for days before the first of a whole history.
 */
export function tableOfColumns(columns: YieldColumns): YieldTable {
  const time = figureDays(Object.values(columns));
  const yields = {} as Record<Column, Float64Array>;
  const notObtained: Partial<Record<Column, readonly DaySpan[]>> = {};
  for (const name of COLUMNS) {
    const column = columns[name];
    const { levels, spans } = aligned(column, time);
    yields[name] = levels;
    if (spans.length > 0) notObtained[name] = spans;
  }
  return { time, yields, notObtained, complete: true };
}

/** Days on which any of the columns has a figure, ascending. */
function figureDays(columns: readonly YieldColumn[]): Float64Array {
  const first = Math.min(...columns.flatMap(({ time }) => time[0] ?? []));
  const last = Math.max(...columns.flatMap(({ time }) => time.at(-1) ?? []));
  if (!(first <= last)) return new Float64Array();
  const isDay = new Uint8Array(last - first + 1);
  let count = 0;
  for (const { time, value } of columns) {
    for (let i = 0; i < time.length; i++) {
      const at = time[i]! - first;
      if (isDay[at] === 1 || Number.isNaN(value[i])) continue;
      isDay[at] = 1;
      count++;
    }
  }
  const days = new Float64Array(count);
  for (let at = 0, row = 0; row < count; at++) if (isDay[at] === 1) days[row++] = at + first;
  return days;
}

function aligned(column: YieldColumn | undefined, time: Float64Array) {
  const own = column?.time ?? new Float64Array();
  const levels = new Float64Array(time.length).fill(Number.NaN);
  const spans: { from: Day; to: Day }[] = [];
  let row = 0;
  let open: { from: Day; to: Day } | null = null;
  for (let i = 0; i < time.length; i++) {
    const day = time[i]!;
    while (own[row]! < day) row++;
    const isThere = own[row] === day;
    if (isThere) levels[i] = column!.value[row]!;
    const isBefore = column?.fromStart === true && row === 0 && !isThere;
    if (isThere || isBefore) open = null;
    else if (open) open.to = day;
    else spans.push((open = { from: day, to: day }));
  }
  return { levels, spans };
}

/** The last day on which a column has a figure, null when there is none. */
export function lastFigureDay({ time, value }: Pick<YieldColumn, "time" | "value">): Day | null {
  for (let i = time.length - 1; i >= 0; i--) if (!Number.isNaN(value[i])) return time[i]!;
  return null;
}
