// The events of a day under one heading: a few until the readout is pinned, then all.
import type { PolicyEvent } from "../domain/policy-event.ts";
import { EventMark } from "./event-mark.tsx";

const FEW = 3;

interface DayEventsProps {
  readonly heading: string;
  readonly events: readonly PolicyEvent[];
  readonly all: boolean;
  readonly onSelect: (id: string) => void;
}

/** Buttons that open the events; what is left out is counted. */
export function DayEvents({ heading, events, all, onSelect }: DayEventsProps) {
  const shown = all || events.length <= FEW + 1 ? events : events.slice(0, FEW);
  return (
    <div className="readout-events">
      <h3>{heading}</h3>
      <ul>
        {shown.map((event) => (
          <li key={event.id}>
            <button type="button" onClick={() => onSelect(event.id)}>
              <EventMark event={event} />
              <span>
                {event.title}
                {event.reviewed ? null : <span className="quiet"> · unreviewed</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {shown.length < events.length ? (
        <p className="quiet">and {events.length - shown.length} more: click to pin</p>
      ) : null}
    </div>
  );
}
