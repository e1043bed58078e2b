// Where an export is from, line by line: what stands above a CSV and below a page's table.
import { isoDay } from "../domain/civil-day.ts";
import { utcMinute } from "../domain/export-status.ts";
import { encodeWholeView } from "../domain/view-codec.ts";
import type { ExportContent } from "./export-content.ts";

/** A term and what is to be said of it, one line each. */
export type ExportNote = readonly [term: string, text: string];

/** Version, source, as of, retrieved, link, view and the checksum of the series CSV. */
export function exportNotes(content: ExportContent, sha256: string): ExportNote[] {
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
    ["sha256 of the series CSV (LF, no # lines)", sha256],
  ];
}

function viewText(view: Parameters<typeof encodeWholeView>[0]): string {
  return encodeWholeView(view)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`)
    .join("&");
}
