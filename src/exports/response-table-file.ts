// The response table as a file and for the clipboard: every row in the order on the screen.
import { csvFormatRow } from "d3-dsv";
import { isoDay } from "../domain/civil-day.ts";
import { rankPercent } from "../domain/rank.ts";
import type { Horizon } from "../domain/response.ts";
import type { MatrixColumn, MatrixFigures, MatrixRow } from "../domain/response-matrix.ts";
import { figureCell } from "../domain/series-csv.ts";
import type { Steps } from "../domain/steps.ts";
import { type ChipsOf, chipsText } from "../domain/window-chip.ts";
import { hourKnown, newYorkTime } from "./event-table.ts";
import { type ExportNote, noteLines } from "./export-note.ts";
import { safeText } from "./spreadsheet-cell.ts";

/** What is written: rows in their order, columns as they are shown. */
export interface ResponseTable {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixColumn[];
  readonly figures: MatrixFigures;
  /** Null while the calendar of releases is not there. */
  readonly company: ChipsOf | null;
  /** Null where auctions are not shown. */
  readonly auctions: ChipsOf | null;
}

type Column = readonly [heading: string, cell: (row: MatrixRow) => string];

/** A heading with units, then a row for each event; empty where there is no figure. One step a row. */
export function* responseTableRows(table: ResponseTable): Steps<string[][]> {
  const columns = [...EVENT_COLUMNS, ...figureColumns(table), ...chipColumns(table)];
  const cells = [columns.map(([heading]) => heading)];
  for (const row of table.rows) {
    cells.push(columns.map(([, cell]) => cell(row)));
    yield;
  }
  return cells;
}

/** RFC 4180 with CRLF, after lines with `# ` that say where the figures are from. */
export function responseTableCsv(
  cells: readonly string[][],
  notes: readonly ExportNote[] = [],
): string {
  const said = notes.map(([term, text]) => `${term}: ${text}`);
  return noteLines(said) + cells.map((row) => `${csvFormatRow(row)}\r\n`).join("");
}

/** `yieldmark_responses_30Y-10Y_5_2025-01-21_2025-12-30.csv`: measures, horizons, first and last day 0. */
export function responseTableName({ rows, columns }: ResponseTable): string {
  const unique = (parts: readonly (string | number)[]) => [...new Set(parts)].join("-");
  const days = rows.map(({ dayZero }) => dayZero.day);
  const ends = days.length > 0 ? [Math.min(...days), Math.max(...days)].map(isoDay) : [];
  const measures = unique(columns.map(({ history }) => history.measure.key.replaceAll(" ", "")));
  const horizons = unique(columns.map(({ horizon }) => horizon));
  return `${["yieldmark", "responses", measures, horizons, ...ends].join("_")}.csv`;
}

const EVENT_COLUMNS: readonly Column[] = [
  ["date", ({ event }) => isoDay(event.announced.day)],
  ["New York time", ({ event }) => newYorkTime(event.announced) ?? ""],
  ["day 0", ({ dayZero }) => isoDay(dayZero.day)],
  ["events on day 0", ({ sharing }) => String(sharing)],
  ["hour known", ({ event }) => hourKnown(event.announced)],
  ["actor", ({ event }) => safeText(event.actor)],
  ["kind", ({ event }) => event.kind],
  ["title", ({ event }) => safeText(event.title)],
  ["id", ({ event }) => safeText(event.id)],
];

function figureColumns({ columns, figures }: ResponseTable): Column[] {
  return columns.flatMap((column): Column[] => {
    const name = `${column.history.measure.key} response ${daysText(column.horizon)}`;
    return [
      [`${name} (bp)`, (row) => figureCell(figures.response(row, column).value, "bp")],
      [
        `${name}, one curve later (bp)`,
        (row) => figureCell(figures.twin(row, column)?.value ?? null, "bp"),
      ],
      [
        `${name}, larger than (% of the days before)`,
        (row) => {
          const rank = figures.rank(row, column);
          return rank ? String(rankPercent(rank)) : "";
        },
      ],
      [`${name}, days before (N)`, (row) => String(figures.rank(row, column)?.n ?? "")],
    ];
  });
}

function chipColumns({ columns, company, auctions }: ResponseTable): Column[] {
  const horizons = [...new Set(columns.map(({ horizon }) => horizon))];
  const chipColumn = (name: string, chipsOf: ChipsOf | null) =>
    horizons.map((horizon): Column => {
      const cell = ({ dayZero: { index } }: MatrixRow) => {
        const chips = chipsOf?.(index, horizon);
        return chips ? safeText(chipsText(chips)) : "";
      };
      return [`${name} ${daysText(horizon)}`, cell];
    });
  return [...chipColumn("company", company), ...(auctions ? chipColumn("auctions", auctions) : [])];
}

const daysText = (horizon: Horizon) => `${horizon} ${horizon === 1 ? "day" : "days"}`;
