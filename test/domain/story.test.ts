// Stories: their views are sound, and every figure in their sentences is in the facts.
import { describe, expect, it } from "vitest";
import { isoDay } from "../../src/domain/civil-day.ts";
import { crossingsOf } from "../../src/domain/crossing.ts";
import { STORIES, viewOfStory } from "../../src/domain/story.ts";
import { decodeView } from "../../src/domain/view-codec.ts";
import { announcedOf, history, on, time } from "./facts.ts";

const level = (key: string, iso: string) => history(key).value[time.indexOf(on(iso))]!;
const sentenceOf = (title: string) =>
  STORIES.find((story) => story.title.startsWith(title))?.sentence ?? "";

describe("every story", () => {
  it.each(STORIES)("$title: its view is read without a problem", ({ pairs }) => {
    expect(decodeView(pairs).problems).toEqual([]);
  });

  it.each(STORIES)("$title: its event is in the facts and in its days", (story) => {
    const { event, from, to } = viewOfStory(story, "auto");
    if (event === null) return;
    const { day } = announcedOf(event);
    expect(day).toBeGreaterThanOrEqual(from!);
    expect(day).toBeLessThanOrEqual(to!);
  });

  it("keeps the theme of the reader", () => {
    expect(viewOfStory(STORIES[0]!, "dark").theme).toBe("dark");
  });
});

describe("the figures of", () => {
  it("April 2025: 4.72 on the 9th, none at 5.00 before 21 May at 5.08", () => {
    expect(sentenceOf("April 2025")).toMatch(/4\.72%.*5\.00% before 21 May, at 5\.08%/);
    expect(level("30Y", "2025-04-09")).toBe(472);
    expect(level("30Y", "2025-05-21")).toBe(508);
    const run = crossingsOf(history("30Y"), 500).find(({ first }) => first > on("2025-01-01"))!;
    expect(isoDay(run.first)).toBe("2025-05-21");
  });

  it("2 April 2025: 4.20 to 4.06, −14 bp", () => {
    expect(sentenceOf("2 April 2025")).toContain("from 4.20% to 4.06%, −14 bp");
    expect([level("10Y", "2025-04-02"), level("10Y", "2025-04-03")]).toEqual([420, 406]);
  });

  it("24 April 2025: 4.77, −6 bp", () => {
    expect(sentenceOf("Two capitals")).toContain("4.77%, −6 bp");
    expect([level("30Y", "2025-04-23"), level("30Y", "2025-04-24")]).toEqual([483, 477]);
  });

  it("May 2019: 2.54 to 2.51, −3 bp, on the Monday after", () => {
    expect(sentenceOf("May 2019")).toContain("from 2.54% to 2.51%, −3 bp");
    expect([level("10Y", "2019-05-03"), level("10Y", "2019-05-06")]).toEqual([254, 251]);
    expect(announcedOf("us-may5-2019-tweet")).toEqual({
      day: on("2019-05-05"),
      minute: 12 * 60 + 8,
      afterClose: null,
    });
  });

  it("the summer of 2026: 62 trading days, 5.64 on 30 September", () => {
    expect(sentenceOf("The summer of 2026")).toContain("62 trading days; the highest is 5.64%");
    const run = crossingsOf(history("30Y"), 500).at(-1)!;
    expect([isoDay(run.first), isoDay(run.last), run.days]).toEqual([
      "2026-07-07",
      "2026-10-01",
      62,
    ]);
    expect([run.peak, isoDay(run.peakDay)]).toEqual([564, "2026-09-30"]);
  });
});
