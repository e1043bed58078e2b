// Scheduled releases in words.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import { nextReleasesText } from "../../src/domain/next-release.ts";
import { releaseName } from "../../src/domain/release-text.ts";
import { on } from "./facts.ts";

const file: unknown = JSON.parse(readFileSync("public/data/macro-calendar.json", "utf8"));
const parsed = parseMacroCalendarFile(file);
if (!parsed.ok) throw new Error(parsed.failure.reason);
const releases = parsed.value.rows;
const namesOn = (iso: string) =>
  releases.filter(({ announced }) => announced.day === on(iso)).map(releaseName);

describe("a scheduled release", () => {
  it("names the month it is about", () => {
    expect(namesOn("2025-04-10")).toEqual(["2025-04-10: CPI for Mar 2025"]);
    expect(namesOn("2025-04-04")).toEqual(["2025-04-04: Jobs for Mar 2025"]);
  });

  it("of the Fed tells the range after it and how it moved", () => {
    expect(namesOn("2025-05-07")).toEqual(["2025-05-07: FOMC: range 4.25% to 4.50%, unchanged"]);
    expect(namesOn("2025-09-17")).toEqual(["2025-09-17: FOMC: range 4.00% to 4.25%, cut 25 bp"]);
  });

  it("to come is said to be unconfirmed, without a range", () => {
    expect(namesOn("2026-10-28")).toEqual(["2026-10-28: FOMC, unconfirmed"]);
  });
});

it("the next releases after the last curve are one of each kind, soonest first", () => {
  expect(nextReleasesText(releases, on("2026-10-01"))).toBe(
    "Jobs 2 Oct 2026, CPI 14 Oct 2026 (unconfirmed), FOMC 28 Oct 2026 (unconfirmed)",
  );
  expect(nextReleasesText(releases, on("2026-12-31"))).toBe("");
});
