// Frozen figures in a dashboard.
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { writeFragment } from "../../src/data/snapshot-link.ts";
import { createDashboardStore } from "../../src/state/dashboard-store.ts";
import { freezeFile, openFragment, thaw } from "../../src/state/frozen-view.ts";
import { NO_STEPS } from "../../src/state/view-step.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { on, time } from "../domain/facts.ts";

const april = aSnapshot({
  view: { show: ["30Y", "2s10s"], from: on("2025-04-01"), to: on("2025-04-30") },
  events: null,
});
const DARK = { ...DEFAULT_VIEW, theme: "dark" as const };

async function fragmentOf(snapshot = april): Promise<string> {
  const written = await writeFragment(snapshot);
  if (!written.ok) throw new Error(written.failure.reason);
  return written.value;
}

/** A dashboard that waits for a fragment. */
function awaiting(fragment: string, view = DEFAULT_VIEW) {
  const store = createDashboardStore(view);
  store.setState({ fragment });
  return store;
}

describe("a fragment that a dashboard waits for", () => {
  it("freezes its figures and shows its view where the address asks for nothing else", async () => {
    const fragment = await fragmentOf();
    const store = awaiting(fragment);
    await openFragment(store, fragment, true);
    const { view, frozen, steps, problems } = store.getState();
    expect(view).toEqual(april.view);
    expect(frozen?.table.yields["30Y"]).toEqual(april.yields["30Y"]);
    expect(frozen?.time).toEqual(april.time);
    expect({ steps, problems }).toEqual({ steps: NO_STEPS, problems: [] });
  });

  it("leaves the view that the address asks for", async () => {
    const fragment = await fragmentOf();
    const asked = { ...april.view, axis: "calendar" as const };
    const store = awaiting(fragment, asked);
    await openFragment(store, fragment, false);
    expect(store.getState().view).toBe(asked);
    expect(store.getState().frozen).not.toBeNull();
  });

  it("is one step for a reader who was at work", async () => {
    const fragment = await fragmentOf();
    const store = awaiting(fragment);
    store.getState().change({ lanes: "off" });
    await openFragment(store, fragment, true);
    expect(store.getState().steps.past).toHaveLength(2);
    store.getState().undo();
    expect(store.getState().view).toEqual({ ...DEFAULT_VIEW, lanes: "off" });
    expect(store.getState().frozen).not.toBeNull();
  });

  it("that is broken shows the latest, says why and keeps what was told before", async () => {
    const fragment = (await fragmentOf()).slice(0, -9);
    const store = awaiting(fragment);
    store.setState({ problems: [{ key: "axis", text: "axis: not an axis" }] });
    await openFragment(store, fragment, true);
    const { view, frozen, problems, ...state } = store.getState();
    expect({ view, frozen, fragment: state.fragment }).toEqual({
      view: DEFAULT_VIEW,
      frozen: null,
      fragment: "",
    });
    expect(problems.map(({ text }) => text)).toEqual([
      "axis: not an axis",
      expect.stringMatching(
        /^The frozen figures .* could not be read; the latest are shown\. .+\.$/,
      ),
    ]);
  });

  it("that is broken shows the site's own first view, which waited for it", async () => {
    const store = awaiting("s=1.broken");
    store.getState().configure(DARK, true);
    expect(store.getState().view).toBe(DEFAULT_VIEW);
    await openFragment(store, "s=1.broken", true);
    expect(store.getState().view).toBe(DARK);
  });

  it("is dropped when another is awaited by then", async () => {
    const fragment = await fragmentOf();
    const store = awaiting("s=1.another");
    await openFragment(store, fragment, true);
    expect(store.getState()).toMatchObject({ view: DEFAULT_VIEW, frozen: null });
  });
});

describe("a frozen dashboard", () => {
  async function frozenStore() {
    const fragment = await fragmentOf();
    const store = awaiting(fragment);
    await openFragment(store, fragment, true);
    return store;
  }

  it("stays frozen through changes, undo, redo and its first view, which is the shared one", async () => {
    const store = await frozenStore();
    const { frozen, change, undo, redo, reset } = store.getState();
    change({ axis: "calendar" });
    undo();
    redo();
    reset();
    expect(store.getState().view).toEqual(april.view);
    expect(store.getState().frozen).toBe(frozen);
  });

  it("does not take the site's own first view", async () => {
    const store = await frozenStore();
    store.getState().configure(DARK, true);
    expect(store.getState().view).toEqual(april.view);
  });

  it("thaws to the latest in one step, its other settings kept", async () => {
    const store = await frozenStore();
    thaw(store);
    const { view, frozen, fragment, steps } = store.getState();
    expect(view).toEqual({ ...april.view, to: null });
    expect({ frozen, fragment }).toEqual({ frozen: null, fragment: "" });
    expect(steps.past).toEqual([april.view]);
  });
});

describe("the figures of a file", () => {
  it("are frozen in the theme of now, with an address where there is room for one", async () => {
    const file = aSnapshot();
    const store = createDashboardStore(DARK);
    await freezeFile(store, file);
    const { view, frozen, fragment } = store.getState();
    expect(view).toEqual({ ...file.view, to: on("2026-10-01"), theme: "dark" });
    expect(frozen?.table.yields["10Y"]).toEqual(file.yields["10Y"]);

    const other = awaiting(fragment);
    await openFragment(other, fragment, true);
    expect(other.getState().frozen?.yields).toEqual(frozen?.yields);
  });

  it("are frozen also when an address has no room for them", async () => {
    const show = ["1M", "3M", "6M", "1Y", "2Y", "3Y", "5Y", "7Y", "10Y", "20Y", "30Y"];
    const store = createDashboardStore(DEFAULT_VIEW);
    await freezeFile(store, aSnapshot({ view: { show, from: null, range: "MAX" } }));
    expect(store.getState().fragment).toBe("");
    expect(store.getState().frozen?.time).toHaveLength(time.length);
  });
});
