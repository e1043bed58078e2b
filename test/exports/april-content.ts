// The content of an export with events of a test's own, and the view of April 2025.
import { indexEventDays } from "../../src/domain/day-facts.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { shownSentence } from "../../src/domain/view-sentence.ts";
import type { View } from "../../src/domain/view.ts";
import type { ExportContent } from "../../src/exports/export-content.ts";
import { on, time } from "../domain/facts.ts";
import { contentOf } from "./real-content.ts";

/** April 2025 with the 30Y and a spread. */
export const APRIL: Partial<View> = {
  show: ["30Y", "2s10s"],
  from: on("2025-04-01"),
  to: on("2025-04-30"),
};

/** The content of a view in which these are all the events on file. */
export function contentWith(changes: Partial<View>, events: readonly PolicyEvent[]): ExportContent {
  const content = contentOf(changes);
  const input = { ...content.input, events, eventDays: indexEventDays(events, time) };
  return { ...content, input, sentence: shownSentence(input, content.range, content.releases) };
}
