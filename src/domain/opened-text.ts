// What is told of a snapshot that a reader opened: when it was made, and where today's figures differ.
import { formatDay, isoDay } from "./civil-day.ts";
import type { DifferingFigure } from "./differing-figure.ts";
import { madeOn } from "./frozen-snapshot.ts";
import type { PolicyEvent } from "./policy-event.ts";
import type { Provenance } from "./provenance.ts";
import type { Snapshot, SnapshotEvent } from "./snapshot.ts";

const KINDS: Readonly<Record<Provenance["kind"], string>> = {
  latest: "the latest published then",
  copy: "a browser's copy",
  bundled: "bundled",
};

/** `Opened yieldmark_30Y.png, made 22 Nov 2026: figures to 1 Oct 2026, bundled.` */
export function openedText(name: string, snapshot: Snapshot): string {
  const last = snapshot.time.at(-1);
  const kind = snapshot.sources.find(({ of }) => of === "par yields")?.kind;
  const figures = last === undefined ? "no figures" : `figures to ${formatDay(last)}`;
  const made = `Opened ${name}, made ${formatDay(madeOn(snapshot))}`;
  return `${made}: ${[figures, kind && KINDS[kind]].filter(Boolean).join(", ")}.`;
}

/**
 * `12 figures on 3 days differ today.` Figures that only one side has are counted apart: a page that holds
 * older days than the file has lost nothing, and revised nothing.
 */
export function differenceText(figures: readonly DifferingFigure[]): string {
  const changed = figures.filter(({ was, now }) => was !== null && now !== null);
  const gone = figures.filter(({ now }) => now === null);
  const added = figures.filter(({ was }) => was === null);
  return [
    changed.length > 0 &&
      `${onDays(changed)} ${changed.length === 1 ? "differs" : "differ"} today.`,
    gone.length > 0 &&
      `${onDays(gone)} of the file ${gone.length === 1 ? "is" : "are"} not here today.`,
    added.length > 0 &&
      `${onDays(added)} ${added.length === 1 ? "is" : "are"} here today that the file does not have.`,
  ]
    .filter(Boolean)
    .join(" ");
}

function onDays(figures: readonly DifferingFigure[]): string {
  const days = new Set(figures.map(({ day }) => day)).size;
  const noun = figures.length === 1 ? "figure" : "figures";
  return `${count(figures.length)} ${noun} on ${count(days)} ${days === 1 ? "day" : "days"}`;
}

/** `2025-04-09 30Y 4.72 → 4.73`; a side without a figure says so. */
export function figureText({ day, column, was, now }: DifferingFigure): string {
  return `${isoDay(day)} ${column} ${percent(was)} → ${percent(now)}`;
}

/** The snapshot's events that are not on file, in its order; none while the events are not known. */
export function lostEvents(
  snapshot: Snapshot,
  events: readonly PolicyEvent[] | null,
): readonly SnapshotEvent[] {
  if (!events) return [];
  const known = new Set(events.map(({ id }) => id));
  return (snapshot.events ?? []).filter(({ id }) => !known.has(id));
}

const count = (of: number) => of.toLocaleString("en-US");

function percent(level: number | null): string {
  if (level === null) return "none";
  return `${level < 0 ? "−" : ""}${(Math.abs(level) / 100).toFixed(2)}`;
}
