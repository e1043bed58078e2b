// The notes on one event, as its card shows them: there, on their way, absent, or why not.
import { useQuery } from "@tanstack/react-query";
import type { Failure } from "../domain/failure.ts";
import type { EventNotes } from "../domain/policy-event.ts";
import { eventNotesQuery } from "./bundled-query.ts";
import { failureOf } from "./query-client.ts";

/** Summary and sources of an event; null when the file has none for it. */
export function useEventNotes(assetBase: URL, id: string): EventNotes | Failure | "loading" | null {
  const { data, error, isPending } = useQuery(eventNotesQuery(assetBase));
  if (isPending) return "loading";
  return failureOf(error) ?? data?.notes.get(id) ?? null;
}
