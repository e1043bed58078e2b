// The yields of live answers: what each source stands for, and the table their figures make.
import type { Auction } from "../domain/auction.ts";
import type { Day } from "../domain/civil-day.ts";
import type { RegisterDocument } from "../domain/register-document.ts";
import { joinTables } from "../domain/table-join.ts";
import type { YieldSource } from "../domain/source.ts";
import { asOfColumns, type YieldChoice, type YieldStanding } from "../domain/source-choice.ts";
import type { Answer } from "../domain/source-state.ts";
import { type Column, COLUMNS } from "../domain/tenor.ts";
import { lastIndexTo } from "../domain/trading-calendar.ts";
import {
  lastFigureDay,
  tableOfColumns,
  type YieldColumn,
  type YieldColumns,
} from "../domain/yield-column.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import type { LiveSlot, SlotRecord } from "./live-slot.ts";

/** A slot with its last good answer and how its last ask went. */
export interface SlotResult {
  readonly slot: LiveSlot;
  readonly answer: Answer<unknown> | undefined;
  readonly record: SlotRecord;
}

/**
 * Where each configured source stands, in the site's order. A source of single columns is judged by
 * those in view: it has answered when any of them did, and failed when the last ask of all failed.
 */
export function yieldStandings(
  order: readonly YieldSource[],
  results: readonly SlotResult[],
  inView: ReadonlySet<Column>,
): YieldStanding[] {
  return order.flatMap((id) => {
    const own = results.filter(({ slot }) => slot.id === id);
    if (own.length === 0) return [];
    const shown = leadSlots(own, inView);
    const isGood = ({ record, answer }: SlotResult) =>
      record.failure === null && answer !== undefined;
    const state = shown.some(isGood)
      ? "answered"
      : shown.every(({ record }) => record.failure !== null)
        ? "failed"
        : "waiting";
    return [{ id, state, columns: columnsOf(own) } as const];
  });
}

/** Those of a source's slots that bring what is in view, in its order; its 10-year when it has nothing of it. */
export function leadSlots(
  own: readonly SlotResult[],
  inView: ReadonlySet<Column>,
): readonly SlotResult[] {
  const shown = own.some(({ slot }) => slot.column === null)
    ? own
    : [...inView].flatMap((column) => own.filter(({ slot }) => slot.column === column));
  return shown.length > 0 ? shown : own.filter(({ slot }) => slot.column === "10Y");
}

/** All columns of a source's good answers; of several years, joined. */
function columnsOf(results: readonly SlotResult[]): YieldColumns {
  const columns: Partial<Record<Column, YieldColumn>> = {};
  for (const { slot, answer } of results) {
    if (answer === undefined) continue;
    if (slot.column !== null) columns[slot.column] = answer.value as YieldColumn;
    else {
      const part = answer.value as YieldColumns;
      for (const name of COLUMNS) {
        if (part[name]) columns[name] = inOne(columns[name], part[name]);
      }
    }
  }
  return columns;
}

function inOne(earlier: YieldColumn | undefined, later: YieldColumn): YieldColumn {
  if (!earlier) return later;
  return {
    time: Float64Array.of(...earlier.time, ...later.time),
    value: Float64Array.of(...earlier.value, ...later.value),
    fromStart: earlier.fromStart,
  };
}

/** The figures of the used sources over an older table; null when there are neither. */
export function liveTable(
  standings: readonly YieldStanding[],
  choice: YieldChoice,
  older: YieldTable | null,
  isKept: (id: YieldSource) => boolean = () => true,
): YieldTable | null {
  const tables = choice.used
    .filter(isKept)
    .map((id) => tableOfColumns(standings.find((standing) => standing.id === id)!.columns));
  return tables.reduceRight<YieldTable | null>(
    (below, table) => (below ? joinTables(below, table) : table),
    older,
  );
}

/** A table without the days after `last`. */
export function upTo(table: YieldTable, last: Day): YieldTable {
  const count = lastIndexTo(table.time, last) + 1;
  if (count === table.time.length) return table;
  const yields = Object.fromEntries(
    COLUMNS.flatMap((name) => {
      const column = table.yields[name];
      return column ? [[name, column.slice(0, count)]] : [];
    }),
  ) as unknown as YieldTable["yields"];
  return { ...table, time: table.time.slice(0, count), yields };
}

/** The last day an answer holds; the day of publication or auction for rows. */
export function answerAsOf(slot: LiveSlot, value: unknown): Day | null {
  if (slot.id === "federal-register") {
    return lastOf((value as readonly RegisterDocument[]).map(({ published }) => published));
  }
  if (slot.id === "fiscal-data") {
    return lastOf(
      (value as readonly Auction[]).flatMap(({ day, highYield }) =>
        highYield === null ? [] : day,
      ),
    );
  }
  return slot.column === null
    ? asOfColumns(value as YieldColumns)
    : lastFigureDay(value as YieldColumn);
}

function lastOf(days: readonly Day[]): Day | null {
  return days.reduce<Day | null>((last, day) => (last === null || day > last ? day : last), null);
}
