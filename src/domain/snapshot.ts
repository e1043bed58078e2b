// A snapshot: a view with the figures it was drawn from, as it stands in exported files and links.
import type { Day } from "./civil-day.ts";
import { parseMeasure } from "./measure.ts";
import type { PolicyEvent } from "./policy-event.ts";
import type { Provenance } from "./provenance.ts";
import { type Column, COLUMNS, TENORS } from "./tenor.ts";
import type { DayRange } from "./view-range.ts";
import type { View } from "./view.ts";
import { columnOf, type DaySpan, type YieldTable } from "./yield-table.ts";

/** Where a part of what is shown comes from. */
export interface SnapshotSource extends Provenance {
  readonly of: "par yields" | "policy events";
}

/** As much of a drawn event as a reader needs to find it again. */
export interface SnapshotEvent {
  readonly id: string;
  /** Day it was announced. */
  readonly day: Day;
  readonly title: string;
}

/** What was on screen when a picture, a file or a link was made. Structured-clone-safe. */
export interface Snapshot {
  /** The app's version that made it. */
  readonly version: string;
  /** When it was made, milliseconds since 1970 UTC. */
  readonly madeAt: number;
  /** As it was on screen: an open end stays open. A frozen link's has `from` and `to`. */
  readonly view: View;
  readonly sources: readonly SnapshotSource[];
  /** The drawn trading days, ascending. */
  readonly time: Float64Array;
  /** Columns the shown measures are made of, integer hundredths of a percent; a hole is NaN. */
  readonly yields: Readonly<Partial<Record<Column, Float64Array>>>;
  /** As in a table, for the carried columns and within the drawn days. */
  readonly notObtained: YieldTable["notObtained"];
  /** The drawn events in date order; null where they were left out, as in a link. */
  readonly events: readonly SnapshotEvent[] | null;
  /** Hex SHA-256 of the series CSV (`seriesCsv`). */
  readonly sha256: string;
}

/** What a snapshot is made from. */
export interface SnapshotInput {
  readonly version: string;
  readonly madeAt: number;
  readonly view: View;
  readonly table: YieldTable;
  /** The drawn trading days. */
  readonly range: Pick<DayRange, "first" | "last">;
  readonly sources: readonly SnapshotSource[];
  readonly events: readonly PolicyEvent[] | null;
  readonly sha256: string;
}

/** The columns that measures are made of, in the order of tables; a key that is none has none. */
export function columnsOf(show: readonly string[]): Column[] {
  const legs = new Set(show.flatMap((key) => parseMeasure(key)?.legs.map(({ tenor }) => tenor)));
  return COLUMNS.filter((column) => legs.has(column));
}

/** The snapshot of a view of this table. */
export function snapshotOf(input: SnapshotInput): Snapshot {
  const { version, madeAt, view, table, range, sources, events, sha256 } = input;
  const time = table.time.slice(range.first, range.last + 1);
  const yields: Partial<Record<Column, Float64Array>> = {};
  const notObtained: Partial<Record<Column, readonly DaySpan[]>> = {};
  for (const column of columnsOf(view.show)) {
    yields[column] = columnOf(table, column).slice(range.first, range.last + 1);
    const spans = table.yields[column] ? (table.notObtained[column] ?? []) : wholeSpan(time);
    const kept = clipped(spans, time);
    if (kept.length > 0) notObtained[column] = kept;
  }
  return {
    version,
    madeAt,
    view,
    sources,
    time,
    yields,
    notObtained,
    events: events && events.map(({ id, announced, title }) => ({ id, day: announced.day, title })),
    sha256,
  };
}

/**
 * The snapshot's figures as a table. Tenors it does not carry are holes, "not obtained" on every day.
 */
export function snapshotTable({ time, yields, notObtained }: Snapshot): YieldTable {
  const missing = TENORS.filter((tenor) => yields[tenor] === undefined);
  const empty = new Float64Array(time.length).fill(Number.NaN);
  const spans = wholeSpan(time);
  const fill = <T>(value: T) => Object.fromEntries(missing.map((tenor) => [tenor, value]));
  return {
    time,
    yields: { ...fill(empty), ...yields } as YieldTable["yields"],
    notObtained: spans.length > 0 ? { ...fill(spans), ...notObtained } : notObtained,
    complete: true,
  };
}

function wholeSpan(time: Float64Array): DaySpan[] {
  return time.length === 0 ? [] : [{ from: time[0]!, to: time.at(-1)! }];
}

function clipped(spans: readonly DaySpan[], time: Float64Array): DaySpan[] {
  const [whole] = wholeSpan(time);
  if (!whole) return [];
  return spans
    .map(({ from, to }) => ({ from: Math.max(from, whole.from), to: Math.min(to, whole.to) }))
    .filter(({ from, to }) => from <= to);
}
