import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/civil-day.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import {
  actorWord,
  announcedStamp,
  confidenceText,
  dayZeroText,
  eventTags,
  kindText,
  kindWord,
  rateText,
  registerText,
  UNREVIEWED,
} from "../../src/ui/event-words.ts";

const event: PolicyEvent = {
  id: "us-90-day-pause",
  announced: { day: parseDay("2025-04-09")!, minute: 798, afterClose: false },
  effective: parseDay("2025-04-10"),
  actor: "US",
  targets: ["GLOBAL", "CN"],
  kind: "pause",
  authority: "IEEPA",
  instrument: "EO 14266",
  documentNumber: "2025-06462",
  rateBefore: 20,
  rateAfter: 10,
  title: "Reciprocal tariffs paused 90 days; China to 125%",
  confidence: "high",
  weight: "major",
  reviewed: true,
};

describe("an event's words", () => {
  it("stamp it with the New York hour only where that is known", () => {
    expect(announcedStamp(event)).toBe("2025-04-09 13:18");
    const unknown = { ...event.announced, minute: null };
    expect(announcedStamp({ ...event, announced: unknown })).toBe("2025-04-09");
  });

  it("say who did what, and a market row only once", () => {
    expect(kindText(event)).toBe("United States · pause");
    expect(kindText({ ...event, actor: "EU", weight: "minor" })).toBe("EU · pause · minor");
    expect(kindText({ ...event, reviewed: false })).toBe("United States · pause · unreviewed");
    expect(kindText({ ...event, actor: "MARKET", kind: "market" })).toBe("Market");
  });

  it("place a document in the Register, signed only where the row stands at its signature", () => {
    const entry = {
      documentNumber: "2025-06462",
      citation: "90 FR 15625",
      published: parseDay("2025-04-15")!,
      url: "https://www.federalregister.gov/d/2025-06462",
    };
    expect(registerText(event, entry)).toBe("90 FR 15625, published 15 Apr 2025");
    const raw = { ...event, reviewed: false };
    expect(registerText(raw, entry)).toBe("90 FR 15625, signed 9 Apr 2025, published 15 Apr 2025");
    const notice = { ...entry, citation: null, published: event.announced.day };
    expect(registerText(raw, notice)).toBe("FR Doc. 2025-06462, published 9 Apr 2025");
  });

  it("say of an unreviewed row that nobody has checked it and that it does not count", () => {
    expect(UNREVIEWED).toMatch(/by rule; nobody has checked it. It enters no set and no count/);
  });

  it("name actors and kinds as a list and its filter do", () => {
    expect(["US", "CN", "COURT", "EU"].map(actorWord)).toEqual(["US", "China", "Courts", "EU"]);
    expect(kindWord("export-control")).toBe("Export control");
    expect(kindWord("imposed")).toBe("Takes effect");
  });

  it("give day 0 its year only where it is another one", () => {
    const day = (iso: string) => parseDay(iso)!;
    expect(dayZeroText(day("2025-04-03"), day("2025-04-02"))).toBe("day 0 3 Apr");
    expect(dayZeroText(day("2026-01-02"), day("2025-12-31"))).toBe("day 0 2 Jan 2026");
    expect(dayZeroText(undefined, day("2026-10-07"))).toBe("no data yet");
  });

  it("tell what sets an event back", () => {
    expect(eventTags(event)).toEqual([]);
    expect(
      eventTags({ ...event, kind: "imposed", weight: "minor", confidence: "low", reviewed: false }),
    ).toEqual(["takes effect", "minor", "low confidence", "unreviewed"]);
  });

  it("give confidence in words and own up to rows nobody reviewed", () => {
    expect(confidenceText(event)).toMatch(/^high: /);
    expect(confidenceText({ ...event, reviewed: false })).toMatch(/unreviewed/);
  });

  it("give the rate as stated, and none where the row states none", () => {
    expect(rateText(event)).toBe("20% → 10%");
    expect(rateText({ ...event, rateBefore: null })).toBe("10%");
    expect(rateText({ ...event, rateAfter: null })).toBe("from 20%");
    expect(rateText({ ...event, rateBefore: null, rateAfter: null })).toBeNull();
  });
});
