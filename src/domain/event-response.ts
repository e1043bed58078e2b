// What one measure did on every event: its response and that response's rank, worked out together.
import type { EventDay } from "./event-day.ts";
import type { History } from "./measure.ts";
import { type Rank, rankOf } from "./rank.ts";
import { type Horizon, responseOf } from "./response.ts";

export interface EventResponse {
  /** Basis points. */
  readonly value: number;
  /** Null below 60 days before, or while older history is still on its way. */
  readonly rank: Rank | null;
}

/** Trading days a rank looks back over, with the one before them. */
const RANK_REACH = 251;

/**
 * The responses of a measure at one horizon, by event id; events without one are absent. `complete` is
 * false while older history is missing: a rank that would reach into it waits. Events of one day 0 share
 * one answer, so that the cost follows the days and not the events.
 */
export function eventResponses(
  eventDays: ReadonlyMap<string, EventDay | null>,
  history: History,
  horizon: Horizon,
  complete: boolean,
): ReadonlyMap<string, EventResponse> {
  const byDay = new Map<number, EventResponse | null>();
  const byEvent = new Map<string, EventResponse>();
  for (const [id, day] of eventDays) {
    if (!day) continue;
    let found = byDay.get(day.index);
    if (found === undefined) {
      const value = responseOf(history, day.index, horizon);
      const ranked = isRanked(day.index, complete);
      found =
        value === null
          ? null
          : { value, rank: ranked ? rankOf(history, day.index, horizon) : null };
      byDay.set(day.index, found);
    }
    if (found) byEvent.set(id, found);
  }
  return byEvent;
}

/** True when a rank at this day 0 reaches no further back than the history at hand. */
export function isRanked(index: number, complete: boolean): boolean {
  return complete || index > RANK_REACH;
}
