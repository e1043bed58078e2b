// How many events each choice of the filter would show.
import { ascending, rollup } from "d3-array";
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
}

/** Counts the events of each choice against every other part of the filter. */
export function eventCounts(events: readonly PolicyEvent[], filter: Filter): EventCounts {
  const within = (part: Partial<Filter>) =>
    events.filter((event) => passesFilter({ ...filter, ...part }, event));
  const actors = tally(within({ actor: [] }), ({ actor }) => actor);
  const kinds = tally(within({ kind: [] }), ({ kind }) => kind);
  for (const actor of filter.actor) if (!actors.has(actor)) actors.set(actor, 0);
  const heaviest = within({ weight: "all" });
  return {
    actor: [...actors]
      .map(([value, count]) => ({ value, count }))
      .toSorted((a, b) => b.count - a.count || ascending(a.value, b.value)),
    kind: KINDS.filter((kind) => kinds.has(kind) || filter.kind.includes(kind)).map((value) => ({
      value,
      count: kinds.get(value) ?? 0,
    })),
    weight: [
      { value: "major", count: heaviest.filter(({ weight }) => weight === "major").length },
      { value: "all", count: heaviest.length },
    ],
  };
}

const tally = <T extends string>(events: readonly PolicyEvent[], of: (event: PolicyEvent) => T) =>
  rollup(events, (group) => group.length, of);
