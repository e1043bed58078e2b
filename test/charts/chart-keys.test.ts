// The keys of a chart with the focus, and how presses are written.
import { expect, it } from "vitest";
import { chartKeys } from "../../src/charts/chart-keys.ts";
import { createCrosshair } from "../../src/charts/crosshair.ts";
import { chordOf } from "../../src/domain/key-chord.ts";
import { PAGE_KEYS } from "../../src/domain/page-key.ts";

const press = (key: string, held: Partial<Record<"shift" | "alt" | "ctrl" | "meta", true>> = {}) =>
  chordOf({
    key,
    shiftKey: held.shift ?? false,
    altKey: held.alt ?? false,
    ctrlKey: held.ctrl ?? false,
    metaKey: held.meta ?? false,
  });

it("writes each press as it is heard", () => {
  expect(press("e")).toBe("e");
  expect(press("E", { shift: true })).toBe("E");
  expect(press("E"), "Caps Lock").toBe("e");
  expect(press("?", { shift: true })).toBe("?");
  expect(press("+", { shift: true })).toBe("+");
  expect(press("=")).toBe("+");
  expect(press("ArrowLeft", { alt: true })).toBe("Alt+ArrowLeft");
  expect(press("ArrowLeft", { shift: true })).toBe("Shift+ArrowLeft");
  expect(press("z", { meta: true })).toBe("Ctrl+z");
  expect(press("k", { ctrl: true })).toBe("Ctrl+k");
});

/** A chart of the days 10 to 40 whose keys have been told of what they did. */
function chart() {
  const crosshair = createCrosshair();
  const done: string[] = [];
  const acts: Readonly<Record<string, () => boolean | void>> = chartKeys({
    crosshair,
    days: () => ({ first: 10, last: 40 }),
    zoom: (factor) => done.push(factor < 1 ? "in" : "out"),
    pan: (share) => done.push(share < 0 ? "earlier" : "later"),
    enter: (index) => done.push(`enter ${index}`),
    firstView: () => done.push("first view"),
  });
  return { crosshair, done, acts, at: () => crosshair.get().index };
}

it("has a doer on the chart for each key of it, and none besides", () => {
  const listed = PAGE_KEYS.filter(({ by }) => by === "chart" || by === "both");
  expect(Object.keys(chart().acts).toSorted()).toEqual(
    listed.flatMap(({ chords }) => [...chords] as string[]).toSorted(),
  );
});

it("walks days, weeks and months of the chart, and stops at its ends", () => {
  const { acts, at } = chart();
  const after = (chord: string) => (acts[chord]!(), at());
  expect(after("ArrowLeft"), "comes in from the right").toBe(40);
  expect(after("Shift+ArrowLeft")).toBe(35);
  expect(after("ArrowLeft")).toBe(34);
  expect(after("PageUp")).toBe(13);
  expect(after("Shift+ArrowLeft")).toBe(10);
  expect(after("Shift+ArrowRight")).toBe(15);
  expect(after("PageDown")).toBe(36);
  expect(after("PageDown")).toBe(40);
  expect(after("Home")).toBe(10);
  expect(after("End")).toBe(40);
});

it("moves and zooms the range, and enters a day only where there is one", () => {
  const { acts, done } = chart();
  for (const chord of ["Enter", "Alt+ArrowLeft", "Alt+ArrowRight", "+", "-", "0", "End", "Enter"]) {
    acts[chord]!();
  }
  expect(done).toEqual(["earlier", "later", "in", "out", "first view", "enter 40"]);
});

it("switches the measure that is read first, on the last day where there is no crosshair", () => {
  const { acts, crosshair, at } = chart();
  acts["ArrowDown"]!();
  expect([crosshair.lead(), at()]).toEqual([1, 40]);
  acts["ArrowUp"]!();
  acts["ArrowUp"]!();
  expect(crosshair.lead()).toBe(-1);
});

it("leaves Escape to others where nothing is open on the chart", () => {
  const { acts, at } = chart();
  expect(acts["Escape"]!()).toBe(false);
  acts["Home"]!();
  expect(acts["Escape"]!()).toBe(true);
  expect(at()).toBeNull();
});

it("M measures from the day it is pressed on to where the walk leads, M again ends it there", () => {
  const { acts, crosshair, at } = chart();
  acts["m"]!();
  expect([at(), crosshair.span()]).toEqual([40, { from: 40, to: 40, isOpen: true }]);
  acts["Shift+ArrowLeft"]!();
  expect(crosshair.span()).toEqual({ from: 40, to: 35, isOpen: true });
  acts["m"]!();
  acts["Home"]!();
  expect(crosshair.span()).toEqual({ from: 40, to: 35, isOpen: false });
  acts["Escape"]!();
  expect([crosshair.span(), at()], "one thing a press").toEqual([null, 10]);
});
