// The rail's list of policy events: one button each, in the order given.
import type { PolicyEvent } from "../domain/policy-event.ts";
import { EventMark } from "./event-mark.tsx";
import { announcedStamp, eventTags } from "./event-words.ts";
import { Figure } from "./figure.tsx";
import { ArrowIcon } from "./icon.tsx";
import "./event-list.css";

/** One row: an event with what the curves say of it. */
export interface EventListRow {
  readonly event: PolicyEvent;
  /** Which day is day 0, in few words; or that there are no data yet. */
  readonly day0Text: string;
  /** The response at the chosen horizon, formatted; null when there is none. */
  readonly response: string | null;
}

interface EventListProps {
  readonly heading: string;
  /** Null while the events are on their way. */
  readonly events: readonly EventListRow[] | null;
  readonly selectedId: string | null;
  readonly onSelect: (id: string) => void;
  /** What the responses are of, such as `10Y on day 0`; stands over their column. */
  readonly responseHeading?: string;
  /** Leaves a list that shows only some events, such as a cluster's. */
  readonly onBack?: (() => void) | undefined;
}

/** A list of policy events to choose from. */
export function EventList(props: EventListProps) {
  const { heading, events, selectedId, onSelect, onBack } = props;
  return (
    <section className="event-list" aria-label={heading}>
      <header className="rail-heading">
        {onBack ? (
          <button
            type="button"
            className="icon-button"
            aria-label="Back to all events"
            onClick={onBack}
          >
            <ArrowIcon />
          </button>
        ) : null}
        <h2>{heading}</h2>
        <span className="quiet">{events?.length}</span>
        <span className="rail-column">{props.responseHeading}</span>
      </header>
      {events === null ? <p className="rail-note">Reading the events…</p> : null}
      {events?.length === 0 ? <p className="rail-note">No events in this range.</p> : null}
      <ul>
        {events?.map(({ event, day0Text, response }) => (
          <li key={event.id}>
            <button
              type="button"
              className={`event-row ${event.kind === "imposed" ? "set-back" : ""}`}
              aria-current={event.id === selectedId}
              onClick={() => onSelect(event.id)}
            >
              <EventMark event={event} />
              <span className="event-row-stamp">
                {[announcedStamp(event), day0Text, ...eventTags(event)].map((words) => (
                  <span key={words}>{words} </span>
                ))}
              </span>
              <span className="event-row-title">{event.title}</span>
              <span className="event-row-response">
                {response === null ? null : <Figure text={response} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
