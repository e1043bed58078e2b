// The sentence of an event: its figures, what it says of what is missing, what it never says.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { eventSentence, type EventSentenceInput } from "../../src/domain/event-sentence.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { HORIZONS } from "../../src/domain/view.ts";
import { eventOf, events } from "../charts/real-overlay.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { anEvent } from "./an-event.ts";
import { at, history, madeHistory, on, time } from "./facts.ts";
import { dates, hundredths } from "./plain-yields.ts";

const releases = valueOf(parseMacroCalendarFile(readBundled("macro-calendar.json"))).rows;
const base = { history: history("30Y"), horizon: 0, complete: true, releases } as const;

function sentence(event: PolicyEvent, changes: Partial<EventSentenceInput> = {}): string {
  const input = { ...base, events: [event], ...changes };
  const eventDays = indexEventDays([...input.events, event], input.history.time);
  return eventSentence({ ...input, event, eventDays });
}

const tariff = (date: string, clock: string | null, changes: Partial<PolicyEvent> = {}) =>
  anEvent({
    id: `made-${date}`,
    title: "A tariff",
    announced: { day: on(date), minute: clock === null ? null : at(clock), afterClose: null },
    ...changes,
  });

describe("the sentence of 10 April 2025", () => {
  it("gives change, level, rank and company", () => {
    expect(sentence(tariff("2025-04-10", "10:00"))).toBe(
      "30Y +14 bp to 4.86% on 10 Apr 2025, day 0 of A tariff; " +
        "larger than 98% of the 250 days before; CPI the same day.",
    );
  });

  it("has the figures of the fact file, counted by hand", () => {
    const thirty = hundredths("30Y");
    const d0 = dates.indexOf("2025-04-10");
    const sizes = Array.from({ length: 250 }, (_, i) => d0 - 250 + i).map((j) =>
      Math.abs(thirty[j]! - thirty[j - 1]!),
    );
    const smaller = sizes.filter((size) => size < 14).length;
    expect([thirty[d0 - 1], thirty[d0]]).toEqual([472, 486]);
    expect(Math.floor((smaller / 250) * 100)).toBe(98);
  });

  it("counts the events on file that share its day 0, whatever their order", () => {
    const clarified = eventOf("us-china-145-clarified");
    expect(sentence(clarified, { events })).toContain(
      `day 0 of ${clarified.title} and 1 more event; larger`,
    );
    const three = ["a", "b", "c"].map((id) => tariff("2025-04-10", "10:00", { id }));
    expect(sentence(three[1]!, { events: three })).toContain("of A tariff and 2 more events;");
  });

  it("tells the last day, the horizon and the releases between over several days", () => {
    const event = tariff("2025-04-10", "10:00");
    expect(sentence(event, { horizon: 5 })).toBe(
      "30Y +8 bp to 4.80% by 17 Apr 2025, 5 trading days after day 0 of A tariff; " +
        "larger than 41% of the 245 days before; with CPI on 10 Apr in the window.",
    );
    expect(sentence(event, { horizon: 1 })).toContain("by 11 Apr 2025, 1 trading day after day 0");
    expect(sentence(event, { horizon: 20 })).toMatch(
      /their windows overlap; with CPI on 10 Apr, jobs report on 2 May and FOMC on 7 May in the window\.$/,
    );
  });

  it("tells a spread in basis points", () => {
    const [ten, two] = [hundredths("10Y"), hundredths("2Y")];
    const d0 = dates.indexOf("2025-04-10");
    const spread = (i: number) => ten[i]! - two[i]!;
    expect([spread(d0 - 1), spread(d0)]).toEqual([43, 56]);
    expect(sentence(tariff("2025-04-10", "10:00"), { history: history("2s10s") })).toMatch(
      /^2s10s \+13 bp to 56 bp on 10 Apr 2025, day 0 of/,
    );
  });
});

