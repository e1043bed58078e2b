// What is said aloud of a day on the chart.
import { expect, it } from "vitest";
import { dayReadout } from "../../src/domain/day-readout.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import type { Print } from "../../src/domain/print.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { readoutSentence } from "../../src/ui/readout-sentence.ts";
import { anEvent } from "../domain/an-event.ts";
import { history, on, table, time } from "../domain/facts.ts";

const announcedOn = (iso: string) => ({ day: on(iso), minute: null, afterClose: null });
const print: Print = {
  day: on("2025-04-09"),
  tenor: "30Y",
  level: 502,
  extreme: "high",
  session: "overnight",
  eventId: null,
  sources: [],
};
const events = [
  anEvent({ id: "a", title: "A pause" }),
  anEvent({ id: "b", title: "A draft", reviewed: false }),
  anEvent({ id: "c", title: "A Saturday's tariff", announced: announcedOn("2025-04-05") }),
];

function said(iso: string, keys: string[]): string {
  const index = indexOfDay(time, on(iso));
  const eventDays = indexEventDays(events, time);
  const day = dayReadout(table, keys.map(history), [print], events, eventDays, index);
  return readoutSentence(day, { releases: [], auctions: [] });
}

it("day, levels, changes, what was announced, and the print", () => {
  expect(said("2025-04-09", ["30Y", "2s10s"])).toBe(
    "Wed 9 Apr 2025: 30Y 4.72%, +1 bp; 2s10s 43 bp, −12 bp. Announced this day: A pause; A draft (unreviewed). Also: 30Y print 5.02%, high",
  );
});

it("an event of a day without a curve is said on its day 0", () => {
  expect(said("2025-04-07", ["30Y"])).toBe(
    "Mon 7 Apr 2025: 30Y 4.58%, +17 bp. First in this curve: A Saturday's tariff",
  );
});

it("a day without an event is said in figures alone", () => {
  expect(said("2025-04-15", ["30Y"])).toMatch(/^Tue 15 Apr 2025: 30Y 4\.\d\d%, [+−]?\d+ bp$/);
});
