// The state of one mounted dashboard.
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { createDashboardStore } from "../../src/state/dashboard-store.ts";
import { anEvent } from "../domain/an-event.ts";

const problems = [
  { key: "level", text: "level: not a percent" },
  { key: "axis", text: "axis: not an axis" },
];
const opened = { ...DEFAULT_VIEW, event: "us-90-day-pause" };

describe("a dashboard's store", () => {
  it("changes the parts of the view it is told, and no other", () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    store.getState().change({ axis: "calendar", from: null, range: "1Y" });
    expect(store.getState().view).toEqual({
      ...DEFAULT_VIEW,
      axis: "calendar",
      from: null,
      range: "1Y",
    });
  });

  it("keeps the very same view when nothing differs", () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    const { change } = store.getState();
    change({});
    change({ axis: DEFAULT_VIEW.axis, from: DEFAULT_VIEW.from, show: DEFAULT_VIEW.show });
    expect(store.getState().view).toBe(DEFAULT_VIEW);
    change({ axis: "trading", lanes: "off" });
    expect(store.getState().view).not.toBe(DEFAULT_VIEW);
    expect(DEFAULT_VIEW.lanes).toBe("on");
  });

  it("closes the card when it lists events, so that the list is seen", () => {
    const store = createDashboardStore(opened);
    store.getState().list("2 events in one mark", [anEvent({ id: "b" }), anEvent({ id: "a" })]);
    expect(store.getState().listed).toEqual({ heading: "2 events in one mark", ids: ["b", "a"] });
    expect(store.getState().view).toEqual({ ...opened, event: null });
  });

  it("keeps the very same view when it lists events and no card is open", () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    store.getState().list("Without data yet", [anEvent()]);
    expect(store.getState().view).toBe(DEFAULT_VIEW);
  });

  it("goes back to all events without touching the view", () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    store.getState().list("Without data yet", [anEvent()]);
    store.getState().change({ event: "us-90-day-pause" });
    const { view } = store.getState();
    store.getState().listAll();
    expect(store.getState().listed).toBeNull();
    expect(store.getState().view).toBe(view);
  });

  it("opens a whole view with its own problems, and no list of the one before", () => {
    const store = createDashboardStore(DEFAULT_VIEW, problems);
    store.getState().list("Without data yet", [anEvent()]);
    store.getState().open(opened, []);
    expect(store.getState()).toMatchObject({ view: opened, problems: [], listed: null });
    expect(store.getState().view).toBe(opened);
  });

  it("dismisses the problem that is named and keeps the others", () => {
    const store = createDashboardStore(DEFAULT_VIEW, problems);
    store.getState().dismiss(problems[0]!.text);
    expect(store.getState().problems).toEqual([problems[1]]);
    store.getState().dismiss(problems[0]!.text);
    expect(store.getState().problems).toEqual([problems[1]]);
  });

  it("is its own: two on a page do not share anything", () => {
    const [one, other] = [createDashboardStore(DEFAULT_VIEW), createDashboardStore(DEFAULT_VIEW)];
    one.getState().change({ theme: "dark" });
    one.getState().list("A list", [anEvent()]);
    expect(other.getState()).toMatchObject({ view: DEFAULT_VIEW, listed: null });
  });
});

describe("the rail's tab", () => {
  const onMoves = () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    store.getState().showTab("moves");
    return store;
  };
  const tabOf = (store: ReturnType<typeof onMoves>) => store.getState().tab;

  it("is the events' at first, and stays where it is put while the range changes", () => {
    expect(tabOf(createDashboardStore(DEFAULT_VIEW))).toBe("events");
    const store = onMoves();
    store.getState().change({ from: null, range: "1Y" });
    store.getState().change({ event: null });
    expect(tabOf(store)).toBe("moves");
  });

  it("goes to the events when one is opened, the opened one again included", () => {
    const store = onMoves();
    store.getState().change({ event: "us-90-day-pause" });
    expect(tabOf(store)).toBe("events");
    store.getState().showTab("crossings");
    store.getState().change({ event: "us-90-day-pause" });
    expect(tabOf(store)).toBe("events");
  });

  it("goes to the events when a list of some is opened", () => {
    const store = onMoves();
    store.getState().list("Without data yet", [anEvent()]);
    expect(tabOf(store)).toBe("events");
  });

  it("goes to the events when a link opens another event, and not otherwise", () => {
    const store = onMoves();
    store.getState().open({ ...DEFAULT_VIEW, axis: "calendar" }, []);
    expect(tabOf(store)).toBe("moves");
    store.getState().open(opened, []);
    expect(tabOf(store)).toBe("events");
  });
});
