// The keys of the dashboard: one list, a doer for each, and what the doers do to the view.
import { expect, it } from "vitest";
import { createCrosshair } from "../../src/charts/crosshair.ts";
import { passesFilter } from "../../src/domain/event-filter.ts";
import { eventsByTradingDay } from "../../src/domain/event-order.ts";
import { PAGE_KEYS, type PageKey } from "../../src/domain/page-key.ts";
import { firstIndexFrom } from "../../src/domain/trading-calendar.ts";
import { inRange, rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW, RANGES, type View } from "../../src/domain/view.ts";
import { createDashboardStore } from "../../src/state/dashboard-store.ts";
import { deskKeys, type DeskHost, showDay, showEvent } from "../../src/ui/desk-keys.ts";
import { inputOf } from "../charts/real-overlay.ts";
import { on, time } from "../domain/facts.ts";

const KEYS: readonly PageKey[] = PAGE_KEYS;
const SPRING: Partial<View> = { from: on("2025-03-03"), to: on("2025-06-30") };

/** A dashboard without a page: what its keys opened, said and gave the focus to is noted. */
function desk(patch: Partial<View> = SPRING) {
  const store = createDashboardStore({ ...DEFAULT_VIEW, ...patch });
  const crosshair = createCrosshair();
  const noted: string[] = [];
  const said: string[] = [];
  const back: DeskHost["back"] = { current: "overlay" };
  const view = () => store.getState().view;
  const host = (): DeskHost => {
    const input = inputOf(view());
    const byDay = eventsByTradingDay(input.events, time);
    return {
      store,
      crosshair,
      back,
      theme: "light",
      shown: { parts: { ...input, byDay }, range: rangeOf(view(), time) },
      open: (dialog) => noted.push(`open ${dialog}`),
      say: (text) => said.push(text),
      focusPanel: (panel) => noted.push(`focus ${panel}`),
      focusSearch: () => noted.push("focus search"),
    };
  };
  const doers = (): Readonly<Record<string, () => boolean | void>> => deskKeys(host());
  const walked = () =>
    host().shown!.parts.events.filter(
      (event) => passesFilter(view(), event) && inRange(rangeOf(view(), time), event.announced.day),
    );
  return {
    store,
    crosshair,
    view,
    host,
    doers,
    walked,
    noted,
    said,
    press: (c: string) => doers()[c]!(),
  };
}

it("no press stands twice in the list, and nothing is shown twice", () => {
  const chords = KEYS.flatMap((key) => key.chords);
  expect(chords.filter((chord, i) => chords.indexOf(chord) !== i)).toEqual([]);
  const shown = KEYS.map((key) => key.shown);
  expect(new Set(shown).size).toBe(shown.length);
  expect(KEYS.filter(({ does }) => does === "")).toEqual([]);
});

it("each key of the page has a doer, and none is unlisted", () => {
  const listed = KEYS.filter(({ by }) => by === "page" || by === "both");
  expect(Object.keys(desk().doers()).toSorted()).toEqual(
    listed.flatMap(({ chords }) => chords).toSorted(),
  );
});

it("e walks every event that is shown, in order of date, and says where it is; E walks back", () => {
  const { press, view, walked, crosshair, said } = desk();
  const ids = walked().map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(20);
  const there = ids.map(() => (press("e"), view().event));
  expect(there).toEqual(ids);
  expect(said.at(0)).toMatch(new RegExp(`^Event 1 of ${ids.length}, 2025-03-\\d\\d: `));
  press("e");
  expect([view().event, said.at(-1)]).toEqual([ids.at(-1), "No later event in range."]);
  const last = walked().at(-1)!.announced.day;
  expect(crosshair.get().index).toBe(firstIndexFrom(time, last));
  expect(ids.slice(1).map(() => (press("E"), view().event))).toEqual(ids.slice(0, -1).toReversed());
});

it("without a selected event e begins at the crosshair's day, E before it", () => {
  const at = firstIndexFrom(time, on("2025-04-09"));
  for (const [key, isThere] of [
    ["e", (day: number) => day === on("2025-04-09")],
    ["E", (day: number) => day < on("2025-04-09")],
  ] as const) {
    const { press, view, crosshair, walked } = desk();
    crosshair.set({ index: at, pinned: true });
    press(key);
    const event = walked().find(({ id }) => id === view().event);
    expect(isThere(event!.announced.day)).toBe(true);
    expect(crosshair.get().pinned).toBe(true);
  }
});

