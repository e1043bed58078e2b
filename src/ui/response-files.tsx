// The response table taken along: copied as cells, or as a CSV file.
import { useEffect, useState } from "react";
import { finished } from "../domain/steps.ts";
import { cellsCopy } from "../exports/cells-copy.ts";
import {
  type ResponseTable,
  responseTableCsv,
  responseTableName,
  responseTableRows,
} from "../exports/response-table-file.ts";
import { copyParts } from "./clipboard-copy.ts";
import { AnswerText } from "./export-answer.tsx";
import type { Answer } from "./export-deed.ts";
import { downloadFile } from "./file-download.ts";

const SHOWN_MS = 8000;

/** Two buttons, and beside them what came of the last one pressed. */
export function ResponseFiles({ table }: { readonly table: ResponseTable }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  useEffect(() => {
    if (answer?.field !== null) return undefined;
    const timer = setTimeout(() => setAnswer(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [answer]);
  const save = () => {
    const text = responseTableCsv(finished(responseTableRows(table)));
    const said = downloadFile(responseTableName(table), text, "text/csv;charset=utf-8");
    setAnswer({ text: said, field: null });
  };
  return (
    <div className="response-files">
      <button
        type="button"
        className="outlined-button"
        onClick={() => void copyTable(table).then(setAnswer)}
      >
        Copy table
      </button>
      <button type="button" className="outlined-button" onClick={save}>
        CSV
      </button>
      <AnswerText answer={answer} />
    </div>
  );
}

async function copyTable(table: ResponseTable): Promise<Answer> {
  const { text, html } = cellsCopy(finished(responseTableRows(table)));
  const refused = await copyParts({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
  if (refused) return { text: `${refused.refusal}. Copy this text by hand:`, field: text };
  const { length } = table.rows;
  return { text: `Copied: table, ${length} ${length === 1 ? "event" : "events"}.`, field: null };
}
