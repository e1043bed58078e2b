// Undo and redo: what is one step, what steps go back to, and what they leave alone.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW, RANGES, type View } from "../../src/domain/view.ts";
import { createDashboardStore } from "../../src/state/dashboard-store.ts";
import { afterChange, MOST_STEPS, NO_STEPS, ONE_STEP_MS } from "../../src/state/view-step.ts";
import { on } from "../domain/facts.ts";

/** A store and its clock; a `pause` ends a burst. */
function desk(view: View = DEFAULT_VIEW) {
  let clock = 0;
  const store = createDashboardStore(view, [], () => clock);
  return {
    ...store.getState(),
    store,
    view: () => store.getState().view,
    steps: () => store.getState().steps,
    wait: (ms: number) => (clock += ms),
    pause: () => (clock += ONE_STEP_MS),
  };
}

const zoomed = (from: string) => ({ from: on(from), to: on("2025-06-30"), range: null });

describe("a step", () => {
  it("is one change; undo takes it back and redo brings it again", () => {
    const { change, undo, redo, view, steps } = desk();
    change({ axis: "calendar" });
    const calendar = view();
    undo();
    expect(view()).toEqual(DEFAULT_VIEW);
    redo();
    expect(view()).toEqual(calendar);
    expect(steps().past).toHaveLength(1);
    expect(steps().future).toHaveLength(0);
  });

  it("is a whole burst of one kind of change, as the address counts it", () => {
    const { change, undo, view, steps, wait } = desk();
    for (const from of ["2025-02-03", "2025-03-03", "2025-04-01"]) {
      change(zoomed(from));
      wait(ONE_STEP_MS - 1);
    }
    expect(steps()).toMatchObject({ count: 1, past: [DEFAULT_VIEW] });
    undo();
    expect(view()).toEqual(DEFAULT_VIEW);
  });

  it("ends with a pause, and with another kind of change", () => {
    const { change, pause, steps } = desk();
    change(zoomed("2025-02-03"));
    pause();
    change(zoomed("2025-03-03"));
    change({ lanes: "off" });
    change(zoomed("2025-04-01"));
    expect(steps().past).toHaveLength(4);
  });

  it("is no step when a burst comes back to where it began", () => {
    const { change, steps } = desk();
    change({ lanes: "off" });
    change({ lanes: "on" });
    expect(steps().past).toEqual([]);
  });

  it("is not a theme, which stays when the step before it is undone", () => {
    const { change, undo, redo, view, steps } = desk();
    change({ axis: "calendar" });
    change({ theme: "dark" });
    expect(steps().past).toHaveLength(1);
    undo();
    expect(view()).toEqual({ ...DEFAULT_VIEW, theme: "dark" });
    change({ theme: "light" });
    redo();
    expect(view()).toEqual({ ...DEFAULT_VIEW, axis: "calendar", theme: "light" });
  });

  it("is a view that a link or the back button opens, unless it shows the same", () => {
    const { open, undo, view, steps } = desk();
    open({ ...DEFAULT_VIEW, show: [...DEFAULT_VIEW.show] }, []);
    expect(steps().past).toEqual([]);
    open({ ...DEFAULT_VIEW, ladder: "on" }, []);
    open({ ...DEFAULT_VIEW, ladder: "on", q: "China" }, []);
    expect(steps().past).toHaveLength(2);
    undo();
    expect(view().q).toBe("");
    expect(view().ladder).toBe("on");
  });

  it("counts up in the address when it is undone and when it is redone", () => {
    const { change, undo, redo, steps } = desk();
    change({ axis: "calendar" });
    const counts = [steps().count];
    for (const act of [undo, redo]) {
      act();
      counts.push(steps().count);
    }
    expect(new Set(counts).size).toBe(3);
  });
});

describe("undo", () => {
  it("does nothing without a step, and redo nothing without an undo", () => {
    const { undo, redo, change, view } = desk();
    undo();
    redo();
    expect(view()).toBe(DEFAULT_VIEW);
    change({ axis: "calendar" });
    const calendar = view();
    redo();
    expect(view()).toBe(calendar);
  });

  it("forgets what was undone when something else is done", () => {
    const { change, undo, steps } = desk();
    change({ axis: "calendar" });
    undo();
    change({ lanes: "off" });
    expect(steps().future).toEqual([]);
  });

  it("is never continued by the next change, however soon it comes", () => {
    const { change, undo, view } = desk();
    change({ range: "1Y", from: null });
    undo();
    change({ range: "2Y", from: null });
    undo();
    expect(view()).toEqual(DEFAULT_VIEW);
  });

  it(`goes back ${MOST_STEPS} steps and no further`, () => {
    const { change, undo, view, pause } = desk();
    for (let i = 1; i <= MOST_STEPS + 5; i++) {
      change({ q: `word ${i}` });
      pause();
    }
    for (let i = 0; i < 2 * MOST_STEPS; i++) undo();
    expect(view().q).toBe("word 5");
  });

  it("all the way back and all the way forward are the views that were shown", () => {
    const patch = fc.oneof(
      fc.record({ range: fc.constantFrom(...RANGES), from: fc.constant(null) }),
      fc.record({ event: fc.constantFrom(null, "us-china-84", "us-90-day-pause") }),
      fc.record({ level: fc.uniqueArray(fc.integer({ min: 400, max: 600 }), { maxLength: 3 }) }),
    );
    fc.assert(
      fc.property(fc.array(patch, { maxLength: 30 }), (patches) => {
        const { change, undo, redo, view, pause } = desk();
        for (const one of patches) {
          change(one);
          pause();
        }
        const last = view();
        for (const _ of patches) undo();
        expect(view()).toEqual(DEFAULT_VIEW);
        for (const _ of patches) redo();
        expect(view()).toEqual(last);
      }),
    );
  });
});

describe("the selected event", () => {
  const selected = { ...DEFAULT_VIEW, event: "us-90-day-pause" };

  it.each<[string, Partial<View>]>([
    ["the range", { from: null, range: "1Y" }],
    ["a filter", { actor: ["CN"], q: "rare earths" }],
    ["the measures", { show: ["2Y"] }],
    ["the panel", { panel: "table" }],
  ])("stays when %s changes, and when that is undone", (_, patch) => {
    const { change, undo, view } = desk(selected);
    change(patch);
    expect(view().event).toBe("us-90-day-pause");
    undo();
    expect(view()).toEqual(selected);
  });

  it("that a list or a reset put away is opened again by undo", () => {
    const { list, reset, undo, view } = desk(selected);
    list("Events in one mark", []);
    expect(view().event).toBeNull();
    undo();
    expect(view()).toEqual(selected);
    reset();
    expect(view()).toEqual(DEFAULT_VIEW);
    undo();
    expect(view()).toEqual(selected);
  });
});

it("a reset shows the first view in the theme of now, and is no step when it is there already", () => {
  const { change, reset, view, steps } = desk({ ...DEFAULT_VIEW, theme: "dark", q: "steel" });
  reset();
  expect(view()).toEqual({ ...DEFAULT_VIEW, theme: "dark" });
  reset();
  change({ theme: "auto" });
  reset();
  expect(steps().past).toHaveLength(1);
});

it("the same view again is no step and changes nothing", () => {
  expect(afterChange(NO_STEPS, DEFAULT_VIEW, { ...DEFAULT_VIEW }, 0)).toBe(NO_STEPS);
});
