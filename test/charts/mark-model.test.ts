// Event marks in lanes.
import { group } from "d3-array";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chartFrame } from "../../src/charts/chart-frame.ts";
import { MARK_PITCH, markModel, type PlacedMark } from "../../src/charts/mark-model.ts";
import { PILL_REACH } from "../../src/charts/primitive.ts";
import { LANES, laneOf, type PolicyEvent } from "../../src/domain/policy-event.ts";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { anEvent } from "../domain/an-event.ts";
import { on, time } from "../domain/facts.ts";
import { someMarks } from "./arbitrary-events.ts";

const axis = timeAxis("trading", time);
const frame = chartFrame({
  width: 800,
  height: 500,
  hasMacro: false,
  hasAuctions: false,
  hasLadder: false,
  laneCount: 5,
  namesWidth: 60,
  hasPercent: true,
  hasBp: false,
});
const left = indexOfDay(time, on("2025-04-01"));

/** An event announced on a day. */
const event = (id: string, iso: string, changes: Partial<PolicyEvent> = {}) =>
  anEvent({ id, announced: { day: on(iso), minute: null, afterClose: null }, ...changes });
/** Marks of events, so many pixels a trading day. */
const marksOf = (events: readonly PolicyEvent[], pixels: number) =>
  markModel(events, axis, frame, (position) => (position - left) * pixels, "on").marks;
const idsOf = (mark: PlacedMark) => mark.events.map(({ id }) => id);

describe("whatever is announced", () => {
  it("every event is in exactly one mark and has a rule of its own", () => {
    fc.assert(
      fc.property(someMarks, ({ events, marks, rules }) => {
        const ids = events.map(({ id }) => id).toSorted();
        expect(marks.flatMap(idsOf).toSorted()).toEqual(ids);
        expect(rules.map(({ eventId }) => eventId).toSorted()).toEqual(ids);
      }),
    );
  });

  it("a mark stands at the announced date of its first event, a rule at that of its own", () => {
    fc.assert(
      fc.property(someMarks, ({ events, marks, rules, xOf }) => {
        for (const mark of marks) expect(mark.x).toBe(xOf(mark.events[0]!));
        for (const [i, rule] of rules.entries()) expect(rule.x).toBe(xOf(events[i]!));
      }),
    );
  });

  it("no two marks of a lane are closer than their glyphs need", () => {
    fc.assert(
      fc.property(someMarks, ({ marks }) => {
        for (const lane of group(marks, (mark) => mark.y).values()) {
          const row = lane.toSorted((a, b) => a.x - b.x);
          for (const [i, mark] of row.entries()) {
            const before = row[i - 1];
            if (!before) continue;
            expect(mark.x - before.x).toBeGreaterThanOrEqual(MARK_PITCH);
          }
        }
      }),
    );
  });

  it("a cluster holds events by date, all within a pitch of the first, where it stands", () => {
    fc.assert(
      fc.property(someMarks, ({ marks, xOf }) => {
        for (const mark of marks) {
          const places = mark.events.map(xOf);
          expect(places).toEqual(places.toSorted((a, b) => a - b));
          expect(mark.x).toBe(places[0]);
          expect(places.at(-1)! - mark.x).toBeLessThan(MARK_PITCH);
        }
      }),
    );
  });

  it("a mark holds events of one lane and stands in it", () => {
    fc.assert(
      fc.property(someMarks, ({ marks, lanes, frame: { lanes: band, laneHeight } }) => {
        for (const mark of marks) {
          const own = mark.events.map(({ actor }) => laneOf(actor));
          if (lanes === "on") expect(new Set(own)).toEqual(new Set([mark.lane]));
          const row = lanes === "on" ? LANES.indexOf(mark.lane) : 0;
          expect(mark.y).toBe(band.y + (row + 0.5) * laneHeight);
        }
      }),
    );
  });

  it("with lanes off all stand in one row", () => {
    fc.assert(
      fc.property(someMarks, ({ marks, lanes }) => {
        fc.pre(lanes === "off" && marks.length > 0);
        expect(new Set(marks.map(({ y }) => y)).size).toBe(1);
      }),
    );
  });
});

