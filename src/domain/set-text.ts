// A set of events in words: how many count, which do not and why, and how far the calendar knows.
import { type Day, formatDay, isoDay } from "./civil-day.ts";
import { countText, listText } from "./count-text.ts";
import type { EventSet } from "./event-set.ts";
import type { PolicyEvent } from "./policy-event.ts";
import type { Window } from "./sensitivity-grid.ts";
import { overText } from "./window-text.ts";

/** `83 events on 66 day 0s; a day 0 that several share is counted once`. */
export function setText({ events, days }: EventSet): string {
  if (events === 0) return "No event to count with";
  const counted = `${countText(events, "event")} on ${countText(days.length, "day 0")}`;
  return events > days.length
    ? `${counted}; a day 0 that several share is counted once`
    : `${counted}; each has one of its own`;
}

/** `83 of 96 events in view count. 13 are left out: 6 …`; the parts add up to all of them. */
export function leftOutText({ events, leftOut }: EventSet): string {
  const { imposed, market, unreviewed, withoutData } = leftOut;
  const left = imposed + market + unreviewed + withoutData;
  const all = events + left;
  if (left === 0) return events === 0 ? "No event in view passes the filter" : "None is left out";
  const reasons = [
    imposed > 0 && `${imposed} took effect then (announced before)`,
    market > 0 && countText(market, "market milestone or rating", "market milestones and ratings"),
    unreviewed > 0 && `${unreviewed} unreviewed`,
    withoutData > 0 && `${withoutData} without data yet`,
  ].filter((reason) => reason !== false);
  const verb = left === 1 ? "is" : "are";
  return `${events} of ${countText(all, "event")} in view count; ${left} ${verb} left out: ${listText(reasons)}`;
}

/** Where the calendar of releases stands. */
export type CalendarState = "here" | "on its way" | "missing";

/** How far company is known: `calendar known to 30 Dec 2026: later windows are unknown, not clean`. */
export function calendarText(state: CalendarState, knownTo: Day | null): string {
  if (state === "on its way") return "calendar of releases on its way: company is unknown";
  if (state === "missing" || knownTo === null) {
    return "no calendar of releases: company is unknown, not absent";
  }
  return `calendar known to ${formatDay(knownTo)}: later windows are unknown, not clean`;
}

/** Of a set's day 0s how many stay when those with company are left out. */
export interface AloneCount {
  readonly kept: number;
  readonly withCompany: number;
  readonly unknown: number;
}

/** `23 of 66 day 0s stay: 40 have company over 0–5, of 3 it is unknown`. */
export function aloneText({ kept, withCompany, unknown }: AloneCount, window: Window): string {
  const all = kept + withCompany + unknown;
  const left = [
    withCompany > 0 &&
      `${withCompany} ${withCompany === 1 ? "has" : "have"} company ${overText(window)}`,
    unknown > 0 && `of ${unknown} it is unknown`,
  ].filter((reason) => reason !== false);
  const verb = kept === 1 ? "stays" : "stay";
  return `${kept} of ${countText(all, "day 0")} ${verb}${left.length > 0 ? `: ${left.join(", ")}` : ""}`;
}

/** A day 0 by what is counted on it: `2025-04-09: <title>; <title>`. */
export function setDayText(day: Day, events: readonly PolicyEvent[]): string {
  return [isoDay(day), events.map(({ title }) => title).join("; ")].filter(Boolean).join(": ");
}
