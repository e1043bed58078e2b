// When a source is asked again: in the evening of each trading day, not at blind intervals.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutesToNextAsk } from "../../src/domain/publishing-rhythm.ts";
import { SOURCES } from "../../src/domain/source.ts";
import { on } from "./facts.ts";

const at = (iso: string, clock: string) => {
  const [hour, minute] = clock.split(":").map(Number) as [number, number];
  return { day: on(iso), minute: hour * 60 + minute };
};

/** The New York clock of the next ask, as `+1 16:00`: days ahead and time. */
function nextAsk(source: (typeof SOURCES)[number], iso: string, clock: string, asOf: string) {
  const now = at(iso, clock);
  const total = now.minute + minutesToNextAsk(source, now, on(asOf));
  const time = total % 1440;
  const two = (count: number) => String(count).padStart(2, "0");
  return `+${Math.floor(total / 1440)} ${two(Math.floor(time / 60))}:${two(time % 60)}`;
}

describe("Treasury, which posts a curve the same evening", () => {
  it("is asked from 16:00 on for the day's curve, every quarter of an hour", () => {
    expect(nextAsk("treasury", "2026-11-19", "11:00", "2026-11-18")).toBe("+0 16:00");
    expect(nextAsk("treasury", "2026-11-19", "16:00", "2026-11-18")).toBe("+0 16:15");
    expect(nextAsk("treasury", "2026-11-19", "18:07", "2026-11-18")).toBe("+0 18:15");
  });

  it("is left alone until the next evening once the day's curve is here", () => {
    expect(nextAsk("treasury", "2026-11-19", "18:16", "2026-11-19")).toBe("+1 16:00");
  });

  it("is not asked on a weekend: Friday's curve is followed by Monday's", () => {
    expect(nextAsk("treasury", "2026-11-21", "10:00", "2026-11-20")).toBe("+2 16:00");
    expect(nextAsk("treasury", "2026-11-20", "23:45", "2026-11-20")).toBe("+3 16:00");
  });

  it("is asked in the morning for a curve that did not come in the evening", () => {
    expect(nextAsk("treasury", "2026-11-19", "23:40", "2026-11-18")).toBe("+1 07:00");
  });
});

describe("DBnomics, a day behind", () => {
  it("is asked for Wednesday's curve on Thursday evening", () => {
    expect(nextAsk("dbnomics", "2026-11-19", "09:00", "2026-11-17")).toBe("+0 16:30");
  });

  it("is asked for Friday's curve on Monday evening", () => {
    expect(nextAsk("dbnomics", "2026-11-21", "09:00", "2026-11-19")).toBe("+2 16:30");
  });

  it("is asked hourly in the evening, and in the morning and at noon while it is overdue", () => {
    expect(nextAsk("dbnomics", "2026-11-19", "16:31", "2026-11-17")).toBe("+0 17:30");
    expect(nextAsk("dbnomics", "2026-11-20", "00:10", "2026-11-17")).toBe("+0 07:00");
    expect(nextAsk("dbnomics", "2026-11-20", "07:00", "2026-11-17")).toBe("+0 12:00");
  });
});

it("the Register is asked after each weekday's issue", () => {
  expect(nextAsk("federal-register", "2026-11-19", "05:00", "2026-11-10")).toBe("+0 06:30");
  expect(nextAsk("federal-register", "2026-11-20", "18:00", "2026-11-10")).toBe("+3 06:30");
});

it("is never sooner than a minute nor later than five days ahead", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SOURCES),
      fc.integer({ min: on("2026-01-01"), max: on("2027-12-31") }),
      fc.integer({ min: 0, max: 1439 }),
      fc.option(fc.integer({ min: 0, max: 4000 }), { nil: null }),
      (source, day, minute, age) => {
        const asOf = age === null ? null : day - age;
        const wait = minutesToNextAsk(source, { day, minute }, asOf);
        expect(wait).toBeGreaterThanOrEqual(1);
        expect(wait).toBeLessThanOrEqual(5 * 1440);
      },
    ),
  );
});
