// What is shown, in one sentence: the selected event's, or how far each measure came in these days.
import { type Day, formatDay } from "./civil-day.ts";
import { dayCount } from "./crossing-text.ts";
import { crossingsOf } from "./crossing.ts";
import { eventSentence, type EventSentenceInput } from "./event-sentence.ts";
import { formatChange, formatLevelWithUnit } from "./figure-text.ts";
import { type History, levelAt } from "./measure.ts";
import type { DayRange } from "./view-range.ts";
import type { View } from "./view.ts";
import type { YieldTable } from "./yield-table.ts";

/** What is on the screen, as far as its sentence needs it. */
export interface ShownInput extends Pick<EventSentenceInput, "events" | "eventDays"> {
  readonly table: Pick<YieldTable, "complete">;
  readonly histories: readonly History[];
  readonly view: Pick<View, "event" | "horizon" | "level">;
}

/** The selected event's sentence on the first measure; without one the view's. */
export function shownSentence(
  input: ShownInput,
  range: Pick<DayRange, "first" | "last">,
  releases: EventSentenceInput["releases"],
): string {
  const { table, histories, events, eventDays, view } = input;
  const event = events.find(({ id }) => id === view.event);
  const [history] = histories;
  if (!event || !history) return viewSentence(histories, range, view.level);
  const { horizon } = view;
  const { complete } = table;
  return eventSentence({ event, events, eventDays, history, horizon, complete, releases });
}

/**
 * `30Y +44 bp to 5.23% and 10Y −3 bp to 4.54% from 2 Jan 2025 to 1 Oct 2026; 30Y at or above 5.00% on 85
 * trading days, the last run from 7 Jul 2026.` Levels (integer hundredths of a percent) are those of the
 * first percent measure; one that no drawn day is at or above is not told of. Empty without measures.
 */
export function viewSentence(
  histories: readonly History[],
  range: Pick<DayRange, "first" | "last">,
  levels: readonly number[],
): string {
  const ruled = histories.find(({ measure }) => measure.unit === "percent");
  const clauses = [
    ...spanClauses(histories, range),
    ...levels.flatMap((level) => (ruled ? (levelClause(ruled, range, level) ?? []) : [])),
  ];
  return clauses.length === 0 ? "" : `${clauses.join("; ")}.`;
}

/** Measures whose first and last figures fall on the same days are told of together. */
function spanClauses(histories: readonly History[], range: Pick<DayRange, "first" | "last">) {
  const bySpan = new Map<string, string[]>();
  for (const history of histories) {
    const { span, change } = changeOver(history, range);
    bySpan.set(span, [...(bySpan.get(span) ?? []), change]);
  }
  return Array.from(bySpan, ([span, changes]) => `${listText(changes)}${span}`);
}

function changeOver(history: History, { first, last }: Pick<DayRange, "first" | "last">) {
  const { measure, time } = history;
  let [from, to] = [first, last];
  while (from <= to && levelAt(history, from) === null) from++;
  while (to >= from && levelAt(history, to) === null) to--;
  if (from > to) return { span: "", change: `${measure.key}: no figure in these days` };
  const level = levelAt(history, to)!;
  const change = level - levelAt(history, from)!;
  const figure = formatLevelWithUnit(measure, level);
  const days: [Day, Day] = [time[from]!, time[to]!];
  return {
    span: from === to ? ` on ${formatDay(days[0])}` : ` from ${days.map(formatDay).join(" to ")}`,
    change:
      from === to
        ? `${measure.key} ${figure}`
        : change === 0
          ? `${measure.key} unchanged at ${figure}`
          : `${measure.key} ${formatChange(change)} to ${figure}`,
  };
}

/** Days at or above the level among those drawn, and when the last run began; null without any. */
function levelClause(
  history: History,
  { first, last }: Pick<DayRange, "first" | "last">,
  level: number,
): string | null {
  const { measure, time, value } = history;
  const days = value.slice(first, last + 1).filter((at) => at >= level).length;
  if (days === 0) return null;
  const run = crossingsOf(history, level).findLast((one) => one.first <= time[last]!)!;
  const what = `${measure.key} at or above ${formatLevelWithUnit(measure, level)}`;
  const since = run.first === time[0] ? "the first day in the data, " : "";
  return `${what} on ${dayCount(days)}, the last run from ${since}${formatDay(run.first)}`;
}

function listText(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
