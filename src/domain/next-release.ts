// The releases to come, in words.
import { formatDay } from "./civil-day.ts";
import type { MacroKind, MacroRelease } from "./macro-release.ts";
import { RELEASE_NAMES } from "./release-text.ts";

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
      const day = `${RELEASE_NAMES[kind]} ${formatDay(announced.day)}`;
      return confirmed ? day : `${day} (unconfirmed)`;
    })
    .join(", ");
}
