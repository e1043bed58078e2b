// One row of the event list: who, when and what on the left; the response and its rank on the right.
import { FAMILY_NAMES } from "../charts/mark-shape.ts";
import { formatChange } from "../domain/figure-text.ts";
import { familyOf, type PolicyEvent } from "../domain/policy-event.ts";
import { rankText } from "../domain/rank.ts";
import type { Horizon } from "../domain/response.ts";
import type { EventResponse } from "../domain/event-response.ts";
import type { RowStop } from "./event-list.tsx";
import { EventMark } from "./event-mark.tsx";
import { actorWord, announcedStamp, eventTags } from "./event-words.ts";
import { Figure } from "./figure.tsx";
import { RankBar } from "./rank-bar.tsx";

interface EventRowProps {
  readonly event: PolicyEvent;
  /** Which day is day 0, in few words; or that there are no data yet. */
  readonly day0Text: string;
  /** Undefined when there is none. */
  readonly response: EventResponse | undefined;
  readonly horizon: Horizon;
  readonly selected: boolean;
  readonly stop: RowStop;
  readonly onSelect: (id: string) => void;
}

/** A button that opens the event. */
export function EventRow(props: EventRowProps) {
  const { event, day0Text, response, horizon } = props;
  const words = [announcedStamp(event), actorWord(event.actor), day0Text, ...eventTags(event)];
  return (
    <button
      type="button"
      className={`event-row ${event.kind === "imposed" ? "set-back" : ""}`}
      aria-current={props.selected}
      {...props.stop}
      onClick={() => props.onSelect(event.id)}
    >
      <EventMark event={event} />
      <span className="event-row-stamp">
        {words.map((word) => (
          <span key={word}>{word} </span>
        ))}
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
