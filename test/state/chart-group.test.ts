import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/civil-day.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { chartGroup } from "../../src/state/chart-group.ts";
import { createDashboardStore } from "../../src/state/dashboard-store.ts";
import { createQueryClient } from "../../src/state/query-client.ts";

const MARCH = parseDay("2025-03-03");

/** A chart with a view of its own that takes part in a group. */
function member(group: ReturnType<typeof chartGroup>, view: Partial<View> = {}) {
  const store = createDashboardStore({ ...DEFAULT_VIEW, ...view });
  let followed = 0;
  const leave = group.join(store, (shared) => {
    followed += 1;
    store.getState().change(shared);
  });
  const viewNow = () => store.getState().view;
  return { store, leave, view: viewNow, followed: () => followed };
}

const aGroup = () => chartGroup(createQueryClient(), "desk");

describe("charts in a group", () => {
  it("a chart that joins takes range and event of the first, and keeps the rest of its view", () => {
    const group = aGroup();
    member(group, { from: null, range: "1Y", event: "us-liberation-day" });
    const second = member(group, { from: MARCH, show: ["2Y"], axis: "calendar" });
    expect(second.view()).toMatchObject({
      from: null,
      range: "1Y",
      event: "us-liberation-day",
      show: ["2Y"],
      axis: "calendar",
    });
  });

  it("what one comes to is followed by each other one once, and by none when it is not shared", () => {
    const group = aGroup();
    const [first, second, third] = [member(group), member(group), member(group)];
    second.store.getState().change({ from: MARCH, event: "a" });
    expect([first, third].map(({ view }) => [view().from, view().event])).toEqual([
      [MARCH, "a"],
      [MARCH, "a"],
    ]);
    expect([first, second, third].map(({ followed }) => followed())).toEqual([1, 0, 1]);
    second.store.getState().change({ axis: "calendar", show: ["2Y"] });
    expect([first, third].map(({ view }) => view().axis)).toEqual(["trading", "trading"]);
    expect([first, second, third].map(({ followed }) => followed())).toEqual([1, 0, 1]);
  });

  it("ends where one of them answers a change with another, on the last one everywhere", () => {
    const group = aGroup();
    const [first, second, third] = [member(group), member(group), member(group)];
    second.store.subscribe(({ view, change }) => {
      if (view.range === "1Y") change({ range: "2Y" });
    });
    first.store.getState().change({ from: null, range: "1Y" });
    expect([first, second, third].map(({ view }) => view().range)).toEqual(["2Y", "2Y", "2Y"]);
  });

  it("one that has left neither leads nor follows, and the last takes the range with it", () => {
    const group = aGroup();
    const [first, second] = [member(group), member(group)];
    group.crosshair.setState({ day: MARCH, pinned: true });
    second.leave();
    first.store.getState().change({ event: "a" });
    expect(second.view().event).toBeNull();
    second.store.getState().change({ event: "b" });
    expect(first.view().event).toBe("a");
    first.leave();
    expect(group.crosshair.getState()).toEqual({ day: null, pinned: false });
    expect(member(group).view().event).toBeNull();
  });

  it("is one by name and by page", () => {
    const client = createQueryClient();
    expect(chartGroup(client, "desk")).toBe(chartGroup(client, "desk"));
    expect(chartGroup(client, "desk")).not.toBe(chartGroup(client, "other"));
    expect(chartGroup(client, "desk")).not.toBe(chartGroup(createQueryClient(), "desk"));
  });
});