it("e passes over what the filter hides, also from a hidden event", () => {
  const { press, view, walked } = desk({ ...SPRING, actor: ["CN"], event: "us-liberation-day" });
  press("e");
  const first = walked().find(({ announced }) => announced.day > on("2025-04-02"))!;
  expect([view().event, first.actor]).toEqual([first.id, "CN"]);
});

it("1 to 8 show the ranges that the buttons show", () => {
  const { press, view } = desk();
  for (const [i, range] of RANGES.entries()) {
    press(String(i + 1));
    expect(view()).toMatchObject({ range, from: null, to: null });
  }
});

it("t shows the table and goes back to the panel that was there", () => {
  const { press, view, noted } = desk({ ...SPRING, panel: "curve" });
  press("t");
  expect(view().panel).toBe("table");
  press("t");
  expect(view().panel).toBe("curve");
  expect(noted).toEqual(["focus table", "focus curve"]);
});

it("i turns the scale over and back, d goes to the other theme, 0 to the first view", () => {
  const { press, view } = desk();
  press("i");
  press("d");
  expect(view()).toMatchObject({ invert: "on", theme: "dark" });
  press("i");
  expect(view().invert).toBe("off");
  press("0");
  expect(view()).toEqual({ ...DEFAULT_VIEW, theme: "dark" });
});

it("+ and − zoom about the middle, never below five days nor beyond the data", () => {
  const { press, view, host } = desk();
  const count = () => host().shown!.range.last - host().shown!.range.first + 1;
  const before = count();
  press("+");
  expect(count()).toBe(Math.round(before / 1.4));
  expect(inRange(rangeOf(view(), time), on("2025-05-01"))).toBe(true);
  for (let i = 0; i < 12; i++) press("+");
  expect(count()).toBe(5);
  for (let i = 0; i < 30; i++) press("-");
  expect([count(), view().to]).toEqual([time.length, null]);
});

it("/ makes room for the search, g, ? and Ctrl+K open their dialogs, Escape closes the card", () => {
  const { press, view, store, noted } = desk({ ...SPRING, event: "us-liberation-day" });
  expect(press("Escape")).not.toBe(false);
  expect(view().event).toBeNull();
  expect(press("Escape")).toBe(false);
  store.getState().change({ event: "us-liberation-day" });
  store.getState().showTab("moves");
  press("/");
  expect([view().event, store.getState().tab]).toEqual([null, "events"]);
  press("g");
  press("?");
  expect(noted).toEqual(["focus search", "open day", "open keys"]);
  expect(store.getState().finding).toBe(false);
  press("Ctrl+k");
  expect(store.getState().finding).toBe(true);
});

it("Escape leaves the card open while a day is pinned or a span is measured", () => {
  const { press, crosshair } = desk({ ...SPRING, event: "us-liberation-day" });
  crosshair.set({ index: 2000, pinned: true });
  expect(press("Escape")).toBe(false);
  crosshair.close();
  crosshair.measure({ from: 1990, to: 2000, isOpen: false });
  expect(press("Escape")).toBe(false);
});

it("an event is shown with its day in range, hidden by the filter or not", () => {
  const { host, view, crosshair } = desk({ ...SPRING, actor: ["CN"] });
  const events = host().shown!.parts.events;
  const pause = events.find(({ id }) => id === "us-90-day-pause")!;
  showEvent(host(), pause);
  expect(view()).toMatchObject({ event: pause.id, ...SPRING });
  expect(crosshair.get().index).toBe(firstIndexFrom(time, pause.announced.day));
  const early = events[0]!;
  showEvent(host(), early);
  expect(inRange(rangeOf(view(), time), early.announced.day)).toBe(true);
});

it("a date is shown pinned and in range; one without a curve leads to the next that has one", () => {
  const { host, view, crosshair } = desk({ ...SPRING, panel: "table" });
  showDay(host(), on("2025-04-18"));
  expect(view()).toMatchObject({ panel: "overlay", ...SPRING });
  expect(crosshair.get()).toEqual({ index: firstIndexFrom(time, on("2025-04-21")), pinned: true });
  showDay(host(), on("2020-03-09"));
  expect(inRange(rangeOf(view(), time), on("2020-03-09"))).toBe(true);
  showDay(host(), on("2099-01-01"));
  expect(crosshair.get().index).toBe(time.length - 1);
});
