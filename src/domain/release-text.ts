// Scheduled releases in words.
import { formatDay, isoDay } from "./civil-day.ts";
import type { MacroKind, MacroRelease } from "./macro-release.ts";

const NAMES: Readonly<Record<MacroKind, string>> = { FOMC: "FOMC", CPI: "CPI", NFP: "Jobs" };
const MONTH = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  month: "short",
  year: "numeric",
});

/** `CPI for Mar 2025`, `FOMC: range 4.25% to 4.50%, unchanged`; a release to come only by its name. */
export function releaseText({
  kind,
  reference,
  decision,
  scheduled,
  confirmed,
}: MacroRelease): string {
  const month =
    reference && MONTH.format(new Date(`${reference}-01T00:00:00Z`)).replace("Sept", "Sep");
  const about = month ? ` for ${month}` : "";
  const range = decision ? `: range ${rangeText(decision)}` : "";
  const unplanned = scheduled ? "" : ", unscheduled";
  return `${NAMES[kind]}${about}${range}${unplanned}${confirmed ? "" : ", unconfirmed"}`;
}

function rangeText({ rangeLow, rangeHigh, change }: NonNullable<MacroRelease["decision"]>): string {
  const percent = (bound: number) => `${(bound / 100).toFixed(2)}%`;
  const size = `${Math.abs(change)} bp`;
  const move = change === 0 ? "unchanged" : change > 0 ? `raised ${size}` : `cut ${size}`;
  return `${percent(rangeLow)} to ${percent(rangeHigh)}, ${move}`;
}

/** A release with its day, as its mark is named: `2025-04-10: CPI for Mar 2025`. */
export function releaseName(release: MacroRelease): string {
  return `${isoDay(release.announced.day)}: ${releaseText(release)}`;
}

/** The next release of each kind after the last curve: `Jobs 2 Oct 2026, CPI 14 Oct 2026 (unconfirmed)`. */
export function nextReleasesText(releases: readonly MacroRelease[], lastCurve: number): string {
  const next = new Map<MacroKind, MacroRelease>();
  for (const release of releases) {
    if (release.announced.day > lastCurve && !next.has(release.kind))
      next.set(release.kind, release);
  }
  return [...next.values()]
    .toSorted((a, b) => a.announced.day - b.announced.day)
    .map(({ kind, announced, confirmed }) => {
      const day = `${NAMES[kind]} ${formatDay(announced.day)}`;
      return confirmed ? day : `${day} (unconfirmed)`;
    })
    .join(", ");
}
