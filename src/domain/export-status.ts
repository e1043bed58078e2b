// Where figures come from, as one line that stays true in a file: absolute days, UTC, no age.
import { formatWeekday } from "./civil-day.ts";
import type { Provenance } from "./provenance.ts";

const KINDS: Readonly<Record<Provenance["kind"], string>> = {
  latest: "Latest published",
  copy: "This browser's last good copy",
  bundled: "Bundled figures",
};

/**
 * `Latest published · Federal Reserve H.15 via DBnomics · as of Fri 20 Nov 2026 · retrieved 2026-11-22 20:46 UTC`;
 * a time that was not recorded is told as that. Frozen figures are never called the latest.
 */
export function exportStatus({ kind, publisher, asOf, retrievedAt, frozen }: Provenance): string {
  return [
    frozen ?? KINDS[kind],
    publisher,
    `as of ${formatWeekday(asOf)}`,
    retrievedAt === null ? "retrieval time not recorded" : `retrieved ${utcMinute(retrievedAt)}`,
  ].join(" · ");
}

/** An instant, ms since 1970 UTC, to the minute: `2026-11-22 20:46 UTC`. */
export function utcMinute(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
