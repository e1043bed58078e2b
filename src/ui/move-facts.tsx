// What is on file for the day of a move: events, measures taking effect, releases, or nothing.
import type { EventDay } from "../domain/event-day.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import type { DayEvents } from "../domain/moves.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { releaseText } from "../domain/release-text.ts";
import { EventMark } from "./event-mark.tsx";
import { eventTags } from "./event-words.ts";

interface MoveFactsProps {
  readonly events: DayEvents;
  readonly eventDays: ReadonlyMap<string, EventDay | null>;
  readonly releases: readonly MacroRelease[];
  readonly onSelectEvent: (id: string) => void;
}

/** Events are buttons that open their cards. */
export function MoveFacts({ events, eventDays, releases, onSelectEvent }: MoveFactsProps) {
  const { announced, imposed } = events;
  const tagsOf = (event: PolicyEvent) => [
    ...(eventDays.get(event.id)?.basis === "hour unknown" ? ["hour unknown"] : []),
    ...eventTags(event),
  ];
  return (
    <ul className="move-facts">
      {[...announced, ...imposed].map((event) => (
        <li key={event.id}>
          <button
            type="button"
            className={event.kind === "imposed" ? "set-back" : undefined}
            onClick={() => onSelectEvent(event.id)}
          >
            <EventMark event={event} />
            <span>
              {event.title}
              {tagsOf(event).map((tag) => (
                <span key={tag} className="quiet">
                  {" "}
                  · {tag}
                </span>
              ))}
            </span>
          </button>
        </li>
      ))}
      {releases.map((release) => (
        <li key={release.kind} className="move-release">
          {releaseText(release)}
        </li>
      ))}
      {announced.length === 0 ? (
        <li className="move-none">no {missingText(imposed.length, releases.length)} on file</li>
      ) : null}
    </ul>
  );
}

/** What is not there, so that it does not contradict what is. */
function missingText(imposed: number, releases: number): string {
  if (imposed > 0) return "announcement";
  return releases > 0 ? "policy event" : "event";
}
