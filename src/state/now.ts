// The clock of a part of the page that tells of waits and instants.
import { useEffect, useState } from "react";

/** The instant, milliseconds since 1970 UTC, read again every so many milliseconds. */
export function useNow(everyMs: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMs);
    return () => clearInterval(timer);
  }, [everyMs]);
  return now;
}

/** The reader's time zone, such as `Europe/Paris`. */
export function readerZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
