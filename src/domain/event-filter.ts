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
  if (query === "") return true;
  const text = searchedText(event);
  return wordsOf(query).every((word) => text.includes(word));
}

let split: { readonly query: string; readonly words: readonly string[] } = { query: "", words: [] };

/** A query is asked of many events in a row: its words are split once. */
function wordsOf(query: string): readonly string[] {
  if (split.query !== query) {
    split = { query, words: query.toLowerCase().split(/\s+/).filter(Boolean) };
  }
  return split.words;
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
