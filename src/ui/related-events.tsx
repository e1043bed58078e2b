// Other events that the data relate to an opened one.
import type { PolicyEvent } from "../domain/policy-event.ts";
import { EventMark } from "./event-mark.tsx";
import { announcedStamp, eventTags } from "./event-words.ts";

interface RelatedEventsProps {
  readonly heading: string;
  readonly events: readonly PolicyEvent[];
  readonly onOpen: (id: string) => void;
}

/** Buttons that open them; nothing when there are none. */
export function RelatedEvents({ heading, events, onOpen }: RelatedEventsProps) {
  if (events.length === 0) return null;
  return (
    <section className="card-related" aria-label={heading}>
      <h3>{heading}</h3>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => onOpen(event.id)}>
              <EventMark event={event} />
              <span>
                <span className="card-related-stamp">
                  {[announcedStamp(event), ...eventTags(event)].join(" · ")}{" "}
                </span>
                {event.title}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
