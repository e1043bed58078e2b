import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/domain/civil-day.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { writeFragment } from "../../src/data/snapshot-link.ts";
import { hostedView } from "../../src/embed/hosted-view.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";

const told = ({ store }: ReturnType<typeof hostedView>) =>
  store.getState().problems.map(({ key }) => key);

describe("a view in another's page", () => {
  it("is what the page asks for; what cannot be read is noticed", () => {
    const hosted = hostedView([
      ["show", "2Y"],
      ["axis", "sideways"],
    ]);
    expect(hosted.store.getState().view).toMatchObject({ show: ["2Y"], axis: "trading" });
    expect(told(hosted)).toEqual(["axis"]);
  });

  it("goes back to what the page asked for last, not to what the reader made of it", () => {
    const hosted = hostedView([["show", "2Y"]]);
    const { store } = hosted;
    store.getState().change({ axis: "calendar", from: parseDay("2026-01-02") });
    hosted.patch({ show: "5Y" });
    expect(store.getState().view).toMatchObject({ show: ["5Y"], axis: "calendar" });
    store.getState().reset();
    expect(store.getState().view).toMatchObject({
      show: ["5Y"],
      axis: "trading",
      from: parseDay("2025-01-01"),
    });
  });

  it("drops the notice about a key once that is given anew, and keeps the others", () => {
    const hosted = hostedView([
      ["axis", "sideways"],
      ["units", "miles"],
    ]);
    hosted.patch({ axis: "calendar" });
    expect(told(hosted)).toEqual(["units"]);
    hosted.notice(["height"], [{ key: "height", text: "height: too tall" }]);
    hosted.notice(["height"], []);
    expect(told(hosted)).toEqual(["units"]);
  });

  it("knows the page's wishes from the reader's doings", () => {
    const hosted = hostedView([]);
    const by: boolean[] = [];
    hosted.store.subscribe(() => by.push(hosted.isPage));
    hosted.patch({ event: "us-liberation-day" });
    hosted.store.getState().change({ event: null });
    expect(by.at(-1)).toBe(false);
    expect(by).toContain(true);
  });

  it("tells frozen figures that cannot be read, and shows the latest", async () => {
    const hosted = hostedView([["show", "2Y"]]);
    hosted.freeze("s=1.broken", false);
    expect(hosted.store.getState().fragment).toBe("s=1.broken");
    await expect.poll(() => told(hosted)).toEqual(["address"]);
    expect(hosted.store.getState()).toMatchObject({ fragment: "", frozen: null });
    hosted.freeze("", false);
    expect(told(hosted)).toEqual([]);
  });

  it("takes frozen figures, with their view or without, and gives them up", async () => {
    const april = aSnapshot({ view: { show: ["2Y"], to: parseDay("2025-04-30") }, events: null });
    const written = await writeFragment(april);
    const fragment = written.ok ? written.value : "";
    const [bare, asking] = [hostedView([]), hostedView([["show", "10Y"]])];
    bare.freeze(fragment, true);
    asking.freeze(fragment, false);
    for (const { store } of [bare, asking]) {
      await expect.poll(() => store.getState().frozen?.span.to).toBe(parseDay("2025-04-30"));
    }
    expect(bare.store.getState().view.show).toEqual(["2Y"]);
    expect(asking.store.getState().view.show).toEqual(["10Y"]);
    bare.freeze("", true);
    expect(bare.store.getState()).toMatchObject({ frozen: null, fragment: "" });
    expect(bare.store.getState().view).toEqual(DEFAULT_VIEW);
  });
});
