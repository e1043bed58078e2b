// The orders of the event list.
import { describe, expect, it } from "vitest";
import type { EventResponse } from "../../src/domain/event-response.ts";
import { sortEvents } from "../../src/domain/event-sort.ts";
import { anEvent } from "./an-event.ts";

const named = ["a", "b", "c", "d", "e"].map((id) => anEvent({ id }));
const values: Record<string, number> = { a: 3, b: -9, d: 0, e: 3 };
const responses = new Map<string, EventResponse>(
  Object.entries(values).map(([id, value]) => [id, { value, rank: null }]),
);
const ids = (order: Parameters<typeof sortEvents>[1]) =>
  sortEvents(named, order, responses)
    .map(({ id }) => id)
    .join("");

describe("the order of events", () => {
  it("is by announcement, either way", () => {
    expect(ids("oldest")).toBe("abcde");
    expect(ids("newest")).toBe("edcba");
  });

  it("by response goes by size, whatever the sign, equal ones newest first", () => {
    expect(ids("largest")).toMatch(/^bea/);
  });

  it("puts a response of 0 bp before none at all", () => {
    expect(ids("largest")).toBe("beadc");
  });

  it("leaves the events it was given as they were", () => {
    sortEvents(named, "largest", responses);
    expect(named.map(({ id }) => id).join("")).toBe("abcde");
  });
});
