// The joined table for the clipboard: what a spreadsheet turns into cells.
import { safeJoinedRows } from "./csv-file.ts";
import type { ExportContent } from "./export-content.ts";
import { escapeMarkup } from "./markup-text.ts";

/** A table's two forms on the clipboard. */
export interface TableCopy {
  readonly text: string;
  readonly html: string;
}

/** The joined table of what is drawn; texts are safe for a spreadsheet. */
export function tableCopy(content: Pick<ExportContent, "input" | "range">): TableCopy {
  return cellsCopy(safeJoinedRows(content));
}

/** Tab-separated text and an HTML table of the same cells, headings first, each text on one line. */
export function cellsCopy(cells: readonly (readonly string[])[]): TableCopy {
  const [heading = [], ...rows] = cells.map((row) => row.map(oneLine));
  const htmlRow = (row: readonly string[], tag: "td" | "th") =>
    `<tr>${row.map((cell) => `<${tag}>${escapeMarkup(cell)}</${tag}>`).join("")}</tr>`;
  return {
    text: [heading, ...rows].map((row) => `${row.map(tabbedCell).join("\t")}\n`).join(""),
    html: `<table>${htmlRow(heading, "th")}${rows.map((row) => htmlRow(row, "td")).join("")}</table>`,
  };
}

const oneLine = (text: string) => text.replaceAll(/[\t\r\n]+/g, " ");

/** Spreadsheets read a quote as the begin of a quoted cell. */
function tabbedCell(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}
