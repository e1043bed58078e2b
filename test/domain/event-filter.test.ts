// Which events a view keeps.
import { describe, expect, it } from "vitest";
import { passesFilter } from "../../src/domain/event-filter.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { anEvent } from "./an-event.ts";

const passes = (filter: Partial<View>, event = anEvent()) =>
  passesFilter({ ...DEFAULT_VIEW, ...filter }, event);

describe("the filter", () => {
  it("keeps major events by default, reviewed or not", () => {
    expect(passes({})).toBe(true);
    expect(passes({}, anEvent({ weight: "minor" }))).toBe(false);
    expect(passes({ weight: "all" }, anEvent({ weight: "minor" }))).toBe(true);
    expect(passes({}, anEvent({ reviewed: false }))).toBe(true);
    expect(passes({ reviewed: "yes" }, anEvent({ reviewed: false }))).toBe(false);
  });

  it("keeps the named actors and kinds", () => {
    expect(passes({ actor: ["CN", "US"] })).toBe(true);
    expect(passes({ actor: ["CN"] })).toBe(false);
    expect(passes({ kind: ["pause"] })).toBe(true);
    expect(passes({ kind: ["deal", "retaliation"] })).toBe(false);
    expect(passes({ actor: ["US"], kind: ["deal"] })).toBe(false);
  });

  it("finds every word in title, instrument, authority, actor or kind", () => {
    for (const q of ["PAUSE", "eo 14266", "ieepa", "us china", "  125%  ", ""]) {
      expect(passes({ q })).toBe(true);
    }
    expect(passes({ q: "pause canada" })).toBe(false);
    expect(passes({ q: "2025-06462" })).toBe(false);
    expect(passes({ q: "null" }, anEvent({ instrument: null }))).toBe(false);
  });

  it("takes words as words, not as patterns", () => {
    expect(passes({ q: ".*" })).toBe(false);
    expect(passes({ q: "(" })).toBe(false);
  });
});
