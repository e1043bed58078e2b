// CSV files of the drawn series, the drawn events, or both in one table.
import { csvFormatRow } from "d3-dsv";
import { seriesCsv } from "../domain/series-csv.ts";
import { asciiJson, snapshotWire } from "../domain/snapshot-wire.ts";
import { drawnName, joinedRows, withoutRowText } from "./drawn-table.ts";
import { eventRows } from "./event-table.ts";
import { type ExportContent, snapshotOfContent } from "./export-content.ts";
import { exportNotes, noteLines } from "./export-note.ts";
import { safeText } from "./spreadsheet-cell.ts";

/** Levels by day; events with their responses; or levels and the titles of each day's events. */
export type CsvTable = "series" | "events" | "joined";

/**
 * RFC 4180 with CRLF. ISO dates, units in the header, empty for holes; texts are safe for a spreadsheet.
 * With `notes`, lines that begin with `# ` say first where the figures are from and carry the snapshot.
 */
export function csvFile(content: ExportContent, which: CsvTable, notes: boolean): string {
  return (notes ? noteLines(notesOf(content, which)) : "") + tableText(content, which);
}

function tableText(content: ExportContent, which: CsvTable): string {
  const { input, range } = content;
  if (which === "series") {
    return seriesCsv(input.histories, range.first, range.last).replaceAll("\n", "\r\n");
  }
  const rows = which === "events" ? eventRows(content) : safeJoinedRows(content);
  return rows.map((row) => `${csvFormatRow(row)}\r\n`).join("");
}

/** The joined table, its texts safe for a spreadsheet. */
export function safeJoinedRows(content: Pick<ExportContent, "input" | "range">): string[][] {
  return joinedRows(content).map((row) => [...row.slice(0, -1), safeText(row.at(-1)!)]);
}

function notesOf(content: ExportContent, which: CsvTable): string[] {
  const snapshot = snapshotOfContent(content);
  const absent = which === "joined" ? withoutRowText(content) : null;
  return [
    drawnName(content),
    content.sentence,
    ...(absent === null ? [] : [absent]),
    ...exportNotes(content, snapshot.sha256).map(([term, text]) => `${term}: ${text}`),
    `snapshot: ${asciiJson(snapshotWire(snapshot))}`,
  ];
}
