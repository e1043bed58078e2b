// The rail: the events in range, or those of a cluster; an opened event's card takes the list's place.
import { useMemo } from "react";
import { type Day, formatDay, partsOf } from "../domain/civil-day.ts";
import { announcedText, dayZeroSentence, type EventDay } from "../domain/event-day.ts";
import { passesFilter } from "../domain/event-filter.ts";
import { formatChange } from "../domain/figure-text.ts";
import { historyOf, parseMeasure } from "../domain/measure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { rankOf, rankText } from "../domain/rank.ts";
import { responseOf, twinOf } from "../domain/response.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import { HORIZONS, type View } from "../domain/view.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import type { OverlayInput } from "../charts/overlay-input.ts";
import type { DashboardState } from "../state/dashboard-store.ts";
import { useEventNotes } from "../state/event-notes.ts";
import { EventCard } from "./event-card.tsx";
import { EventList } from "./event-list.tsx";
import type { ResponseRow } from "./response-table.tsx";

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

const CARD_MEASURES = ["2Y", "10Y", "30Y", "2s10s", "5s30s"].map((key) => parseMeasure(key)!);
/** Trading days a rank looks back over, with the one before them. */
const RANK_REACH = 251;

/** The list, or the card of the selected event. */
export function EventRail(props: EventRailProps) {
  const { input, range, listed, onChange } = props;
  const { events, view } = input;
  const shown = useMemo(() => {
    const kept = listed
      ? events.filter((event) => listed.ids.includes(event.id))
      : events.filter((event) => inRange(range, event.announced.day) && passesFilter(view, event));
    return kept.toReversed();
  }, [events, listed, range, view]);
  const selected = events.find((event) => event.id === view.event);
  if (selected) return <OpenedEvent {...props} event={selected} shown={shown} />;
  return (
    <EventList
      heading={listed?.heading ?? "Events in range"}
      events={shown.map((event) => listRow(event, input))}
      selectedId={view.event}
      responseHeading={responseHeading(input)}
      onSelect={(id) => onChange({ event: id })}
      onBack={listed ? props.onListAll : undefined}
    />
  );
}

/** `30Y on day 0`, or `30Y after 5 days` */
function responseHeading({ histories, view }: EventRailProps["input"]): string {
  const key = histories[0]?.measure.key ?? "";
  return view.horizon === 0 ? `${key} on day 0` : `${key} after ${view.horizon} days`;
}

function listRow(event: PolicyEvent, { eventDays, histories, view }: EventRailProps["input"]) {
  const day = eventDays.get(event.id);
  const first = histories[0];
  const response = day && first ? responseOf(first, day.index, view.horizon) : null;
  return {
    event,
    day0Text: day ? dayZeroText(day.day, event.announced.day) : "no data yet",
    response: response === null ? null : formatChange(response),
  };
}

/** `day 0 3 Apr`, with the year where it is not that of the announcement. */
function dayZeroText(day: Day, announced: Day): string {
  const { year } = partsOf(day);
  const text = `day 0 ${formatDay(day)}`;
  return year === partsOf(announced).year ? text.replace(` ${year}`, "") : text;
}

function OpenedEvent(
  props: EventRailProps & { readonly event: PolicyEvent; readonly shown: readonly PolicyEvent[] },
) {
  const { event, shown, input, assetBase, onChange } = props;
  const { table, axis, eventDays } = input;
  const notes = useEventNotes(assetBase, event.id);
  const responses = useMemo(
    () => responseRows(table, eventDays.get(event.id) ?? null),
    [table, event, eventDays],
  );
  const at = shown.findIndex(({ id }) => id === event.id);
  const step = (to: PolicyEvent | undefined) => to && (() => onChange({ event: to.id }));
  return (
    <EventCard
      event={event}
      notes={notes}
      dayZeroSentence={dayZeroSentence(event.announced, axis.time)}
      announcedText={announcedText(event.announced)}
      responses={responses}
      onBack={() => onChange({ event: null })}
      onPrevious={at < 0 ? undefined : step(shown[at + 1])}
      onNext={at < 0 ? undefined : step(shown[at - 1])}
    />
  );
}

function responseRows(table: YieldTable, day: EventDay | null): ResponseRow[] {
  const unknown = day?.basis === "hour unknown";
  const ranked = day !== null && (table.complete || day.index > RANK_REACH);
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
