// How many events each choice of the filter would show.
import { ascending } from "d3-array";
import { passesFilter } from "./event-filter.ts";
import { KINDS, type Kind, type PolicyEvent } from "./policy-event.ts";
import type { View } from "./view.ts";

type Filter = Pick<View, "actor" | "kind" | "weight" | "reviewed" | "q">;

export interface Choice<T extends string> {
  readonly value: T;
  /** Events that this choice shows, the other parts of the filter as they are. */
  readonly count: number;
}

export interface EventCounts {
  /** Most events first, then by code; a chosen actor is listed even without any. */
  readonly actor: readonly Choice<string>[];
  /** In the order of the kinds; those without an event are left out unless chosen. */
  readonly kind: readonly Choice<Kind>[];
  readonly weight: readonly Choice<View["weight"]>[];
  /** Reviewed only, and all. */
  readonly reviewed: readonly Choice<View["reviewed"]>[];
}

/** Counts the events of each choice against every other part of the filter, in one pass. */
export function eventCounts(events: readonly PolicyEvent[], filter: Filter): EventCounts {
  const rest: Filter = { ...filter, actor: [], kind: [], weight: "all", reviewed: "all" };
  const actors = new Map<string, number>(filter.actor.map((actor) => [actor, 0]));
  const kinds = new Map<Kind, number>(filter.kind.map((kind) => [kind, 0]));
  let major = 0;
  let all = 0;
  let checked = 0;
  let checkedOrNot = 0;
  for (const event of events) {
    if (!passesFilter(rest, event)) continue;
    const { actor, kind, weight } = event;
    const isActor = filter.actor.length === 0 || filter.actor.includes(actor);
    const isKind = filter.kind.length === 0 || filter.kind.includes(kind);
    const isWeight = filter.weight === "all" || weight === "major";
    if (isActor && isKind && isWeight) {
      checkedOrNot++;
      if (event.reviewed) checked++;
    }
    if (filter.reviewed === "yes" && !event.reviewed) continue;
    if (isKind && isWeight) actors.set(actor, (actors.get(actor) ?? 0) + 1);
    if (isActor && isWeight) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
    if (isActor && isKind) {
      all++;
      if (weight === "major") major++;
    }
  }
  return {
    actor: [...actors]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || ascending(a.value, b.value)),
    kind: KINDS.flatMap((value) => {
      const count = kinds.get(value);
      return count === undefined ? [] : [{ value, count }];
    }),
    weight: [
      { value: "major", count: major },
      { value: "all", count: all },
    ],
    reviewed: [
      { value: "all", count: checkedOrNot },
      { value: "yes", count: checked },
    ],
  };
}
