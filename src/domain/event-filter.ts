// The filter: which policy events a view keeps.
import type { PolicyEvent } from "./policy-event.ts";
import type { View } from "./view.ts";

/** True when an event passes every part of the filter; an empty part keeps all. */
export function passesFilter(
  view: Pick<View, "actor" | "kind" | "weight" | "reviewed" | "q">,
  event: PolicyEvent,
): boolean {
  return (
    (view.actor.length === 0 || view.actor.includes(event.actor)) &&
    (view.kind.length === 0 || view.kind.includes(event.kind)) &&
    (view.weight === "all" || event.weight === "major") &&
    (view.reviewed === "all" || event.reviewed) &&
    hasEveryWord(event, view.q)
  );
}

function hasEveryWord(event: PolicyEvent, query: string): boolean {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = searchedText(event);
  return words.every((word) => text.includes(word));
}

const searched = new WeakMap<PolicyEvent, string>();

/** What a search looks through, made once for each event. */
function searchedText(event: PolicyEvent): string {
  let text = searched.get(event);
  if (text === undefined) {
    const { title, instrument, authority, actor, kind } = event;
    text = [title, instrument, authority, actor, kind].join("\n").toLowerCase();
    searched.set(event, text);
  }
  return text;
}
