// Instants as a reader's clock shows them, and the wait until one. Instants are ms since 1970 UTC.

const clockIn = (timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", {
    timeZone,
    hourCycle: "h23",
    hour: "2-digit",
    minute: "2-digit",
  });
const dateIn = (timeZone: string) =>
  new Intl.DateTimeFormat("en-GB", { timeZone, day: "numeric", month: "short" });

/** `14:02` on the day of `now`, `21 Nov 14:02` on another, both in the reader's zone. */
export function clockText(instant: number, now: number, timeZone: string): string {
  const date = dateIn(timeZone);
  const time = clockIn(timeZone).format(instant);
  const day = date.format(instant);
  return day === date.format(now) ? time : `${day.replace("Sept", "Sep")} ${time}`;
}

/** `in 40 s`, `in 12 min`, `in 3 h`, rounded up; `now` when it has come. */
export function waitText(until: number, now: number): string {
  const seconds = Math.ceil((until - now) / 1000);
  if (seconds <= 0) return "now";
  if (seconds < 60) return `in ${seconds} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `in ${minutes} min` : `in ${Math.ceil(minutes / 60)} h`;
}
