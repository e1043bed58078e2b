// What is on the screen, as something to export: built only when an export is asked for.
import type { OverlayInput } from "../charts/overlay-input.ts";
import { exportStatus } from "../domain/export-status.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import type { Provenance } from "../domain/provenance.ts";
import type { DayRange } from "../domain/view-range.ts";
import { shownSentence } from "../domain/view-sentence.ts";
import type { View } from "../domain/view.ts";
import type { ExportContent } from "../exports/export-content.ts";
import { APP_VERSION } from "./app-version.ts";
import { addressOfView } from "./view-query.ts";

/** What the dashboard shows. */
export interface ExportSubject {
  readonly parts: Omit<OverlayInput, "measureText">;
  readonly range: DayRange;
  readonly provenance: Provenance;
  /** What a bare address shows. */
  readonly first: View;
  /** The dashboard's folder, with its slash: where links lead. */
  readonly page: URL;
}

/** The subject with what every export says about it; `releases` is null while the calendar is not there. */
export function contentOf(
  subject: ExportSubject,
  releases: readonly MacroRelease[] | null,
): ExportContent {
  const { parts: input, range, provenance } = subject;
  return {
    input,
    range,
    releases,
    provenance,
    status: exportStatus(provenance),
    sentence: shownSentence(input, range, releases),
    link: addressOf({ ...input.view, to: null, data: "auto" }, subject),
    version: APP_VERSION,
    madeAt: Date.now(),
  };
}

/** The address of the view with its first and last day named, to which a fragment with the numbers is added. */
export function exactAddress(subject: ExportSubject): string {
  const { parts, range } = subject;
  return addressOf({ ...parts.view, from: range.from, to: range.to, range: null }, subject);
}

/** Absolute; without what the page's own address asks besides. */
function addressOf(view: View, { first, page }: ExportSubject): string {
  return new URL(`./${addressOfView(view, first)}`, page).href;
}
