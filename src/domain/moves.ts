// Moves: the largest one-day changes of a measure, and what is on file for the days they came on.
import { descending } from "d3-array";
import type { Day } from "./civil-day.ts";
import { eventDay, type EventDay } from "./event-day.ts";
import type { MacroRelease } from "./macro-release.ts";
import { type History, levelAt } from "./measure.ts";
import { laneOf, type PolicyEvent } from "./policy-event.ts";

/** The change of one trading day from the one before. */
export interface Move {
  /** Index among the trading days. */
  readonly index: number;
  readonly day: Day;
  /** Basis points, signed, never 0. */
  readonly change: number;
}

export interface LargestMoves {
  /** Largest in size first; of two as large the newer day first. */
  readonly moves: readonly Move[];
  /** Further days that moved as much as the last one listed. */
  readonly tied: number;
  /** Indices of the days in view that have a change: neither they nor the day before is a hole. */
  readonly days: readonly number[];
}

/** The `count` largest one-day changes from the `first` to the `last` trading day, both included. */
export function largestMoves(
  history: History,
  { first, last }: { readonly first: number; readonly last: number },
  count: number,
): LargestMoves {
  const days: number[] = [];
  const moved: Move[] = [];
  for (let index = Math.max(1, first); index <= last; index++) {
    const [before, level] = [levelAt(history, index - 1), levelAt(history, index)];
    if (before === null || level === null) continue;
    days.push(index);
    if (level !== before) moved.push({ index, day: history.time[index]!, change: level - before });
  }
  moved.sort((a, b) => descending(sizeOf(a), sizeOf(b)) || descending(a.day, b.day));
  const moves = moved.slice(0, count);
  const least = moves.length > 0 ? sizeOf(moves[moves.length - 1]!) : 0;
  return { moves, tied: moved.slice(count).filter((move) => sizeOf(move) === least).length, days };
}

const sizeOf = ({ change }: Move) => Math.abs(change);

/** The policy events whose day 0 one trading day is. */
export interface DayEvents {
  /** On file: they count. */
  readonly announced: readonly PolicyEvent[];
  /** Measures that took effect that day, announced before: shown, not counted. */
  readonly imposed: readonly PolicyEvent[];
}

/**
 * Policy events by the index of their day 0, whatever the filter. Left out: milestones of the market,
 * which exist because yields moved, and rows that nobody has reviewed.
 */
export function eventsByDayZero(
  events: readonly PolicyEvent[],
  eventDays: ReadonlyMap<string, EventDay | null>,
): ReadonlyMap<number, DayEvents> {
  const byIndex = new Map<number, { announced: PolicyEvent[]; imposed: PolicyEvent[] }>();
  for (const event of events) {
    const day = eventDays.get(event.id);
    if (!day || laneOf(event.actor) === "MARKET" || !event.reviewed) continue;
    const found = byIndex.get(day.index) ?? { announced: [], imposed: [] };
    byIndex.set(day.index, found);
    found[event.kind === "imposed" ? "imposed" : "announced"].push(event);
  }
  return byIndex;
}

/** Confirmed releases by the index of their own day 0. */
export function companyByDay(
  releases: readonly MacroRelease[],
  time: Float64Array,
): ReadonlyMap<number, readonly MacroRelease[]> {
  const byIndex = new Map<number, MacroRelease[]>();
  for (const release of releases) {
    const index = release.confirmed ? eventDay(release.announced, time)?.index : undefined;
    if (index !== undefined) byIndex.set(index, [...(byIndex.get(index) ?? []), release]);
  }
  return byIndex;
}

/**
 * How many of the moves have something beside how many of all days have it: `7 of the 20 largest moves
 * have an event on file (35%); so do 119 of all 438 days in view (27%)`.
 */
export function shareText(
  { moves, days }: Pick<LargestMoves, "moves" | "days">,
  has: (index: number) => boolean,
  what: string,
  daysInView: number,
): string {
  const [some, all] = [moves.filter(({ index }) => has(index)).length, days.filter(has).length];
  const largest = moves.length === 1 ? "1 largest move has" : `${moves.length} largest moves have`;
  const changed = days.length === daysInView ? "" : " that have a change";
  return (
    `${some} of the ${largest} ${what} (${percentOf(some, moves.length)}); ` +
    `so do ${all} of all ${days.length} days in view${changed} (${percentOf(all, days.length)})`
  );
}

const percentOf = (part: number, all: number) => `${Math.round((100 * part) / Math.max(1, all))}%`;
