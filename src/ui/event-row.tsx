// One row of the event list: who, when and what on the left; the response and its rank on the right.
import { FAMILY_NAMES } from "../charts/mark-shape.ts";
import type { Day } from "../domain/civil-day.ts";
import { formatChange } from "../domain/figure-text.ts";
import { familyOf, type PolicyEvent } from "../domain/policy-event.ts";
import { rankText } from "../domain/rank.ts";
import type { Horizon } from "../domain/response.ts";
import type { EventResponse } from "../domain/event-response.ts";
import type { RowStop } from "./event-list.tsx";
import { EventMark } from "./event-mark.tsx";
import { actorWord, announcedStamp, dayZeroText, eventTags } from "./event-words.ts";
import { Figure } from "./figure.tsx";
import { RankBar } from "./rank-bar.tsx";

interface EventRowProps {
  readonly event: PolicyEvent;
  /** Day 0; undefined when there are no data yet. */
  readonly day0: Day | undefined;
  /** Undefined when there is none. */
  readonly response: EventResponse | undefined;
  readonly horizon: Horizon;
  readonly stop: RowStop;
  readonly onSelect: (id: string) => void;
}

/** A button that opens the event. */
export function EventRow(props: EventRowProps) {
  const { event, day0, response, horizon } = props;
  const { day } = event.announced;
  const isOwnDay = day0 === day;
  const words = [
    announcedStamp(event),
    actorWord(event.actor),
    ...(isOwnDay ? [] : [dayZeroText(day0, day)]),
    ...eventTags(event),
  ];
  return (
    <button
      type="button"
      className={`event-row ${event.kind === "imposed" ? "set-back" : ""}`}
      {...props.stop}
      onClick={() => props.onSelect(event.id)}
    >
      <EventMark event={event} />
      <span className="event-row-stamp">
        {words.map((word) => (
          <span key={word}>{word} </span>
        ))}
        {isOwnDay ? <span className="visually-hidden">{dayZeroText(day0, day)} </span> : null}
      </span>
      <span className="event-row-title">
        {event.title}
        <span className="visually-hidden"> ({FAMILY_NAMES[familyOf(event.kind)]}) </span>
      </span>
      <span className="event-row-response">
        {response ? <Figure text={formatChange(response.value)} /> : null}
        {response?.rank ? (
          <RankBar share={response.rank.share} text={rankText(response.rank, horizon)} />
        ) : null}
      </span>
    </button>
  );
}
