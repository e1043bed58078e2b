// The New York clock: the civil day and minute of an instant, daylight saving included.
import { type Day, dayOf } from "./civil-day.ts";

const newYork = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
});

/** New York day and minutes after its midnight at an instant, milliseconds since 1970 UTC. */
export function newYorkClock(instantMs: number): { day: Day; minute: number } {
  const parts = newYork.formatToParts(instantMs);
  const read = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((part) => part.type === type)?.value);
  return {
    day: dayOf(read("year"), read("month"), read("day")),
    minute: read("hour") * 60 + read("minute"),
  };
}
