// Scheduled releases in words.
import { isoDay } from "./civil-day.ts";
import type { MacroKind, MacroRelease } from "./macro-release.ts";

/** What a kind of release is called. */
export const RELEASE_NAMES: Readonly<Record<MacroKind, string>> = {
  FOMC: "FOMC",
  CPI: "CPI",
  NFP: "Jobs",
};
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
  return `${RELEASE_NAMES[kind]}${about}${range}${unplanned}${confirmed ? "" : ", unconfirmed"}`;
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
