// The clock of a part of the page that tells of waits and instants.
import { useEffect, useState } from "react";

/** The instant, milliseconds since 1970 UTC, read again every so many milliseconds. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => onClock(everyMs, () => setNow(Date.now())), [everyMs]);
  return now;
}

/**
 * Reads the clock every so many milliseconds, and at once when the page is seen again: no timer runs
 * while a computer sleeps. Answers what ends it.
 */
export function onClock(everyMs: number, read: () => void): () => void {
  const timer = setInterval(read, everyMs);
  document.addEventListener("visibilitychange", read);
  return () => {
    clearInterval(timer);
    document.removeEventListener("visibilitychange", read);
  };
}

/** The reader's time zone, such as `Europe/Paris`. */
export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
