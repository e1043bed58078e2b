// The notes on one event, as its card shows them: there, on their way, absent, or why not.
import { useQuery } from "@tanstack/react-query";
import type { Failure } from "../domain/failure.ts";
import type { EventNotes, PolicyEvent } from "../domain/policy-event.ts";
import { eventNotesQuery } from "./bundled-query.ts";
import { failureOf } from "./query-client.ts";

/**
 * Summary and sources of an event; null when the file has none for it. Of a row that nobody has reviewed
 * the bundled file cannot tell: it is not asked.
 */
export function useEventNotes(
  assetBase: URL,
  { id, reviewed }: Pick<PolicyEvent, "id" | "reviewed">,
): EventNotes | Failure | "loading" | null {
  const query = useQuery({ ...eventNotesQuery(assetBase), enabled: reviewed });
  const { data, error, isPending } = query;
  if (!reviewed) return null;
  if (isPending) return "loading";
  return failureOf(error) ?? data?.notes.get(id) ?? null;
}
