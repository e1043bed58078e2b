// Figures frozen as they were shared: a snapshot that stands in for today's figures, and what is said of it.
import { type Day, formatDay } from "./civil-day.ts";
import { utcMinute } from "./export-status.ts";
import type { Provenance } from "./provenance.ts";
import { type Snapshot, snapshotTable } from "./snapshot.ts";
import { COLUMNS } from "./tenor.ts";
import type { DaySpan, YieldTable } from "./yield-table.ts";

/** A snapshot with what a dashboard draws of it. */
export interface FrozenSnapshot extends Snapshot {
  /** Its figures and no others; columns it does not carry say so. */
  readonly table: YieldTable;
  /** Where its par yields came from when it was made. */
  readonly provenance: Provenance;
  /** Whether a link carries it, or a file. */
  readonly from: "link" | "file";
  /** The days it covers: all trading days in them are its own. */
  readonly span: DaySpan;
  /** For the status line. */
  readonly status: string;
}

const MS_PER_DAY = 86_400_000;
const UNRECORDED = "source not recorded";
const KINDS = { latest: "", copy: "a browser's copy", bundled: "bundled with the page" } as const;
const DEEDS = { link: "shared", file: "saved" } as const;

/** The day a snapshot was made, in UTC as everything in a file. */
export function madeOn({ madeAt }: Pick<Snapshot, "madeAt">): Day {
  return Math.floor(madeAt / MS_PER_DAY);
}

/** Freezes a snapshot with at least one day, out of a link or a file: its view gets both ends. */
export function frozenSnapshot(snapshot: Snapshot, from: "link" | "file"): FrozenSnapshot {
  const { time, view, yields } = snapshot;
  const [first, last] = [time[0]!, time.at(-1)!];
  const span = {
    from: Math.min(view.from ?? first, first),
    to: Math.max(view.to ?? last, last),
  };
  const columns = COLUMNS.filter((column) => yields[column] === undefined);
  const said = `Frozen as ${DEEDS[from]} on ${formatDay(madeOn(snapshot))}`;
  const provenance = { ...provenanceOf(snapshot), frozen: said };
  return {
    ...snapshot,
    from,
    view: { ...view, ...span, range: null },
    table: { ...snapshotTable(snapshot), without: { columns, reason: `not in this ${from}` } },
    provenance,
    span,
    status: [said, `figures to ${formatDay(last)}`, provenance.publisher].join(" · "),
  };
}

/** `Frozen: exactly the figures shared on 22 Nov 2026, to 1 Oct 2026 (…, retrieved 2026-11-22 20:46 UTC)` */
export function frozenText(frozen: FrozenSnapshot): string {
  const { publisher, retrievedAt, kind } = frozen.provenance;
  const source = [
    publisher === UNRECORDED ? "" : KINDS[kind],
    publisher,
    retrievedAt === null ? "" : `retrieved ${utcMinute(retrievedAt)}`,
  ];
  const days = `${DEEDS[frozen.from]} on ${formatDay(madeOn(frozen))}, to ${formatDay(frozen.time.at(-1)!)}`;
  return `Frozen: exactly the figures ${days} (${source.filter(Boolean).join(", ")})`;
}

/** The source of its par yields; without a word on it, what is known besides. */
function provenanceOf({ sources, time }: Snapshot): Provenance {
  const known = sources.find(({ of }) => of === "par yields");
  return (
    known ?? {
      kind: "copy",
      publisher: UNRECORDED,
      url: "",
      licence: "",
      asOf: time.at(-1)!,
      retrievedAt: null,
    }
  );
}
