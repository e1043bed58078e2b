// Why a yield is missing.
import { describe, expect, it } from "vitest";
import { holeReason, measureHoleReason } from "../../src/domain/hole.ts";
import { indexOfDay } from "../../src/domain/trading-calendar.ts";
import { measure, on, table, time } from "./facts.ts";

const reason = (key: string, iso: string) =>
  measureHoleReason(table, measure(key), indexOfDay(time, on(iso)));

describe("a hole", () => {
  it("in the 2M before 2018-10-16 was not published", () => {
    expect(holeReason(table, "2M", on("2018-10-15"))).toBe("not published");
    expect(reason("2M", "2018-10-15")).toEqual({ tenor: "2M", reason: "not published" });
  });

  it("in the 2M from then until 2024-12-31 was not obtained", () => {
    expect(reason("2M", "2018-10-16")).toEqual({ tenor: "2M", reason: "not obtained" });
    expect(reason("2M", "2024-12-31")).toEqual({ tenor: "2M", reason: "not obtained" });
    expect(reason("2M", "2025-01-02")).toBeNull();
  });

  it("in the 1.5M before 2025-02-18 was not published", () => {
    expect(reason("1.5M", "2025-02-14")).toEqual({ tenor: "1.5M", reason: "not published" });
    expect(reason("1.5M", "2025-02-18")).toBeNull();
  });

  it("of a spread names the first empty leg", () => {
    expect(reason("2m10y", "2017-01-03")).toEqual({ tenor: "2M", reason: "not published" });
    expect(reason("2s10s", "2017-01-03")).toBeNull();
  });

  it("is none outside the data", () => {
    expect(measureHoleReason(table, measure("30Y"), -1)).toBeNull();
    expect(measureHoleReason(table, measure("30Y"), time.length)).toBeNull();
  });
});
