// Responses around day 0.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { eventDay } from "../../src/domain/event-day.ts";
import { responseOf, twinOf } from "../../src/domain/response.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { announcedOf, history, madeHistory, on, time } from "./facts.ts";

const index = (iso: string) => indexOfDay(time, on(iso));

describe("the response", () => {
  it("to the reciprocal tariffs is −14 bp in the 10Y, not the +3 bp counted from the 2nd", () => {
    const found = eventDay(announcedOf("us-liberation-day"), time)!;
    const tenYear = history("10Y");
    expect(tenYear.value[found.index - 1]).toBe(420);
    expect(responseOf(tenYear, found.index, 0)).toBe(-14);
    expect(responseOf(tenYear, index("2025-04-02"), 0)).toBe(3);
  });

  it("to the pause of 2025-04-09 is +8 bp in the 10Y and +1 bp in the 30Y", () => {
    expect(responseOf(history("10Y"), index("2025-04-09"), 0)).toBe(8);
    expect(responseOf(history("30Y"), index("2025-04-09"), 0)).toBe(1);
    expect(responseOf(history("30Y"), index("2025-04-09"), 1)).toBe(15);
  });

  it("of a spread is the difference of its legs' responses", () => {
    for (const horizon of [0, 1, 5, 20]) {
      const [spread, long, short] = ["2s10s", "10Y", "2Y"].map((key) =>
        responseOf(history(key), index("2025-04-03"), horizon),
      );
      expect(spread).toBe(long! - short!);
    }
  });

  it("is null at the ends of the data", () => {
    const tenYear = history("10Y");
    expect(responseOf(tenYear, 0, 0)).toBeNull();
    expect(responseOf(tenYear, 1, 0)).not.toBeNull();
    expect(responseOf(tenYear, time.length - 1, 0)).not.toBeNull();
    expect(responseOf(tenYear, time.length - 1, 1)).toBeNull();
    expect(responseOf(tenYear, time.length - 20, 20)).toBeNull();
  });

  it("is null when either end is a hole, and looks through one in between", () => {
    const made = madeHistory([1, 2, 3, 4], [400, null, 405, 409]);
    expect(responseOf(made, 1, 0)).toBeNull();
    expect(responseOf(made, 2, 0)).toBeNull();
    expect(responseOf(made, 1, 1)).toBe(5);
  });

  it("and its twin differ by exactly the next curve's change", () => {
    const tenYear = history("10Y");
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: time.length - 23 }),
        fc.constantFrom(0, 1, 5, 20),
        (i, horizon) => {
          const next = responseOf(tenYear, i + horizon + 1, 0)!;
          expect(twinOf(tenYear, i, horizon)).toBe(responseOf(tenYear, i, horizon)! + next);
        },
      ),
    );
  });
});
