// The response matrix: events of a set by measures and horizons, each figure worked out when it is asked for.
import { descending } from "d3-array";
import type { EventDay } from "./event-day.ts";
import { byAnnounced } from "./event-order.ts";
import { isRanked } from "./event-response.ts";
import type { SetDay } from "./event-set.ts";
import { measureHoleReason } from "./hole.ts";
import { type History, levelAt } from "./measure.ts";
import type { PolicyEvent } from "./policy-event.ts";
import { type Rank, rankOf } from "./rank.ts";
import { type Horizon, responseOf, twinOf } from "./response.ts";
import type { YieldTable } from "./yield-table.ts";

/** One event of the set. */
export interface MatrixRow {
  readonly event: PolicyEvent;
  readonly dayZero: EventDay;
  /** Events of the set on this day 0, this one included; they are counted once. */
  readonly sharing: number;
}

/** One measure at one horizon. */
export interface MatrixColumn {
  readonly history: History;
  readonly horizon: Horizon;
}

/** A figure in basis points, or in words why there is none. */
export type MatrixFigure =
  | { readonly value: number; readonly lack: null }
  | { readonly value: null; readonly lack: string };

/** Figures of rows in columns; ranks once worked out are kept, whatever the filter does. */
export interface MatrixFigures {
  response(row: MatrixRow, column: MatrixColumn): MatrixFigure;
  /** Counted to one curve later; null where the hour is known or the source says on which side it was. */
  twin(row: MatrixRow, column: MatrixColumn): MatrixFigure | null;
  /** Null without a response, below 60 days before, or while older history is on its way. */
  rank(row: MatrixRow, column: MatrixColumn): Rank | null;
  /** Why a response has no rank: the days before are too few, or not here yet. */
  rankLack(row: MatrixRow): string;
}

/** The set's events, newest announcement first. */
export function matrixRows(
  days: readonly SetDay[],
  eventDays: ReadonlyMap<string, EventDay | null>,
): MatrixRow[] {
  const rows = days.flatMap(({ events }) =>
    events.flatMap((event) => {
      const dayZero = eventDays.get(event.id);
      return dayZero ? [{ event, dayZero, sharing: events.length }] : [];
    }),
  );
  return rows.toSorted((a, b) => byAnnounced(b.event, a.event));
}

/** What these yields say of any row and column. */
export function matrixFigures(table: YieldTable): MatrixFigures {
  const kept = new Map<History, Map<number, Map<number, Rank | null>>>();
  const ranksOf = ({ history, horizon }: MatrixColumn) => {
    const byHorizon = kept.get(history) ?? new Map<number, Map<number, Rank | null>>();
    kept.set(history, byHorizon);
    const byIndex = byHorizon.get(horizon) ?? new Map<number, Rank | null>();
    byHorizon.set(horizon, byIndex);
    return byIndex;
  };
  return {
    response({ dayZero }, { history, horizon }) {
      const value = responseOf(history, dayZero.index, horizon);
      return figureOf(table, history, dayZero.index, horizon, value);
    },
    twin({ dayZero }, { history, horizon }) {
      if (dayZero.basis !== "hour unknown") return null;
      const value = twinOf(history, dayZero.index, horizon);
      return figureOf(table, history, dayZero.index, horizon + 1, value);
    },
    rank({ dayZero: { index } }, column) {
      if (!isRanked(index, table.complete)) return null;
      const ranks = ranksOf(column);
      let rank = ranks.get(index);
      if (rank === undefined) {
        rank = rankOf(column.history, index, column.horizon);
        ranks.set(index, rank);
      }
      return rank;
    },
    rankLack: ({ dayZero }) =>
      isRanked(dayZero.index, table.complete) ? "too few days" : "not yet",
  };
}

function figureOf(
  table: YieldTable,
  history: History,
  index: number,
  horizon: number,
  value: number | null,
): MatrixFigure {
  if (value !== null) return { value, lack: null };
  const after = index + horizon;
  if (after >= table.time.length) return { value, lack: "no data yet" };
  if (index < 1) {
    return { value, lack: table.complete ? "no curve before it" : "older days on their way" };
  }
  const at = levelAt(history, index - 1) === null ? index - 1 : after;
  const hole = measureHoleReason(table, history.measure, at);
  if (!hole) return { value, lack: "no figure" };
  const leg = history.measure.legs.length > 1 ? `${hole.tenor} ` : "";
  return { value, lack: `${leg}${hole.reason}` };
}

/** What rows may be ordered by. */
export const MATRIX_ORDERS = ["date", "response", "size", "rank"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/**
 * Rows (given newest first) in an order; rows without the figure come last both ways, equal ones stay as
 * they are given. Without a column they are by date.
 */
export function sortMatrix(
  rows: readonly MatrixRow[],
  figures: MatrixFigures,
  by: { readonly order: MatrixOrder; readonly column: MatrixColumn | null },
  isDescending: boolean,
): readonly MatrixRow[] {
  const { order, column } = by;
  if (order === "date" || !column) return isDescending ? rows : rows.toReversed();
  const keyOf = (row: MatrixRow): number | null => {
    if (order === "rank") return figures.rank(row, column)?.share ?? null;
    const { value } = figures.response(row, column);
    return value !== null && order === "size" ? Math.abs(value) : value;
  };
  const sign = isDescending ? 1 : -1;
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  keyed.sort(
    (a, b) =>
      Number(a.key === null) - Number(b.key === null) || sign * descending(a.key ?? 0, b.key ?? 0),
  );
  return keyed.map(({ row }) => row);
}
