// A snapshot as the plain JSON value that stands in exported files.
import { isoDay } from "./civil-day.ts";
import { encodeColumn } from "./delta-column.ts";
import type { Snapshot, SnapshotSource } from "./snapshot.ts";
import { type Column, COLUMNS } from "./tenor.ts";
import { encodeWholeView } from "./view-codec.ts";

/** The name and version of the format. */
export const SNAPSHOT_SCHEMA = "yieldmark/snapshot/1";

/** A snapshot in JSON values: ISO days and times, columns as differences, null for holes. */
export interface SnapshotWire {
  readonly schema: string;
  readonly version: string;
  readonly madeAt: string;
  /** Every key of the view and the version of its text form. */
  readonly view: Readonly<Record<string, string>>;
  readonly sources: readonly SourceWire[];
  readonly days: readonly number[];
  readonly yields: Readonly<Partial<Record<Column, readonly (number | null)[]>>>;
  readonly notObtained: Readonly<Partial<Record<Column, readonly (readonly [string, string])[]>>>;
  readonly events:
    | readonly { readonly id: string; readonly day: string; readonly title: string }[]
    | null;
  readonly sha256: string;
}

/** A source with its days and times in ISO form. */
export interface SourceWire extends Omit<SnapshotSource, "asOf" | "retrievedAt"> {
  readonly asOf: string;
  readonly retrievedAt: string | null;
}

const isoTime = (ms: number) => new Date(ms).toISOString();

/** The snapshot as files carry it. */
export function snapshotWire(snapshot: Snapshot): SnapshotWire {
  const { version, madeAt, view, sources, time, yields, notObtained, events, sha256 } = snapshot;
  const carried = COLUMNS.filter((column) => yields[column]);
  return {
    schema: SNAPSHOT_SCHEMA,
    version,
    madeAt: isoTime(madeAt),
    view: Object.fromEntries(encodeWholeView(view)),
    sources: sources.map(({ of, kind, publisher, url, licence, asOf, retrievedAt }) => ({
      of,
      kind,
      publisher,
      url,
      licence,
      asOf: isoDay(asOf),
      retrievedAt: retrievedAt === null ? null : isoTime(retrievedAt),
    })),
    days: encodeColumn(time) as number[],
    yields: Object.fromEntries(carried.map((column) => [column, encodeColumn(yields[column]!)])),
    notObtained: Object.fromEntries(
      COLUMNS.flatMap((column) => {
        const spans = notObtained[column];
        return spans
          ? [[column, spans.map(({ from, to }) => [isoDay(from), isoDay(to)] as const)]]
          : [];
      }),
    ),
    events: events && events.map(({ id, day, title }) => ({ id, day: isoDay(day), title })),
    sha256,
  };
}

/**
 * JSON on one line in which every character is a plain ASCII one, so that its bytes are its character
 * codes, and in which none of `<`, `>` and `&` stands, so that no markup can be in it.
 */
export function asciiJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&\u007f-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
