// What was known on a day: nothing after it, everything up to it.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseLadderFile } from "../../src/data/ladder-file.ts";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import {
  eventsKnownOn,
  heldBy,
  ladderKnownOn,
  printsKnownOn,
  tableKnownOn,
} from "../../src/domain/known-on.ts";
import { rankOf } from "../../src/domain/rank.ts";
import { historyOf } from "../../src/domain/measure.ts";
import { responseOf } from "../../src/domain/response.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { anAuction } from "./an-auction.ts";
import { measure, on, table, time } from "./facts.ts";

const events = valueOf(parsePolicyEventFile(readBundled("policy-events.json"))).rows;
const steps = valueOf(parseLadderFile(readBundled("ladder.json"))).rows;

describe("the table known on a day", () => {
  it("ends with that day's curve, or with the last one before a weekend", () => {
    expect(tableKnownOn(table, on("2025-04-09")).time.at(-1)).toBe(on("2025-04-09"));
    expect(tableKnownOn(table, on("2025-04-13")).time.at(-1)).toBe(on("2025-04-11"));
  });

  it("is the whole table from its last day on, and empty before its first", () => {
    expect(tableKnownOn(table, time.at(-1)!)).toBe(table);
    expect(tableKnownOn(table, on("2016-12-31")).time).toHaveLength(0);
  });

  it("keeps every figure up to the day, and has no response or rank that looks past it", () => {
    const thirty = measure("30Y");
    fc.assert(
      fc.property(fc.integer({ min: 300, max: time.length - 30 }), (index) => {
        const known = tableKnownOn(table, time[index]!);
        for (const tenor of TENORS) {
          const levels = known.yields[tenor];
          expect(levels.length).toBe(index + 1);
          expect(levels.every((level, i) => Object.is(level, table.yields[tenor][i]))).toBe(true);
        }
        const [then, now] = [historyOf(known, thirty), historyOf(table, thirty)];
        expect(responseOf(then, index, 0)).toBe(responseOf(now, index, 0));
        expect(rankOf(then, index, 0)).toEqual(rankOf(now, index, 0));
        expect(responseOf(then, index, 1)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});

describe("events, prints and steps known on a day", () => {
  it("hold those of the day itself and none after", () => {
    const day = on("2025-04-09");
    const known = eventsKnownOn(events, day);
    expect(known.some(({ announced }) => announced.day === day)).toBe(true);
    expect(Math.max(...known.map(({ announced }) => announced.day))).toBe(day);
    expect(known.length + events.filter(({ announced }) => announced.day > day).length).toBe(261);
    const print = { tenor: "30Y", level: 502, extreme: "high", session: "overnight" } as const;
    const prints = [day - 1, day, day + 1].map((other) => ({
      ...print,
      day: other,
      eventId: null,
      sources: [],
    }));
    expect(printsKnownOn(prints, day).map((shown) => shown.day)).toEqual([day - 1, day]);
    const auctions = [day, day + 1].map((held) => anAuction({ day: held }));
    expect(heldBy(auctions, day)).toEqual([anAuction({ day })]);
  });

  it("show a step that was announced and not yet in force, and hide one announced later", () => {
    const day = on("2025-04-09");
    const known = ladderKnownOn(steps, events, day);
    expect(known.some(({ effective }) => effective > day)).toBe(true);
    expect(known.length).toBeLessThan(steps.length);
    const late = steps.filter((step) => !known.includes(step));
    for (const { eventId } of late) {
      expect(events.find(({ id }) => id === eventId)?.announced.day).toBeGreaterThan(day);
    }
  });
});
