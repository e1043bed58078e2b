// What the palette of a dashboard offers: measures, exports and events beside what the domain knows.
import { expect, it } from "vitest";
import { createCrosshair } from "../../src/charts/crosshair.ts";
import { eventsByTradingDay } from "../../src/domain/event-order.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { createDashboardStore } from "../../src/state/dashboard-store.ts";
import type { DeskHost } from "../../src/ui/desk-keys.ts";
import { EXPORTS } from "../../src/ui/export-command.ts";
import { deskAnswer, deskEntries } from "../../src/ui/palette-entries.ts";
import { inputOf } from "../charts/real-overlay.ts";
import { time } from "../domain/facts.ts";
import { HOSTILE_TEXTS } from "../fuzz/hostile-text.ts";

const input = inputOf(DEFAULT_VIEW);
const parts = { ...input, byDay: eventsByTradingDay(input.events, time) };
const nothing = () => undefined;
const HOST: DeskHost = {
  store: createDashboardStore(DEFAULT_VIEW),
  crosshair: createCrosshair(),
  back: { current: "overlay" },
  theme: "light",
  shown: { parts, range: rangeOf(DEFAULT_VIEW, time) },
  open: nothing,
  say: nothing,
  focusPanel: nothing,
  focusSearch: nothing,
};
const ENTRIES = deskEntries(HOST);
const answer = (text: string) => deskAnswer(text, ENTRIES, HOST);
const first = (text: string) => answer(text)[0]?.entries[0];

it("no two entries have the same id, and every export and every event has one", () => {
  const ids = ENTRIES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
  const countOf = (group: string) => ENTRIES.filter((entry) => entry.group === group).length;
  expect(countOf("Exports")).toBe(EXPORTS.length);
  expect(countOf("Events")).toBe(input.events.length);
});

it("a measure that is not offered can be typed, one that is stands once", () => {
  expect(first("7s20s")).toMatchObject({
    name: "7s20s spread",
    asks: { of: "change", patch: { show: ["7s20s"] } },
  });
  const tens = answer("10Y").flatMap(({ entries }) => entries.map(({ name }) => name));
  expect(tens.filter((name) => name === "10Y par yield").length).toBe(1);
  expect(first("2s10s")).toMatchObject({ hint: "alone" });
});

it("exports are the menu's, each with the key that it has", () => {
  expect(first("copy pic")).toMatchObject({ chord: "c", asks: { command: "copy picture" } });
  expect(first("csv joined")).toMatchObject({ asks: { of: "export", command: "joined" } });
  expect(first("share")).toMatchObject({ asks: { of: "export", command: "share" } });
  const empty = { ...HOST, shown: { parts, range: { ...HOST.shown!.range, last: -1 } } };
  expect(deskEntries(empty).some(({ group }) => group === "Exports")).toBe(false);
});

it("events answer to who acted, what they are and when", () => {
  const names = (text: string) => answer(text)[0]?.entries.map(({ name }) => name);
  expect(names("china retaliation apr 2025")!.length).toBeGreaterThan(0);
  expect(names("liberation day")![0]).toMatch(/[Rr]eciprocal/);
});

it("what nothing answers can be looked for among the events, whatever it is", () => {
  for (const text of ["zzxqj", "%%%", ...HOSTILE_TEXTS]) {
    const groups = answer(text);
    expect(groups.length, text).toBeGreaterThan(0);
    if (groups[0]!.count > 0) continue;
    expect(groups[0]!.entries[0]!.asks).toEqual({ of: "search", text: text.trim() });
  }
  expect(answer("  ").length).toBeGreaterThan(3);
});
