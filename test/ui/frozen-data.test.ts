// The data behind the panels while figures are frozen.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frozenSnapshot } from "../../src/domain/frozen-snapshot.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW, RANGES } from "../../src/domain/view.ts";
import { eventsWithin, withinFrozen } from "../../src/ui/frozen-data.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { anEvent } from "../domain/an-event.ts";
import { on } from "../domain/facts.ts";

const frozen = frozenSnapshot(
  aSnapshot({ view: { from: on("2025-04-01"), to: on("2025-04-30") } }),
  "link",
);
const { span, table } = frozen;
const someDay = fc.integer({ min: on("2024-06-01"), max: on("2026-06-01") });

describe("a range of frozen figures", () => {
  it("never leaves the frozen days, whatever the view asks for", () => {
    const asked = fc.record({
      from: fc.option(someDay, { nil: null }),
      to: fc.option(someDay, { nil: null }),
      range: fc.constantFrom(null, ...RANGES),
    });
    fc.assert(
      fc.property(asked, (view) => {
        const range = withinFrozen(rangeOf({ ...DEFAULT_VIEW, ...view }, table.time), frozen);
        expect(range.from).toBeGreaterThanOrEqual(span.from);
        expect(range.to).toBeLessThanOrEqual(span.to);
        expect(range.from).toBeLessThanOrEqual(range.to);
        expect(range.first).toBeLessThanOrEqual(range.last);
        expect(range.openEnded).toBe(false);
      }),
    );
  });

  it("is as asked while nothing is frozen", () => {
    const range = rangeOf(DEFAULT_VIEW, table.time);
    expect(withinFrozen(range, null)).toBe(range);
  });
});

it("events outside the frozen days are left out: their day 0 is not in these figures", () => {
  const announced = (iso: string) =>
    anEvent({ id: iso, announced: { day: on(iso), minute: null, afterClose: null } });
  const days = ["2025-03-31", "2025-04-01", "2025-04-05", "2025-04-30", "2025-05-01"];
  const events = days.map(announced);
  expect(eventsWithin(events, frozen).map(({ id }) => id)).toEqual(days.slice(1, 4));
  expect(eventsWithin(events, null)).toBe(events);
});
