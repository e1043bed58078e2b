// The notes on policy events: summary and sources, loaded when an event is opened.
import * as v from "valibot";
import type { Failure, Result } from "../domain/failure.ts";
import type { EventNotes } from "../domain/policy-event.ts";
import { id, shownText } from "./field.ts";
import { parseRowFile } from "./row-file.ts";
import { sourceList, toSources } from "./source-link.ts";

/** Notes by event id, and what is wrong with the rows or links that are not among them. */
export interface EventNotesIndex {
  readonly notes: ReadonlyMap<string, EventNotes>;
  readonly failures: readonly Failure[];
}

const row = v.object({ id, summary: shownText(2000), sources: sourceList }, "is not an object");

/** Reads `policy-event-notes.json`. */
export function parseEventNotesFile(input: unknown): Result<EventNotesIndex> {
  const parsed = parseRowFile(input, {
    file: "policy-event-notes.json",
    schema: "yieldmark/policy-event-notes/1",
    row,
    toRow: (fields, report) => {
      const { summary, sources } = fields;
      return [fields.id, { summary, sources: toSources(sources, report) }] as const;
    },
    keyOf: ([eventId]) => eventId,
  });
  if (!parsed.ok) return parsed;
  const { rows, failures } = parsed.value;
  return { ok: true, value: { notes: new Map(rows), failures } };
}