describe("what cannot be known", () => {
  const event = tariff("2025-04-10", "10:00");

  it("is left out: company without a calendar", () => {
    expect(sentence(event, { releases: null })).toMatch(/250 days before\.$/);
  });

  it("is left out: a rank while older history is on its way", () => {
    const first = time.indexOf(on("2025-01-02"));
    const short = {
      ...base.history,
      time: time.slice(first),
      value: base.history.value.slice(first),
    };
    const waiting = sentence(event, { history: short, complete: false });
    expect(waiting).toBe(
      "30Y +14 bp to 4.86% on 10 Apr 2025, day 0 of A tariff; CPI the same day.",
    );
    expect(sentence(event, { history: short })).toMatch(/larger than 9\d% of the 67 days before/);
  });

  it("is said: fewer than 60 days before", () => {
    const early = sentence(tariff("2017-03-01", "10:00"));
    expect(early).toContain("; not ranked, fewer than 60 days before");
    expect(early).not.toContain("larger than");
  });

  it("is said: no curve yet, and no curve so far back", () => {
    expect(sentence(tariff("2026-10-01", "16:00"))).toBe(
      "A tariff, announced 1 Oct 2026, 16:00 New York: no data yet, the last curve is 1 Oct 2026.",
    );
    expect(sentence(tariff("2016-05-01", null))).toBe(
      "A tariff, announced 1 May 2016, hour unknown: " +
        "no day 0, the first curve in these data is 3 Jan 2017.",
    );
  });

  it("is said: the end of the window lies after the last curve", () => {
    expect(sentence(tariff("2026-09-30", "10:00"), { horizon: 5 })).toBe(
      "30Y 5 trading days after day 0 of A tariff: no data yet, the last curve is 1 Oct 2026.",
    );
  });

  it("is said: a hole at either end, and a day 0 without a curve before it", () => {
    const holed = madeHistory(
      [0, 1, 2, 3].map((i) => on("2025-04-07") + i),
      [null, 450, null, 460],
    );
    const on8 = tariff("2025-04-08", "10:00");
    expect(sentence(on8, { history: holed })).toContain(": no change, no figure on 7 Apr 2025");
    expect(sentence(tariff("2025-04-09", "10:00"), { history: holed })).toContain(
      "no figure on 9 Apr 2025",
    );
    expect(sentence(tariff("2025-04-07", "10:00"), { history: holed })).toContain(
      "the data begin on 7 Apr 2025",
    );
  });

  it("is said: an unknown hour, with the change one curve later", () => {
    const [d8, d9, d10] = ["2025-04-08", "2025-04-09", "2025-04-10"].map(
      (date) => hundredths("30Y")[dates.indexOf(date)]!,
    );
    expect([d9! - d8!, d10! - d8!]).toEqual([1, 15]);
    expect(sentence(tariff("2025-04-09", null))).toMatch(
      /^30Y \+1 bp to 4\.72% on 9 Apr 2025, .*; hour unknown, \+15 bp counted one curve later; /,
    );
  });

  it("is said: a row that nobody has checked", () => {
    expect(sentence(tariff("2025-04-10", "10:00", { reviewed: false }))).toMatch(/; unreviewed\.$/);
  });
});

describe("every sentence", () => {
  it("calls no change unchanged, and quotes a title that has a semicolon", () => {
    const flat = madeHistory([on("2025-04-07"), on("2025-04-08")], [450, 450]);
    const event = tariff("2025-04-08", "10:00", { title: "Talks end; tariffs stay" });
    expect(sentence(event, { history: flat })).toMatch(
      /^30Y unchanged at 4\.50% on 8 Apr 2025, day 0 of “Talks end; tariffs stay”; not ranked/,
    );
  });

  it("is one sentence without a word of cause, a p-value or a hyphen for a minus", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...events),
        fc.constantFrom(...HORIZONS),
        fc.constantFrom("30Y", "2M", "2s10s", "2s5s10s"),
        (event, horizon, key) => {
          const plain = { ...event, title: "T" };
          const said = sentence(plain, { horizon, history: history(key), events });
          expect(said).toMatch(/^[^\n]*[^.;]\.$/);
          expect(said).not.toMatch(/because|due to|caused|significan|p\s*[=<]|undefined|NaN|null/);
          expect(said).not.toMatch(/-\d/);
        },
      ),
    );
  });
});
