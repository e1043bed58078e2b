// Today in New York, as long as the page is open.
import { useEffect, useState } from "react";
import type { Day } from "../domain/civil-day.ts";
import { newYorkClock } from "../domain/new-york-clock.ts";
import { onClock } from "./now.ts";

const CHECK_MS = 60_000;
const today = () => newYorkClock(Date.now()).day;

/** The civil day in New York now; changes at its midnight. */
export function useToday(): Day {
  const [day, setDay] = useState(today);
  useEffect(() => onClock(CHECK_MS, () => setDay(today())), []);
  return day;
}
