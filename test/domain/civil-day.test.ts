// Civil days: reading, writing and counting.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addMonths,
  formatDay,
  formatWeekday,
  isoDay,
  parseDay,
  weekdayOf,
} from "../../src/domain/civil-day.ts";
import { on } from "./facts.ts";

describe("a day", () => {
  it("survives writing and reading", () => {
    fc.assert(
      fc.property(fc.integer({ min: on("1900-01-01"), max: on("2199-12-31") }), (day) => {
        expect(parseDay(isoDay(day))).toBe(day);
      }),
    );
  });

  it("counts from 1970", () => {
    expect(on("1970-01-01")).toBe(0);
    expect(on("2025-04-09")).toBe(20187);
    expect(weekdayOf(on("2025-04-09"))).toBe(3);
  });

  it.each([
    "",
    "2025-02-30",
    "2025-13-01",
    "2025-4-9",
    "25-04-09",
    "2025-04-09T00:00",
    "9999-01-01",
  ])("is not named by %j", (text) => expect(parseDay(text)).toBeNull());

  it("is written the same in every locale of the machine", () => {
    expect(formatDay(on("2025-09-09"))).toBe("9 Sep 2025");
    expect(formatWeekday(on("2025-05-04"))).toBe("Sun 4 May 2025");
  });

  it("moves by months to the end of a shorter one", () => {
    expect(isoDay(addMonths(on("2025-03-31"), -1))).toBe("2025-02-28");
    expect(isoDay(addMonths(on("2024-01-31"), 1))).toBe("2024-02-29");
    expect(isoDay(addMonths(on("2025-01-15"), -12))).toBe("2024-01-15");
  });
});
