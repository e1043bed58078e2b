// Par yields as columns: one of trading days, one of yields for each tenor.
import type { Day } from "./civil-day.ts";
import type { Column, Tenor } from "./tenor.ts";

/** Days from `from` to `to`, both included. */
export interface DaySpan {
  readonly from: Day;
  readonly to: Day;
}

/** Why a cell is empty: Treasury published no such yield, our source or a snapshot did not carry it. */
export type HoleReason = "not published" | "not obtained" | "not in this link" | "not in this file";

/** Par yields in columns; the days are the trading calendar. Structured-clone-safe. */
export interface YieldTable {
  /** Trading days, ascending; every tenor column has the same length. */
  readonly time: Float64Array;
  /** Yields in integer hundredths of a percent; a hole is NaN. */
  readonly yields: Readonly<Record<Tenor, Float64Array>> &
    Readonly<Partial<Record<Column, Float64Array>>>;
  /** For each column the spans whose empty cells are "not obtained"; other holes are "not published". */
  readonly notObtained: Readonly<Partial<Record<Column, readonly DaySpan[]>>>;
  /** False while older history is still being fetched: ranks and "first since" wait for it. */
  readonly complete: boolean;
  /** Columns that a snapshot's table was made without, and how that is told; absent for all others. */
  readonly without?: { readonly columns: readonly Column[]; readonly reason: HoleReason };
}

/** A column's figures; all holes where the table does not carry it. */
export function columnOf(table: Pick<YieldTable, "time" | "yields">, column: Column): Float64Array {
  return table.yields[column] ?? new Float64Array(table.time.length).fill(Number.NaN);
}
