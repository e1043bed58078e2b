// Columns of the response table, and what its rows are sorted by.
import type { History } from "../domain/measure.ts";
import type { Horizon } from "../domain/response.ts";
import type { MatrixColumn, MatrixOrder } from "../domain/response-matrix.ts";
import { HORIZONS } from "../domain/view.ts";

/** A horizon as it is chosen and headed. */
export const HORIZON_NAMES: Readonly<Record<Horizon, string>> = {
  0: "day 0",
  1: "+1",
  5: "+5",
  20: "+20",
};

export interface ShownColumn extends MatrixColumn {
  readonly key: string;
  /** What tells it from the columns beside it: the measure or the horizon. */
  readonly head: string;
}

/** Widths that the head and every row agree on, pixels; the events take the rest. */
const WIDTHS = { day: 92, response: 64, rank: 48, chips: 144 } as const;

/** Width of each column but that of the events, left to right. */
export function matrixWidths(columns: readonly ShownColumn[], hasAuctions: boolean): number[] {
  const { day, response, rank, chips } = WIDTHS;
  const figures = columns.flatMap(() => [response, rank]);
  return [day, ...figures, chips, ...(hasAuctions ? [chips] : [])];
}

/** What the rows are sorted by; the column is null for the date. */
export interface MatrixSort {
  readonly order: MatrixOrder;
  /** Key of a column. */
  readonly column: string | null;
  readonly isDescending: boolean;
}

/** All horizons of one measure; without one, all measures at the horizon. */
export function matrixColumns(
  histories: readonly History[],
  one: History | null,
  horizon: Horizon,
): ShownColumn[] {
  if (one) {
    return HORIZONS.map((h) => ({ ...shown(one, h), head: HORIZON_NAMES[h] }));
  }
  return histories.map((history) => ({ ...shown(history, horizon), head: history.measure.key }));
}

const shown = (history: History, horizon: Horizon) => ({
  key: `${history.measure.key} ${horizon}`,
  history,
  horizon,
});
