// How many events each choice of the filter would show.
import { describe, expect, it } from "vitest";
import { eventCounts } from "../../src/domain/event-count.ts";
import { passesFilter } from "../../src/domain/event-filter.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { anEvent } from "./an-event.ts";

const events = [
  anEvent({ id: "1" }),
  anEvent({ id: "2", kind: "increase" }),
  anEvent({ id: "3", actor: "CN", kind: "retaliation", title: "China answers with 84%" }),
  anEvent({ id: "4", actor: "EU", kind: "retaliation", weight: "minor" }),
  anEvent({ id: "5", actor: "CN", kind: "pause", weight: "minor" }),
];
const counts = (filter: Partial<View> = {}) => eventCounts(events, { ...DEFAULT_VIEW, ...filter });
const told = (choices: readonly { value: string; count: number }[]) =>
  choices.map(({ value, count }) => `${value} ${count}`);

describe("the counts of the filter", () => {
  it("are of what a choice would show, the rest of the filter as it is", () => {
    const filter = { ...DEFAULT_VIEW, weight: "all", kind: ["retaliation"] } as const;
    for (const { value, count } of counts(filter).actor) {
      const shown = events.filter((event) => passesFilter({ ...filter, actor: [value] }, event));
      expect(count, value).toBe(shown.length);
    }
  });

  it("do not shrink by a choice in their own part", () => {
    expect(counts({ actor: ["CN"] }).actor).toEqual(counts().actor);
    expect(told(counts({ kind: ["pause"] }).kind)).toEqual(told(counts().kind));
  });

  it("name most events first, kinds in their order", () => {
    expect(told(counts({ weight: "all" }).actor)).toEqual(["CN 2", "US 2", "EU 1"]);
    expect(told(counts({ weight: "all" }).kind)).toEqual([
      "increase 1",
      "retaliation 2",
      "pause 2",
    ]);
  });

  it("keep a chosen actor or kind that has no event left, so that it can be taken back", () => {
    expect(told(counts({ actor: ["JP"] }).actor)).toContain("JP 0");
    expect(told(counts({ kind: ["deal"], q: "china" }).kind)).toContain("deal 0");
  });

  it("tell the reviewed events beside all of them, and count only what the review keeps", () => {
    const raw = anEvent({ id: "6", actor: "CN", kind: "deal", reviewed: false });
    const of = (filter: Partial<View>) =>
      eventCounts([...events, raw], { ...DEFAULT_VIEW, ...filter });
    for (const reviewed of ["all", "yes"] as const) {
      expect(told(of({ reviewed }).reviewed)).toEqual(["all 4", "yes 3"]);
    }
    expect(told(of({ actor: ["CN"], kind: ["deal"] }).reviewed)).toEqual(["all 1", "yes 0"]);
    expect(told(of({ reviewed: "yes" }).kind)).not.toContain("deal 1");
    expect(told(of({ reviewed: "yes" }).actor)).toEqual(["US 2", "CN 1"]);
    expect(told(of({ reviewed: "yes" }).weight)).toEqual(["major 3", "all 5"]);
  });

  it("tell the major events beside all of them", () => {
    expect(told(counts().weight)).toEqual(["major 3", "all 5"]);
    expect(told(counts({ q: "answers" }).weight)).toEqual(["major 1", "all 1"]);
  });
});
