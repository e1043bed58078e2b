// The selected event's card with what is worked out for it.
import { useMemo } from "react";
import type { OverlayInput } from "../charts/overlay-input.ts";
import type { EventDay } from "../domain/event-day.ts";
import { dayZeroSentence } from "../domain/event-day-text.ts";
import { isRanked } from "../domain/event-response.ts";
import { eventSentence } from "../domain/event-sentence.ts";
import { historyOf, parseMeasure } from "../domain/measure.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { rankOf, rankText } from "../domain/rank.ts";
import { sameInstrument, sharesDayZero } from "../domain/related-event.ts";
import { responseOf, twinOf } from "../domain/response.ts";
import { HORIZONS } from "../domain/view.ts";
import { companyChips, kindsText } from "../domain/window-chip.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import { rowsOrNull, useMacroCalendar } from "../state/bundled-rows.ts";
import { useEventNotes } from "../state/event-notes.ts";
import { EventCard } from "./event-card.tsx";
import { RelatedEvents } from "./related-events.tsx";
import { ResponseChart } from "./response-chart.tsx";
import type { ResponseRow } from "./response-table.tsx";

interface OpenedEventProps {
  readonly event: PolicyEvent;
  /** The list it stands in, in the list's order. */
  readonly shown: readonly PolicyEvent[];
  readonly input: Pick<
    OverlayInput,
    "table" | "axis" | "histories" | "events" | "eventDays" | "view"
  >;
  readonly assetBase: URL;
  readonly takesFocus: boolean;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

const CARD_MEASURES = ["2Y", "10Y", "30Y", "2s10s", "5s30s"].map((key) => parseMeasure(key)!);

/** One event in full, with its neighbours in time among those listed. */
export function OpenedEvent(props: OpenedEventProps) {
  const { event, shown, input, onOpen } = props;
  const { table, axis, histories, events, eventDays } = input;
  const notes = useEventNotes(props.assetBase, event);
  const day = eventDays.get(event.id) ?? null;
  const responses = useMemo(() => responseRows(table, day), [table, day]);
  const related = useMemo(
    () => ({
      dayZero: sharesDayZero(event, events, (id) => eventDays.get(id)?.index),
      instrument: sameInstrument(event, events),
    }),
    [event, events, eventDays],
  );
  const [earlier, later] = useMemo(() => {
    const listed = new Set(shown);
    const inTime = events.filter((other) => listed.has(other));
    const at = inTime.indexOf(event);
    return at < 0 ? [] : [inTime[at - 1], inTime[at + 1]];
  }, [event, events, shown]);
  const calendar = useMacroCalendar(props.assetBase);
  const [history] = histories;
  const { horizon } = input.view;
  const { complete } = table;
  const releases = rowsOrNull(calendar);
  const company = useMemo(() => companyRow(releases, table, day), [releases, table, day]);
  const sentence = useMemo(() => {
    const told = { event, events, eventDays, horizon, complete, releases };
    return history ? eventSentence({ ...told, history }) : "";
  }, [event, events, eventDays, history, horizon, complete, releases]);
  const others = related.dayZero.length;
  return (
    <EventCard
      event={event}
      notes={notes}
      sentence={sentence}
      dayZeroSentence={dayZeroSentence(event.announced, axis.time)}
      responses={responses}
      company={company}
      path={day && histories[0] ? <ResponseChart history={histories[0]} day={day} /> : null}
      related={
        <>
          <RelatedEvents
            heading={`Shares this day 0 with ${others} ${others === 1 ? "other" : "others"}`}
            events={related.dayZero}
            onOpen={onOpen}
          />
          <RelatedEvents
            heading="Under the same order or document"
            events={related.instrument}
            onOpen={onOpen}
          />
        </>
      }
      takesFocus={props.takesFocus}
      onBack={props.onBack}
      onPrevious={earlier && (() => onOpen(earlier.id))}
      onNext={later && (() => onOpen(later.id))}
    />
  );
}

/** The card's table: its measures down, horizons across. */
export function responseRows(table: YieldTable, day: EventDay | null): ResponseRow[] {
  const unknown = day?.basis === "hour unknown";
  const ranked = day !== null && isRanked(day.index, table.complete);
  return CARD_MEASURES.map((measure) => {
    const history = historyOf(table, measure);
    const cells = HORIZONS.map((horizon) => {
      if (!day) return { horizon, value: null, rank: null, twin: null };
      const rank = ranked ? rankOf(history, day.index, horizon) : null;
      return {
        horizon,
        value: responseOf(history, day.index, horizon),
        rank: rank && rankText(rank, horizon),
        twin: unknown ? twinOf(history, day.index, horizon) : null,
      };
    });
    return { measure, cells };
  });
}

/** The company of each horizon of the card's table; nulls without a calendar or a day 0. */
export function companyRow(
  releases: readonly MacroRelease[] | null,
  { time }: YieldTable,
  day: EventDay | null,
): (string | null)[] {
  const company = releases && day ? companyChips(releases, time) : null;
  return HORIZONS.map((horizon) => {
    const chips = company?.(day!.index, horizon);
    return chips ? kindsText(chips) : null;
  });
}
