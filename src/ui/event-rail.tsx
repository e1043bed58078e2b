// The rail's events: those in range, or those of a cluster; an opened event's card takes the list's place.
import { Suspense, useCallback, useDeferredValue, useMemo, useState } from "react";
import type { OverlayInput } from "../charts/overlay-input.ts";
import { absentEverywhere, absentReason } from "../domain/absent-measure.ts";
import { eventCounts } from "../domain/event-count.ts";
import { passesFilter } from "../domain/event-filter.ts";
import { eventResponses } from "../domain/event-response.ts";
import { type EventOrder, sortEvents } from "../domain/event-sort.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import type { DashboardState } from "../state/dashboard-store.ts";
import { EventFilters } from "./event-filters.tsx";
import { EventList, type RowStop } from "./event-list.tsx";
import { EventRow } from "./event-row.tsx";
import { ArrowIcon } from "./icon.tsx";
import { laterPart } from "./later-part.tsx";
import { createListPlace } from "./list-place.ts";
import { rangeAround, viewOfRange } from "./range-step.ts";
import { useSearchText } from "./search-text.ts";

/** The card is not part of the first screen: it is there when the first event opens. */
const OpenedEvent = laterPart(async () => (await import("./opened-event.tsx")).OpenedEvent);

interface EventRailProps {
  readonly input: Pick<
    OverlayInput,
    "table" | "axis" | "histories" | "events" | "eventDays" | "view"
  >;
  readonly range: DayRange;
  readonly listed: DashboardState["listed"];
  readonly assetBase: URL;
  readonly onChange: (patch: Partial<View>) => void;
  readonly onListAll: () => void;
}

/** The list, or the card of the selected event. */
export function EventRail(props: EventRailProps) {
  const { input, range, listed, onChange } = props;
  const { events, eventDays, view } = input;
  const [order, setOrder] = useState<EventOrder>("newest");
  const search = useCallback((q: string) => onChange({ q }), [onChange]);
  const [text, setText] = useSearchText(view.q, search);
  const q = useDeferredValue(text);
  const { actor, kind, weight, reviewed } = view;
  const filter = useMemo(
    () => ({ actor, kind, weight, reviewed, q }),
    [actor, kind, weight, reviewed, q],
  );
  const responses = useResponses(input);
  const offered = useMemo(
    () =>
      listed
        ? events.filter((event) => listed.ids.includes(event.id))
        : events.filter((event) => inRange(range, event.announced.day)),
    [events, listed, range],
  );
  const counts = useMemo(() => eventCounts(offered, filter), [offered, filter]);
  const shown = useMemo(() => {
    const kept = listed ? offered : offered.filter((event) => passesFilter(filter, event));
    return sortEvents(kept, listed ? "newest" : order, responses);
  }, [offered, listed, filter, order, responses]);

  const [ownPlace] = useState(createListPlace);
  const listedPlace = useMemo(() => (listed ? createListPlace() : null), [listed]);
  const place = listedPlace ?? ownPlace;
  const { time } = input.axis;
  const reveal = useCallback(
    (id: string) => {
      const day = events.find((event) => event.id === id)?.announced.day;
      const isSeen = day === undefined || inRange(range, day);
      onChange({ event: id, ...(isSeen ? {} : viewOfRange(rangeAround(range, day, time))) });
    },
    [events, range, time, onChange],
  );
  const { horizon } = view;
  const renderRow = useCallback(
    (event: PolicyEvent, stop: RowStop) => (
      <EventRow
        event={event}
        day0={eventDays.get(event.id)?.day}
        response={responses.get(event.id)}
        horizon={horizon}
        stop={stop}
        onSelect={(id) => {
          place.write({ opened: id });
          reveal(id);
        }}
      />
    ),
    [eventDays, responses, horizon, place, reveal],
  );
  const selected = events.find((event) => event.id === view.event);
  if (selected) {
    return (
      <Suspense fallback={null}>
        <OpenedEvent
          event={selected}
          shown={shown}
          input={input}
          assetBase={props.assetBase}
          takesFocus={place.read().opened === selected.id}
          onOpen={reveal}
          onBack={() => {
            place.write({ returnTo: selected.id });
            onChange({ event: null });
          }}
        />
      </Suspense>
    );
  }
  const heading = listed?.heading ?? "Events in range";
  return (
    <section className="event-list" aria-label={heading}>
      <header className="rail-heading">
        {listed ? (
          <button
            type="button"
            className="icon-button"
            aria-label="Back to all events"
            onClick={props.onListAll}
          >
            <ArrowIcon />
          </button>
        ) : null}
        <h2>{heading}</h2>
        <span className="quiet">{shown.length}</span>
        <span className="rail-column">{responseHeading(input)}</span>
      </header>
      {listed ? null : (
        <EventFilters
          view={view}
          counts={counts}
          text={text}
          onText={setText}
          order={order}
          onOrder={setOrder}
          onChange={onChange}
        />
      )}
      <EventList
        key={listed ? listed.ids.join() : "all"}
        events={shown}
        emptyText={
          offered.length === 0 ? "No events in this range." : "No event in range passes the filter."
        }
        place={place}
        renderRow={renderRow}
      />
    </section>
  );
}

/** Worked out once for a first measure and a table, not once a key. */
function useResponses({ eventDays, histories, table, view }: EventRailProps["input"]) {
  const first = histories[0];
  const { horizon } = view;
  return useMemo(
    () => (first ? eventResponses(eventDays, first, horizon, table.complete) : new Map()),
    [eventDays, first, horizon, table.complete],
  );
}

/** `30Y on day 0, rank`, or `30Y after 5 days, rank` */
function responseHeading({ histories, table, view }: EventRailProps["input"]): string {
  const measure = histories[0]?.measure;
  const key = measure?.key ?? "";
  const absent = measure && absentEverywhere(table, measure);
  if (absent) return `${key} ${absentReason(absent)}`;
  return view.horizon === 0 ? `${key} on day 0, rank` : `${key} after ${view.horizon} days, rank`;
}
