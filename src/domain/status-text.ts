// The status of the figures in one line: where they come from and how old they are.
import { type Day, formatDay } from "./civil-day.ts";
import type { Provenance } from "./provenance.ts";

const NAMES: Readonly<Record<Provenance["kind"], string>> = {
  latest: "Latest published figures",
  copy: "This browser's last good copy",
  bundled: "Bundled figures",
};

/** `Bundled figures to 1 Oct 2026 · 52 days old`, counted from the last trading day to today. */
export function provenanceText({ kind, asOf }: Provenance, today: Day): string {
  const age = Math.max(0, today - asOf);
  const ageText = age === 0 ? "today" : `${age} ${age === 1 ? "day" : "days"} old`;
  return `${NAMES[kind]} to ${formatDay(asOf)} · ${ageText}`;
}