describe("a mark", () => {
  it("of a weekend stands on the boundary between Friday and Monday", () => {
    const [mark] = marksOf([event("sunday", "2025-05-04")], 10);
    const friday = (indexOfDay(time, on("2025-05-02")) - left) * 10;
    expect(mark!.x).toBe(friday + 5);
  });

  it("of Good Friday stands on the boundary between Thursday and Monday", () => {
    const [mark] = marksOf([event("good-friday", "2025-04-18")], 10);
    expect(mark!.x).toBe((indexOfDay(time, on("2025-04-17")) - left) * 10 + 5);
  });

  it("stays alone next to one whose glyph it does not reach", () => {
    const two = [event("a", "2025-04-08"), event("b", "2025-04-09")];
    expect(marksOf(two, MARK_PITCH).map(idsOf)).toEqual([["a"], ["b"]]);
    expect(marksOf(two, MARK_PITCH - 1).map(idsOf)).toEqual([["a", "b"]]);
  });

  it("is no wider than the pitch that keeps its neighbours away", () => {
    expect(MARK_PITCH).toBeGreaterThanOrEqual(2 * PILL_REACH);
  });

  it("of one day in two lanes is two marks at one place", () => {
    const two = [event("us", "2025-04-24"), event("cn", "2025-04-24", { actor: "CN" })];
    const [us, cn] = marksOf(two, 5);
    expect([us!.x, us!.lane, cn!.lane]).toEqual([cn!.x, "US", "CN"]);
    expect(us!.y).not.toBe(cn!.y);
  });

  it("is named by date and title, a cluster by its days, number and lead", () => {
    const [one] = marksOf([event("a", "2025-04-09", { title: "90-day pause" })], 5);
    expect(one!.name).toBe("2025-04-09: 90-day pause");
    const [many] = marksOf(
      [
        event("a", "2025-04-08", { title: "Early" }),
        event("b", "2025-04-09", { title: "Late" }),
        event("c", "2025-04-10", { title: "Small", weight: "minor" }),
      ],
      5,
    );
    expect(many!.name).toBe("2025-04-08 to 2025-04-10: 3 events, United States, Late and others");
  });

  it("of several actors in the one lane has no actor's colour or name", () => {
    const two = [event("us", "2025-04-24"), event("cn", "2025-04-24", { actor: "CN" })];
    const [mark] = markModel(two, axis, frame, (position) => position, "off").marks;
    expect(mark!.colour).toBe("--muted");
    expect(mark!.name).toContain("2 events, several actors");
  });

  it("speaks of the heaviest event of a cluster, then the latest; one taking effect comes last", () => {
    const lead = (...events: PolicyEvent[]) => marksOf(events, 1)[0]!.lead.id;
    const [old, late] = [event("old", "2025-04-08"), event("late", "2025-04-09")];
    const minor = event("minor", "2025-04-10", { weight: "minor" });
    const imposed = event("imposed", "2025-04-11", { kind: "imposed" });
    expect(lead(old, late, minor)).toBe("late");
    expect(lead(old, late, imposed)).toBe("late");
    expect(lead(old, { ...late, id: "raw", reviewed: false })).toBe("old");
    expect(lead(minor, { ...late, id: "raw", reviewed: false })).toBe("minor");
    expect(lead(minor)).toBe("minor");
  });

  it("is quiet only when everything in it merely takes effect", () => {
    const imposed = event("b", "2025-04-09", { kind: "imposed" });
    expect(marksOf([imposed], 5)[0]!.quiet).toBe(true);
    expect(marksOf([event("a", "2025-04-08"), imposed], 5)[0]!.quiet).toBe(false);
  });

  it("is hollow when nobody has checked it or little backs it", () => {
    const hollow = (changes: Partial<PolicyEvent>) =>
      marksOf([event("a", "2025-04-08", changes)], 5)[0]!.hollow;
    expect(hollow({})).toBe(false);
    expect(hollow({ confidence: "medium" })).toBe(false);
    expect(hollow({ confidence: "low" })).toBe(true);
    expect(hollow({ reviewed: false })).toBe(true);
  });
});
