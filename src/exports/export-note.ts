// Where an export is from, line by line: what stands above a CSV and below a page's table.
import { isoDay } from "../domain/civil-day.ts";
import { utcMinute } from "../domain/export-status.ts";
import { encodeWholeView } from "../domain/view-codec.ts";
import type { ExportContent } from "./export-content.ts";

/** A term and what is to be said of it, one line each. */
export type ExportNote = readonly [term: string, text: string];

/** What is said of any export. */
type Noted = Pick<ExportContent, "provenance" | "version" | "madeAt" | "status" | "link"> & {
  readonly input: Pick<ExportContent["input"], "view">;
};

/** Version, source, as of, retrieved, link, view and the checksum of the series CSV, where there is one. */
export function exportNotes(content: Noted, sha256: string | null): ExportNote[] {
  const { provenance, version, madeAt, link, input } = content;
  const { publisher, url, licence, asOf, retrievedAt } = provenance;
  return [
    ["made", `${utcMinute(madeAt)} by Yieldmark ${version}`],
    ["status", content.status],
    ["source", publisher],
    ["source address", url],
    ["licence", licence],
    ["as of", isoDay(asOf)],
    ["retrieved", retrievedAt === null ? "not recorded" : utcMinute(retrievedAt)],
    ["link that keeps updating", link],
    ["view", viewText(input.view)],
    ...(sha256 === null ? [] : [["sha256 of the series CSV (LF, no # lines)", sha256] as const]),
  ];
}

/** The notes as the first lines of a CSV, each after `# `. */
export function noteLines(notes: readonly string[]): string {
  return notes.map((line) => `# ${line.replaceAll(/[\r\n\u2028\u2029]+/g, " ")}\r\n`).join("");
}

function viewText(view: Parameters<typeof encodeWholeView>[0]): string {
  return encodeWholeView(view)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&");
}
