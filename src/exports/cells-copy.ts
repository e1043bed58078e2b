// Cells for the clipboard, in the two forms that a spreadsheet turns into cells again.
import { escapeMarkup } from "./markup-text.ts";

/** Tab-separated text and an HTML table of the same cells, headings first, each text on one line. */
export function cellsCopy(cells: readonly (readonly string[])[]): {
  readonly text: string;
  readonly html: string;
} {
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
