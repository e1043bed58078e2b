// What a measure did on an event, in one sentence: card, clipboard, chart, screen reader and export say it.
import { type Day, formatDay } from "./civil-day.ts";
import { companyText } from "./company.ts";
import { announcedText, dayZeroSentence } from "./event-day-text.ts";
import type { EventDay } from "./event-day.ts";
import { isRanked } from "./event-response.ts";
import { formatChange, formatLevelWithUnit } from "./figure-text.ts";
import type { MacroRelease } from "./macro-release.ts";
import { type History, levelAt } from "./measure.ts";
import type { PolicyEvent } from "./policy-event.ts";
import { rankOf, rankText } from "./rank.ts";
import { sharesDayZero } from "./related-event.ts";
import { type Horizon, responseOf, twinOf } from "./response.ts";

export interface EventSentenceInput {
  readonly event: PolicyEvent;
  /** All events on file, whatever the filter: day 0 may be shared. */
  readonly events: readonly PolicyEvent[];
  readonly eventDays: ReadonlyMap<string, EventDay | null>;
  /** The measure that is told of. */
  readonly history: History;
  readonly horizon: Horizon;
  /** The table's: false while older history is missing, so that a rank that would reach into it waits. */
  readonly complete: boolean;
  /** Scheduled releases, by day; null while the calendar is not at hand. */
  readonly releases: readonly MacroRelease[] | null;
}

/**
 * `30Y +14 bp to 4.86% on 10 Apr 2025, day 0 of …; larger than 98% of the 250 days before; CPI the same
 * day.` Without a day 0 or a figure it says what is missing. What it cannot know it leaves out: a rank that
 * waits for older history, company where the calendar is not at hand or does not reach.
 */
export function eventSentence(input: EventSentenceInput): string {
  const { event, eventDays, history } = input;
  const day = eventDays.get(event.id) ?? null;
  const clauses = day
    ? [
        responseText(input, day),
        rankClause(input, day),
        hourClause(input, day),
        company(input, day),
      ]
    : [absenceText(event, history.time)];
  return `${[...clauses, event.reviewed ? null : "unreviewed"].filter(Boolean).join("; ")}.`;
}

function absenceText(event: PolicyEvent, time: Float64Array): string {
  const lack = dayZeroSentence(event.announced, time).replace(": ", ", ");
  return `${titleText(event)}, announced ${announcedText(event.announced)}: ${lack}`;
}

/** In quotes where the title has a semicolon of its own. */
function titleText({ title }: PolicyEvent): string {
  return title.includes(";") ? `“${title}”` : title;
}

function responseText(input: EventSentenceInput, day: EventDay): string {
  const { history, horizon } = input;
  const { measure, time } = history;
  const value = responseOf(history, day.index, horizon);
  const end = time[day.index + horizon];
  if (end === undefined) {
    const last = formatDay(time.at(-1)!);
    return `${measure.key} ${placeText(input, null)}: no data yet, the last curve is ${last}`;
  }
  const place = placeText(input, end);
  if (value === null)
    return `${measure.key} ${place}: no change, ${lackText(history, day, horizon)}`;
  const level = formatLevelWithUnit(measure, levelAt(history, day.index + horizon));
  return value === 0
    ? `${measure.key} unchanged at ${level} ${place}`
    : `${measure.key} ${formatChange(value)} to ${level} ${place}`;
}

/** `on 10 Apr 2025, day 0 of …`, `by 17 Apr 2025, 5 trading days after day 0 of …`. */
function placeText({ event, events, eventDays, horizon }: EventSentenceInput, end: Day | null) {
  const others = sharesDayZero(event, events, (id) => eventDays.get(id)?.index).length;
  const more = others === 0 ? "" : ` and ${others} more ${others === 1 ? "event" : "events"}`;
  const dayZero = `day 0 of ${titleText(event)}${more}`;
  if (horizon === 0) return `on ${formatDay(end!)}, ${dayZero}`;
  const after = `${horizon} trading ${horizon === 1 ? "day" : "days"} after ${dayZero}`;
  return end === null ? after : `by ${formatDay(end)}, ${after}`;
}

/** Which of the two curves has no figure. */
function lackText(history: History, { index }: EventDay, horizon: Horizon): string {
  if (index === 0) return `the data begin on ${formatDay(history.time[0]!)}`;
  const holes = [index - 1, index + horizon].filter((at) => levelAt(history, at) === null);
  return `no figure on ${holes.map((at) => formatDay(history.time[at]!)).join(" and ")}`;
}

function rankClause({ history, horizon, complete }: EventSentenceInput, { index }: EventDay) {
  if (!isRanked(index, complete) || responseOf(history, index, horizon) === null) return null;
  const rank = rankOf(history, index, horizon);
  return rank ? rankText(rank, horizon) : "not ranked, fewer than 60 days before";
}

function hourClause({ history, horizon }: EventSentenceInput, { index, basis }: EventDay) {
  if (basis !== "hour unknown") return null;
  const twin = twinOf(history, index, horizon);
  return twin === null
    ? "hour unknown"
    : `hour unknown, ${formatChange(twin)} counted one curve later`;
}

function company({ releases, history, horizon }: EventSentenceInput, { index }: EventDay) {
  return releases && companyText(releases, history.time, index, horizon);
}
