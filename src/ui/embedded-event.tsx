// The selected event under an embedded chart: when, what, what yields did, and why it may have no mark.
import { useEffect, useMemo, useRef, useState } from "react";
import { passesFilter } from "../domain/event-filter.ts";
import { eventSentence } from "../domain/event-sentence.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import { rowsOrNull, useMacroCalendar } from "../state/bundled-rows.ts";
import { EventMark } from "./event-mark.tsx";
import { announcedStamp } from "./event-words.ts";
import { CrossIcon } from "./icon.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import { rangeAround, viewOfRange } from "./range-step.ts";

interface EmbeddedEventProps {
  /** The view's event; nothing of it may be known. */
  readonly id: string;
  readonly parts: OverlayParts;
  readonly range: DayRange;
  readonly assetBase: URL;
  /** The figures are not the latest, and cover some days only. */
  readonly isFrozen: boolean;
  /** True when it was chosen from a list and takes the focus with it. */
  readonly takesFocus: boolean;
  readonly onChange: (patch: Partial<View>) => void;
  /** The focus is on the button that closes, which goes. */
  readonly onClose: (button: HTMLElement) => void;
}

/** One event in a few lines. */
export function EmbeddedEvent(props: EmbeddedEventProps) {
  const { id, parts, range, onChange } = props;
  const { events, eventDays, histories, table, view, axis } = parts;
  const calendar = useMacroCalendar(props.assetBase);
  const event = events.find((one) => one.id === id);
  const { horizon } = view;
  const sentence = useMemo(() => {
    const [history] = histories;
    if (!event || !history) return "";
    const releases = rowsOrNull(calendar);
    const { complete } = table;
    return eventSentence({ event, events, eventDays, history, horizon, complete, releases });
  }, [event, events, eventDays, histories, table, horizon, calendar]);
  const close = <CloseButton takesFocus={props.takesFocus} onClose={props.onClose} />;
  if (!event) {
    return (
      <section className="embedded-event" aria-label="Selected event">
        <p>
          {props.isFrozen
            ? `No event “${id}” is in the days that these figures cover.`
            : `No event “${id}” is on file.`}
        </p>
        {close}
      </section>
    );
  }
  const { day } = event.announced;
  return (
    <section className="embedded-event" aria-label="Selected event">
      <EventMark event={event} />
      <div>
        <h2>
          <span className="whole-date">{announcedStamp(event)}</span> {event.title}
        </h2>
        <p>{sentence}</p>
        {passesFilter(view, event) ? null : (
          <Remark
            text="Hidden by the filter, so the chart shows no mark of it."
            deed="Show all events"
            onDeed={() => onChange({ actor: [], kind: [], q: "", weight: "all", reviewed: "all" })}
          />
        )}
        {inRange(range, day) ? null : (
          <Remark
            text="Announced outside the days shown."
            deed="Show its day"
            onDeed={() => onChange(viewOfRange(rangeAround(range, day, axis.time)))}
          />
        )}
      </div>
      {close}
    </section>
  );
}

interface RemarkProps {
  readonly text: string;
  readonly deed: string;
  readonly onDeed: () => void;
}

function Remark({ text, deed, onDeed }: RemarkProps) {
  return (
    <p>
      {text}{" "}
      <button type="button" className="status-action" onClick={onDeed}>
        <span>{deed}</span>
      </button>
    </p>
  );
}

type CloseButtonProps = Pick<EmbeddedEventProps, "takesFocus" | "onClose">;

function CloseButton({ takesFocus, onClose }: CloseButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [takes] = useState(takesFocus);
  useEffect(() => {
    if (takes) button.current?.focus({ preventScroll: true });
  }, [takes]);
  return (
    <button
      ref={button}
      type="button"
      className="icon-button"
      aria-label="Close the event"
      onClick={({ currentTarget }) => onClose(currentTarget)}
    >
      <CrossIcon />
    </button>
  );
}
