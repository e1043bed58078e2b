// Today in New York, as long as the page is open.
import { useEffect, useState } from "react";
import type { Day } from "../domain/civil-day.ts";
import { newYorkClock } from "../domain/new-york-clock.ts";

const CHECK_MS = 60_000;
const today = () => newYorkClock(Date.now()).day;

/** The civil day in New York now; changes at its midnight. */
export function useToday(): Day {
  const [day, setDay] = useState(today);
  useEffect(() => {
    const timer = setInterval(() => setDay(today()), CHECK_MS);
    return () => clearInterval(timer);
  }, []);
  return day;
}
