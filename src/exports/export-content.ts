// What every export is made of, and the snapshot that it carries.
import type { OverlayInput } from "../charts/overlay-input.ts";
import { passesFilter } from "../domain/event-filter.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Provenance } from "../domain/provenance.ts";
import { seriesCsv } from "../domain/series-csv.ts";
import { asciiJson, snapshotWire } from "../domain/snapshot-wire.ts";
import { type Snapshot, snapshotOf } from "../domain/snapshot.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import { seriesHash } from "./series-hash.ts";

export interface ExportContent {
  /** What is on the screen. */
  readonly input: Omit<OverlayInput, "measureText">;
  /** The days drawn. */
  readonly range: DayRange;
  /** Scheduled releases, for company; null while the calendar is not there. */
  readonly releases: readonly MacroRelease[] | null;
  readonly provenance: Provenance;
  /** Where the figures are from, one line (`exportStatus`). */
  readonly status: string;
  /** The sentence of the selected event or of the view (`shownSentence`). */
  readonly sentence: string;
  /** The address that keeps updating. */
  readonly link: string;
  /** The app's version. */
  readonly version: string;
  /** Milliseconds since 1970 UTC. */
  readonly madeAt: number;
}

/** The events of the picture: in range and past the filter, by announced day. */
export function drawnEvents({
  input,
  range,
}: Pick<ExportContent, "input" | "range">): readonly PolicyEvent[] {
  return input.events.filter(
    (event) => inRange(range, event.announced.day) && passesFilter(input.view, event),
  );
}

/**
 * The snapshot of what is drawn. `frozen`: its view names its first and last day, so that it stays as it
 * is; otherwise the view is as on the screen. `events: false` leaves the events out, for a link.
 */
export function snapshotOfContent(
  content: ExportContent,
  { frozen = false, events = true }: { readonly frozen?: boolean; readonly events?: boolean } = {},
): Snapshot {
  const { input, range, provenance, version, madeAt } = content;
  return snapshotOf({
    version,
    madeAt,
    view: frozen ? frozenView(input.view, range) : input.view,
    table: input.table,
    range,
    sources: [{ ...provenance, of: "par yields" }],
    events: events ? drawnEvents(content) : null,
    sha256: seriesHash(seriesCsv(input.histories, range.first, range.last)),
  });
}

function frozenView(view: View, { from, to }: DayRange): View {
  return { ...view, from, to, range: null };
}

/** The snapshot as a PNG or SVG carries it: JSON in ASCII, one line. */
export function snapshotMetadata(content: ExportContent): string {
  return asciiJson(snapshotWire(snapshotOfContent(content)));
}
