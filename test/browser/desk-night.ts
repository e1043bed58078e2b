// The nights a page is left running through: clocks that change, in New York or where the reader is.
import { weekdayOf } from "../../src/domain/civil-day.ts";
import { newYorkClock } from "../../src/domain/new-york-clock.ts";

export interface DeskNight {
  readonly name: string;
  /** When the clock changes or the day ends, milliseconds since 1970. */
  readonly moment: number;
  /** Where the reader is. */
  readonly zone: string;
}

const night = (name: string, iso: string, zone: string): DeskNight => ({
  name,
  moment: Date.parse(iso),
  zone,
});

const AUTUMN = night("New York's clocks go back", "2026-11-01T06:00:00Z", "Europe/London");
const MIDNIGHT = night("midnight in New York", "2026-11-19T05:00:00Z", "America/New_York");

/** In the order of time; each by itself shows one thing. */
export const ALL_NIGHTS: readonly DeskNight[] = [
  night("London's clocks go back", "2026-10-25T01:00:00Z", "Europe/London"),
  AUTUMN,
  MIDNIGHT,
  night("New York's clocks go forward", "2027-03-14T07:00:00Z", "Australia/Sydney"),
  night("London's clocks go forward", "2027-03-28T01:00:00Z", "Europe/London"),
  night("Sydney's clocks go back", "2027-04-03T16:00:00Z", "Australia/Sydney"),
];

/** One change of clocks and one midnight. */
export const FEW_NIGHTS: readonly DeskNight[] = [AUTUMN, MIDNIGHT];

/** Noon or one o'clock in New York on the second weekday after an instant: a newer curve is out by then. */
export function noonAfter(instant: number): number {
  let { day } = newYorkClock(instant);
  for (let weekdays = 0; weekdays < 2;) if (weekdayOf(++day) % 6 !== 0) weekdays++;
  return day * 86_400_000 + 17 * 3_600_000;
}
