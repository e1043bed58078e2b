// What a policy event's row states, term by term: on its card and on paper.
import { formatDay } from "../domain/civil-day.ts";
import { announcedText } from "../domain/event-day-text.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { confidenceText, rateText } from "./event-words.ts";

/** Terms with their texts; a rate or an authority only where the row states one. */
export function eventFacts(event: PolicyEvent): readonly (readonly [term: string, text: string])[] {
  const { announced, effective, instrument, documentNumber, authority } = event;
  const rate = rateText(event);
  const isStated = authority !== "none" && authority !== "";
  return [
    ["Announced", announcedText(announced)],
    ["Effective", effective === null ? "not stated" : formatDay(effective)],
    ...(rate === null ? [] : [["Rate stated", rate] as const]),
    ["Instrument", [instrument, documentNumber].filter(Boolean).join(" · ") || "none"],
    ...(isStated ? [["Authority", authority] as const] : []),
    ["Confidence", confidenceText(event)],
  ];
}
