// The rhythm of publication, on New York's clock: when asking a source again makes sense.
import { type Day, weekdayOf } from "./civil-day.ts";
import type { SourceId } from "./source.ts";

interface Rhythm {
  /** Weekdays after a curve's own day until it is published. */
  readonly lag: number;
  /** From when on that day, minutes after midnight. */
  readonly from: number;
  /** While it is due: minutes between two asks, until the evening ends. */
  readonly every: number;
  /** Besides, while it is overdue: at these minutes of every weekday. */
  readonly slots: readonly number[];
}

const AT = (hour: number, minute = 0) => hour * 60 + minute;
const EVENING_ENDS = AT(23, 30);
const MINUTES_PER_DAY = 1440;

/**
 * Treasury posts the curve the same evening. The H.15 with it comes out on the next weekday at 16:15;
 * DBnomics follows at an hour it does not name. The Register's issue is out by 6:00 on weekdays.
 * Auctions close at 13:00 at the latest.
 */
const RHYTHMS: Readonly<Record<SourceId, Rhythm>> = {
  treasury: { lag: 0, from: AT(16), every: 15, slots: [AT(7)] },
  dbnomics: { lag: 1, from: AT(16, 30), every: 60, slots: [AT(7), AT(12)] },
  fred: { lag: 1, from: AT(16, 30), every: 60, slots: [AT(7), AT(12)] },
  "federal-register": { lag: 0, from: Infinity, every: 0, slots: [AT(6, 30), AT(9), AT(17)] },
  "fiscal-data": { lag: 0, from: Infinity, every: 0, slots: [AT(13, 30), AT(17, 30)] },
};

/**
 * Minutes from this New York day and minute until the source should be asked again, given the last
 * day it holds. Never under one minute. Holidays are not known: on them the evening asks in vain.
 */
export function minutesToNextAsk(
  source: SourceId,
  now: { readonly day: Day; readonly minute: number },
  asOf: Day | null,
): number {
  const { lag, from, every, slots } = RHYTHMS[source];
  const awaited = asOf === null ? now.day : nextWeekday(asOf);
  let posted = awaited;
  for (let i = 0; i < lag; i++) posted = nextWeekday(posted);
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = now.day + ahead;
    if (isWeekend(day)) continue;
    const earliest = ahead === 0 ? now.minute + 1 : 0;
    const isDue = from !== Infinity && day >= posted;
    const isOverdue = from === Infinity || day > posted;
    const times = [
      ...(isOverdue ? slots.filter((slot) => slot >= earliest) : []),
      ...(isDue ? eveningTimes(from, every, earliest) : []),
    ];
    if (times.length > 0) return ahead * MINUTES_PER_DAY + Math.min(...times) - now.minute;
  }
  return MINUTES_PER_DAY;
}

function eveningTimes(from: number, every: number, earliest: number): number[] {
  const steps = Math.max(0, Math.ceil((earliest - from) / every));
  const time = from + steps * every;
  return time <= EVENING_ENDS ? [time] : [];
}

function nextWeekday(day: Day): Day {
  let next = day + 1;
  while (isWeekend(next)) next++;
  return next;
}

function isWeekend(day: Day): boolean {
  return weekdayOf(day) % 6 === 0;
}
