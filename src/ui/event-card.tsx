// An event's card: what was announced, when the market could know, and what yields did.
import { type ReactNode, useEffect, useRef, useState } from "react";
import type { Failure } from "../domain/failure.ts";
import type { EventNotes, PolicyEvent } from "../domain/policy-event.ts";
import { eventFacts } from "./event-facts.ts";
import { EventMark } from "./event-mark.tsx";
import { kindText, registerText, UNREVIEWED } from "./event-words.ts";
import { ArrowIcon } from "./icon.tsx";
import { type ResponseRow, ResponseTable } from "./response-table.tsx";
import { SourceList } from "./source-list.tsx";
import "./event-card.css";

/** Summary and sources: here, on their way, absent, or why not. */
export type NotesState = EventNotes | Failure | "loading" | null;

interface EventCardProps {
  readonly event: PolicyEvent;
  readonly notes: NotesState;
  /** What the first measure did, with rank and company; empty without a measure. */
  readonly sentence: string;
  /** Day 0 and its reason, one sentence. */
  readonly dayZeroSentence: string;
  readonly responses: readonly ResponseRow[];
  /** Releases in the window of each horizon. */
  readonly company: readonly (string | null)[];
  /** The small multiple of the first measure; none without a day 0. */
  readonly path: ReactNode;
  /** Events related by what the data state. */
  readonly related: ReactNode;
  /** True when the card was opened from the list and takes the focus with it. */
  readonly takesFocus: boolean;
  /** Closes the card; the focus was in it. */
  readonly onBack: () => void;
  readonly onPrevious?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
}

/** One policy event in full, in place of the rail's list. */
export function EventCard(props: EventCardProps) {
  const { event, notes, responses } = props;
  const { onBack } = props;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    const element = card.current;
    const close = (press: KeyboardEvent) => {
      if (press.key !== "Escape") return;
      press.preventDefault();
      onBack();
    };
    element?.addEventListener("keydown", close);
    return () => element?.removeEventListener("keydown", close);
  }, [onBack]);
  const [takesFocus] = useState(props.takesFocus);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) back.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  const register = (event.register ?? []).map((entry) => ({
    title: registerText(event, entry),
    url: entry.url,
  }));
  return (
    <article ref={card} className="event-card" aria-labelledby={`card-${event.id}`}>
      <header className="rail-heading">
        <button ref={back} type="button" className="card-back" onClick={onBack}>
          <ArrowIcon />
          All events
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Earlier event"
          aria-disabled={!props.onPrevious}
          onClick={props.onPrevious}
        >
          <ArrowIcon />
        </button>
        <button
          type="button"
          className="icon-button"
          aria-label="Later event"
          aria-disabled={!props.onNext}
          onClick={props.onNext}
        >
          <ArrowIcon turned />
        </button>
      </header>
      <div className="card-body">
        <p className="card-kind">
          <EventMark event={event} />
          {kindText(event)}
        </p>
        <h2 id={`card-${event.id}`}>{event.title}</h2>
        {props.sentence === "" ? null : <p className="card-sentence">{props.sentence}</p>}
        {event.reviewed ? null : <p className="card-summary">{UNREVIEWED}</p>}
        <NotesSummary notes={notes} />
        <p className="card-day0">{props.dayZeroSentence}</p>
        {props.path}
        {responses.length > 0 ? <ResponseTable rows={responses} company={props.company} /> : null}
        {props.related}
        <dl className="card-facts">
          {eventFacts(event).map(([term, text]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{text}</dd>
            </div>
          ))}
          {register.length > 0 ? (
            <div>
              <dt>Register</dt>
              <dd>
                <SourceList sources={register} />
              </dd>
            </div>
          ) : null}
          {notes !== null && notes !== "loading" && "sources" in notes ? (
            <div>
              <dt>Sources</dt>
              <dd>
                <SourceList sources={notes.sources} />
              </dd>
            </div>
          ) : null}
        </dl>
      </div>
    </article>
  );
}

function NotesSummary({ notes }: { readonly notes: NotesState }) {
  if (notes === null) return null;
  if (notes === "loading") return <p className="card-summary quiet">Loading the summary…</p>;
  if ("reason" in notes) {
    return <p className="card-summary quiet">Summary and sources not loaded: {notes.reason}</p>;
  }
  return <p className="card-summary">{notes.summary}</p>;
}
