// The joined table for the clipboard: what a spreadsheet turns into cells.
import { cellsCopy } from "./cells-copy.ts";
import { safeJoinedRows } from "./csv-file.ts";
import type { ExportContent } from "./export-content.ts";

/** Its cells as text and as markup, headings first; texts are safe for a spreadsheet and on one line. */
export function tableCopy(
  content: Pick<ExportContent, "input" | "range">,
): ReturnType<typeof cellsCopy> {
  return cellsCopy(safeJoinedRows(content));
}
