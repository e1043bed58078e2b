// What the palette answers: groups, their order, and what stands first in them.
import { expect, it } from "vitest";
import { outsideText } from "../../src/domain/asked-day.ts";
import { parseMeasure } from "../../src/domain/measure.ts";
import { MOST_IN_GROUP, paletteAnswer } from "../../src/domain/palette-answer.ts";
import {
  eventEntries,
  measureEntries,
  panelEntries,
  rangeEntries,
  storyEntries,
} from "../../src/domain/palette-choices.ts";
import { dayEntries } from "../../src/domain/palette-days.ts";
import type { PaletteEntry } from "../../src/domain/palette-entry.ts";
import { searchEntry, switchEntries } from "../../src/domain/palette-switches.ts";
import { typedDays } from "../../src/domain/typed-day.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { inputOf } from "../charts/real-overlay.ts";
import { on, time } from "./facts.ts";

const { events } = inputOf(DEFAULT_VIEW);
const STANDING = { view: DEFAULT_VIEW, theme: "light", canUndo: true, canRedo: false } as const;
const MEASURES = ["30Y", "10Y", "10Y real", "2Y", "2s10s", "3m10y"].map((key) =>
  parseMeasure(key)!,
);
const ENTRIES: readonly PaletteEntry[] = [
  ...measureEntries(MEASURES, ["30Y", "10Y"], 14),
  ...panelEntries("overlay"),
  ...rangeEntries(),
  ...switchEntries(STANDING),
  ...storyEntries(),
  ...eventEntries(events, ({ actor }) => actor),
];

const answer = (text: string) => {
  const days = typedDays(text);
  return paletteAnswer(ENTRIES, { text, days, dated: days ? dayEntries(days, time) : [] });
};
const names = (text: string, group: string) =>
  answer(text)
    .find((found) => found.group === group)
    ?.entries.map(({ name }) => name);

it("every entry has an id of its own, of letters, digits and dashes", () => {
  const ids = ENTRIES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z0-9-]+$/.test(id))).toEqual([]);
});

it("nothing typed is answered with a few first choices of most groups", () => {
  const first = answer(" ");
  expect(first.map(({ group }) => group)).toEqual([
    "Dates",
    "Measures",
    "Panels",
    "View",
    "Stories",
  ]);
  expect(first.flatMap(({ entries }) => entries).length).toBeLessThanOrEqual(14);
});

it("a measure stands alone first, then beside what is shown", () => {
  expect(names("10y", "Measures")).toEqual([
    "10Y par yield",
    "10Y real yield",
    "Remove 10Y par yield",
    "Add 10Y real yield",
    "3m10y spread",
    "Add 3m10y spread",
  ]);
  const only = measureEntries(MEASURES, ["30Y"], 1).map(({ name }) => name);
  expect(only.some((name) => /^(Add|Remove)/.test(name))).toBe(false);
});

it("the group that answers best comes first; as good ones keep the stated order", () => {
  expect(answer("table")[0]!.entries[0]).toMatchObject({ name: "Table", chord: "t" });
  expect(answer("range 6m")[0]!.entries[0]).toMatchObject({ name: "Range 6M", chord: "3" });
  expect(answer("liberation")[0]!.group).toBe("Events");
  expect(answer("ladder to 145")[0]!.entries[0]!.name).toBe("The ladder to 145");
});

it("lists eight of a group at most and counts them all, events newest first", () => {
  const found = answer("tariff").find(({ group }) => group === "Events")!;
  expect(found.entries.length).toBe(MOST_IN_GROUP);
  expect(found.count).toBeGreaterThan(MOST_IN_GROUP);
  const begins = found.entries.filter(({ name }) => /^tariff/i.test(name));
  expect(found.entries.slice(0, begins.length)).toEqual(begins);
  const days = found.entries.slice(begins.length).map(({ day }) => day!);
  expect(days.toSorted((a, b) => b - a)).toEqual(days);
});

it("a date is answered with going there and the events of that day, and nothing else", () => {
  const found = answer("9 apr 25");
  expect(found.map(({ group }) => group)).toEqual(["Dates", "Events"]);
  expect(found[0]!.entries[0]).toMatchObject({
    name: "Go to 9 Apr 2025",
    hint: "Wed",
    asks: { of: "day", day: on("2025-04-09") },
  });
  const day = on("2025-04-09");
  expect(found[1]!.count).toBe(events.filter(({ announced }) => announced.day === day).length);
});

it("a day without a curve says where it leads, one outside the figures which there are", () => {
  const [holiday] = answer("18 apr 2025")[0]!.entries;
  expect(holiday!.hint).toBe(
    "A day without a curve leads to the next one that has one: Mon 21 Apr 2025.",
  );
  const ends = { min: time[0]!, max: time.at(-1)! };
  for (const text of ["3 apr 1985", "2099-01-01"]) {
    const [far] = answer(text)[0]!.entries;
    expect(far).toMatchObject({ isOff: true, hint: outsideText(typedDays(text)!.from, ends) });
  }
});

it("a month is shown as far as there are figures", () => {
  const patch = (text: string) => {
    const { asks } = answer(text)[0]!.entries[0]!;
    return asks.of === "days" ? asks.patch : null;
  };
  expect(answer("apr 2025")[0]!.entries[0]!.name).toBe("Show Apr 2025");
  expect(patch("apr 2025")).toEqual({ from: on("2025-04-01"), to: on("2025-04-30"), range: null });
  expect(patch("2026-10")).toMatchObject({ from: on("2026-10-01"), to: null });
  expect(answer("jan 1980")[0]!.entries[0]!.isOff).toBe(true);
});

it("undo is found where there is something to undo, and says so where there is not", () => {
  expect(answer("undo")[0]!.entries[0]).toMatchObject({ chord: "Ctrl+z", hint: "" });
  const [none] = switchEntries({ ...STANDING, canUndo: false }).filter(({ id }) => /undo/.test(id));
  expect(none).toMatchObject({ isOff: true, hint: "nothing to undo" });
});

it("what is no word finds nothing; a text can be looked for among the events", () => {
  expect(answer("zzxqj")).toEqual([]);
  expect(answer("%%%")).toEqual([]);
  expect(searchEntry("<b>").asks).toEqual({ of: "search", text: "<b>" });
});
