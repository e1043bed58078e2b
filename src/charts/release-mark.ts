// Scheduled releases in the macro lane: a letter each at its day, close ones gathered and counted.
import { isoDay } from "../domain/civil-day.ts";
import type { MacroKind, MacroRelease } from "../domain/macro-release.ts";
import { releaseName } from "../domain/release-text.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import type { Box } from "./chart-frame.ts";
import { MARK_PITCH } from "./mark-model.ts";

/** One release, or several nearer to each other than two marks can stand. */
export interface PlacedRelease {
  readonly key: string;
  /** Pixels; x is the day of its first release, never moved. */
  readonly x: number;
  readonly y: number;
  readonly releases: readonly MacroRelease[];
  /** `F`, `C` or `J`; null in a cluster. */
  readonly letter: string | null;
  /** Unconfirmed: still to come, or thinly sourced. */
  readonly hollow: boolean;
  /** Name for assistive technology. */
  readonly name: string;
}

const LETTERS: Readonly<Record<MacroKind, string>> = { FOMC: "F", CPI: "C", NFP: "J" };

/** Places the releases in range up to the last curve; what lies after it has no place on the axis. */
export function placeReleases(
  releases: readonly MacroRelease[],
  axis: TimeAxis,
  days: DayRange,
  lane: Box,
  toX: (position: number) => number,
): PlacedRelease[] {
  const last = axis.time.at(-1) ?? -Infinity;
  const groups: { x: number; releases: MacroRelease[] }[] = [];
  for (const release of releases) {
    const { day } = release.announced;
    if (!inRange(days, day) || day > last || day < axis.time[0]!) continue;
    const x = toX(axis.positionOf(day));
    const group = groups.at(-1);
    if (group && x - group.x < MARK_PITCH) group.releases.push(release);
    else groups.push({ x, releases: [release] });
  }
  return groups.map(({ x, releases: own }) => {
    const [first] = own;
    const alone = own.length === 1;
    return {
      key: `${first!.kind} ${first!.announced.day}`,
      x,
      y: lane.y + lane.height / 2,
      releases: own,
      letter: alone ? LETTERS[first!.kind] : null,
      hollow: own.every(({ confirmed }) => !confirmed),
      name: alone ? releaseName(first!) : clusterName(own),
    };
  });
}

function clusterName(releases: readonly MacroRelease[]): string {
  const [first, last] = [releases[0]!, releases.at(-1)!].map(({ announced }) =>
    isoDay(announced.day),
  );
  const span = first === last ? first : `${first} to ${last}`;
  return `${span}: ${releases.length} scheduled releases`;
}
