// The response table taken along: copied as cells, or as a CSV file.
import { useEffect, useState } from "react";
import { countText } from "../domain/count-text.ts";
import { exportStatus } from "../domain/export-status.ts";
import type { Provenance } from "../domain/provenance.ts";
import type { View } from "../domain/view.ts";
import { cellsCopy } from "../exports/cells-copy.ts";
import { exportNotes } from "../exports/export-note.ts";
import {
  type ResponseTable,
  responseTableCsv,
  responseTableName,
  responseTableRows,
} from "../exports/response-table-file.ts";
import { APP_VERSION } from "./app-version.ts";
import { copyParts } from "./clipboard-copy.ts";
import type { Answer } from "./export-deed.ts";
import { downloadFile } from "./file-download.ts";
import { createSliceQueue } from "./sliced-work.ts";
import { addressOfView } from "./view-query.ts";

const SHOWN_MS = 8000;

interface ResponseFilesProps {
  /** Where the figures come from, and the view they are counted in. */
  readonly origin: { readonly provenance: Provenance; readonly view: View; readonly page: URL };
  readonly table: ResponseTable;
  /** What came of the last button pressed; words without a field go after a while. */
  readonly answer: Answer | null;
  readonly onAnswer: (answer: Answer | null) => void;
}

/** Two buttons; the rows are written in slices. */
export function ResponseFiles({ origin, table, answer, onAnswer }: ResponseFilesProps) {
  const [queue] = useState(createSliceQueue);
  useEffect(() => {
    if (answer?.field !== null) return undefined;
    const timer = setTimeout(() => onAnswer(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [answer, onAnswer]);
  const cells = () =>
    new Promise<string[][]>((resolve) => {
      const job = function* () {
        resolve(yield* responseTableRows(table));
      };
      queue.add(job());
    });
  const act = async (deed: () => Promise<Answer>) => onAnswer(await deed());
  const rows = countText(table.rows.length, "event");
  return (
    <div className="response-files">
      <button
        type="button"
        className="outlined-button"
        onClick={() => void act(() => copyCells(cells(), `table, ${rows}`))}
      >
        Copy table
      </button>
      <button
        type="button"
        className="outlined-button"
        onClick={() => void act(() => saveCells(cells(), table, origin))}
      >
        CSV
      </button>
    </div>
  );
}

async function saveCells(
  cells: Promise<string[][]>,
  table: ResponseTable,
  { provenance, view, page }: ResponseFilesProps["origin"],
): Promise<Answer> {
  const notes = exportNotes(
    {
      provenance,
      version: APP_VERSION,
      madeAt: Date.now(),
      status: exportStatus(provenance),
      link: new URL(`./${addressOfView({ ...view, data: "auto" })}`, page).href,
      input: { view },
    },
    null,
  );
  const text = responseTableCsv(await cells, notes);
  const name = responseTableName(table);
  return { text: downloadFile(name, text, "text/csv;charset=utf-8"), field: null };
}

/** Asks for the clipboard before the cells are there, so that the reader's gesture still counts. */
async function copyCells(cells: Promise<string[][]>, what: string): Promise<Answer> {
  const made = cells.then(cellsCopy);
  const part = (form: "text" | "html", type: string) =>
    made.then((copy) => new Blob([copy[form]], { type }));
  const refused = await copyParts({
    "text/plain": part("text", "text/plain"),
    "text/html": part("html", "text/html"),
  });
  if (!refused) return { text: `Copied: ${what}.`, field: null };
  return {
    text: `${refused.refusal}. Copy this text by hand:`,
    field: (await made).text,
  };
}
