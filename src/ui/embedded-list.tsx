// Events of one mark or chip under an embedded chart, to choose from.
import { useState } from "react";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { EventMark } from "./event-mark.tsx";
import { announcedStamp } from "./event-words.ts";
import { CrossIcon } from "./icon.tsx";

interface EmbeddedListProps {
  readonly heading: string;
  readonly events: readonly PolicyEvent[];
  /** The row the reader comes back to, with the focus; null when the list is opened anew. */
  readonly returnTo: string | null;
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
}

/** A list of its own height at most; more rows scroll. */
export function EmbeddedList(props: EmbeddedListProps) {
  const { heading, events, onSelect, onClose } = props;
  const [returnTo] = useState(props.returnTo);
  return (
    <section className="embedded-list" aria-label={heading}>
      <header>
        <h2>{heading}</h2>
        <span className="quiet">{events.length}</span>
        <button type="button" className="icon-button" aria-label="Close the list" onClick={onClose}>
          <CrossIcon />
        </button>
      </header>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <button
              ref={event.id === returnTo ? takeFocus : null}
              type="button"
              onClick={() => onSelect(event.id)}
            >
              <EventMark event={event} />
              <span className="whole-date">{announcedStamp(event)}</span>
              <span>
                {event.title}
                {event.reviewed ? null : <span className="quiet"> · unreviewed</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Once, when the row comes into the page. */
const takeFocus = (row: HTMLButtonElement | null) => row?.focus();
