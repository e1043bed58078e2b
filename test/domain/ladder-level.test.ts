// The tariff ladder: what stood in force on which day.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseLadderFile } from "../../src/data/ladder-file.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import { announcedOnly, ladderLevels, sumWith } from "../../src/domain/ladder-level.ts";
import { on } from "./facts.ts";

const parsed = parseLadderFile(JSON.parse(readFileSync("public/data/ladder.json", "utf8")));
if (!parsed.ok) throw new Error(parsed.failure.reason);
const steps = parsed.value.rows;
const sums = (direction: "US-CN" | "CN-US") =>
  ladderLevels(steps, direction).map(({ from, sum }) => [isoDay(from), sum]);

describe("the ladder of the facts", () => {
  it("goes 10, 20, 30, 104, 145, 30, 20, 10, 0 from the US on China", () => {
    expect(sums("US-CN")).toEqual([
      ["2025-02-04", 10],
      ["2025-03-04", 20],
      ["2025-04-05", 30],
      ["2025-04-09", 104],
      ["2025-04-10", 145],
      ["2025-05-14", 30],
      ["2025-11-10", 20],
      ["2026-02-24", 10],
      ["2026-07-24", 0],
    ]);
  });

  it("goes 84, 125, 10 from China on the US", () => {
    expect(sums("CN-US")).toEqual([
      ["2025-04-10", 84],
      ["2025-04-12", 125],
      ["2025-05-14", 10],
    ]);
  });

  it("keeps the 34 of both sides apart: announced, never in force", () => {
    const hollow = announcedOnly(steps).map(({ direction, effective, rate }) => [
      direction,
      isoDay(effective),
      rate,
    ]);
    expect(hollow).toEqual([
      ["US-CN", "2025-04-09", 34],
      ["CN-US", "2025-04-10", 34],
    ]);
    const [us] = announcedOnly(steps);
    expect(sumWith(us!, ladderLevels(steps, "US-CN"))).toBe(54);
  });

  it("stacks layers in the order they came, and drops a layer at zero", () => {
    const levels = ladderLevels(steps, "US-CN");
    const layersOn = (iso: string) =>
      levels
        .findLast(({ from }) => from <= on(iso))!
        .layers.map(({ layer, rate }) => [layer, rate]);
    expect(layersOn("2025-04-10")).toEqual([
      ["fentanyl", 20],
      ["reciprocal", 125],
    ]);
    expect(layersOn("2026-02-24")).toEqual([["section-122", 10]]);
    expect(layersOn("2026-07-24")).toEqual([]);
  });

  it("ends each level where the next begins, and the last one never", () => {
    const levels = ladderLevels(steps, "US-CN");
    expect(levels.map(({ until }) => until)).toEqual([
      ...levels.slice(1).map(({ from }) => from),
      null,
    ]);
  });
});
