// A set of events: what a filter leaves to count with, one row for each day 0.
import type { EventDay } from "./event-day.ts";
import { familyOf, laneOf, type PolicyEvent } from "./policy-event.ts";

/** What the acts of one day 0 were: "mixed" where escalation and easing share it. */
export type Side = "escalation" | "easing" | "mixed" | "other";

/** One day 0 and all events of the set that first count in its curve: it is counted once. */
export interface SetDay {
  /** Index of day 0 among the trading days. */
  readonly index: number;
  readonly events: readonly PolicyEvent[];
  readonly side: Side;
}

export interface EventSet {
  /** Ascending by day 0. */
  readonly days: readonly SetDay[];
  /** Events behind these days; more than days where some share one. */
  readonly events: number;
  /** Events of the filter's result that are not counted with, and why. */
  readonly leftOut: {
    /** Measures that took effect, announced before. */
    readonly imposed: number;
    /** Milestones of the market and ratings, which exist because yields moved. */
    readonly market: number;
    readonly unreviewed: number;
    /** Announced after the last curve, or before the first. */
    readonly withoutData: number;
  };
}

/** The set a filter's result makes. */
export function eventSet(
  events: readonly PolicyEvent[],
  eventDays: ReadonlyMap<string, EventDay | null>,
): EventSet {
  const byIndex = new Map<number, PolicyEvent[]>();
  const leftOut = { imposed: 0, market: 0, unreviewed: 0, withoutData: 0 };
  let counted = 0;
  for (const event of events) {
    const index = eventDays.get(event.id)?.index;
    const why = reasonAgainst(event) ?? (index === undefined ? "withoutData" : null);
    if (why) leftOut[why]++;
    else {
      counted++;
      byIndex.set(index!, [...(byIndex.get(index!) ?? []), event]);
    }
  }
  const days = [...byIndex]
    .map(([index, found]) => ({ index, events: found, side: sideOf(found) }))
    .toSorted((a, b) => a.index - b.index);
  return { days, events: counted, leftOut };
}

function reasonAgainst(event: PolicyEvent): "imposed" | "market" | "unreviewed" | null {
  if (laneOf(event.actor) === "MARKET") return "market";
  if (event.kind === "imposed") return "imposed";
  return event.reviewed ? null : "unreviewed";
}

/** The side of a day 0 by the kinds of its events. */
function sideOf(events: readonly PolicyEvent[]): Side {
  const families = new Set(events.map(({ kind }) => familyOf(kind)));
  if (families.has("escalation")) return families.has("easing") ? "mixed" : "escalation";
  return families.has("easing") ? "easing" : "other";
}

/**
 * Of these day 0s (ascending indices) those whose spans do not overlap: greedy by date; spans from the
 * curve before day 0 to the curve `horizon` trading days after it may touch.
 */
export function withoutOverlap(indices: readonly number[], horizon: number): number[] {
  const chosen: number[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const index of indices) {
    if (index - 1 < free) continue;
    chosen.push(index);
    free = index + horizon;
  }
  return chosen;
}
