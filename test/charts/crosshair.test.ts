// The trading day under the pointer, observed.
import { expect, it } from "vitest";
import { createCrosshair, type CrosshairState, ledBy } from "../../src/charts/crosshair.ts";
import { history } from "../domain/facts.ts";

it("observers hear each change once, and nothing when nothing changes", () => {
  const crosshair = createCrosshair();
  const heard: CrosshairState[] = [];
  const stop = crosshair.subscribe(() => heard.push(crosshair.get()));
  crosshair.set({ index: null, pinned: false });
  crosshair.set({ index: 7, pinned: false });
  crosshair.set({ index: 7, pinned: false });
  crosshair.set({ index: 7, pinned: true });
  stop();
  crosshair.set({ index: 8, pinned: false });
  expect(heard).toEqual([
    { index: 7, pinned: false },
    { index: 7, pinned: true },
  ]);
  expect(crosshair.get()).toEqual({ index: 8, pinned: false });
});

it("two charts have a crosshair each", () => {
  const [one, other] = [createCrosshair(), createCrosshair()];
  one.set({ index: 3, pinned: true });
  expect(other.get()).toEqual({ index: null, pinned: false });
});

it("a span is marked at two days, or follows the crosshair from the first until it is closed", () => {
  const crosshair = createCrosshair();
  crosshair.set({ index: 7, pinned: false });
  crosshair.mark(7);
  expect(crosshair.span()).toEqual({ from: 7, to: 7, isOpen: true });
  crosshair.set({ index: 12, pinned: false });
  crosshair.set({ index: null, pinned: false });
  expect(crosshair.span(), "stays where the crosshair last was").toEqual({
    from: 7,
    to: 12,
    isOpen: true,
  });
  crosshair.mark(12);
  crosshair.set({ index: 20, pinned: false });
  expect(crosshair.span()).toEqual({ from: 7, to: 12, isOpen: false });
  crosshair.mark(20);
  expect(crosshair.span()).toEqual({ from: 20, to: 20, isOpen: true });
});

it("closes what came last: the span before the day, and then there is nothing", () => {
  const crosshair = createCrosshair();
  crosshair.set({ index: 7, pinned: true });
  crosshair.mark(3);
  expect([crosshair.close(), crosshair.span(), crosshair.get().index]).toEqual([true, null, 7]);
  expect([crosshair.close(), crosshair.get().index]).toEqual([true, null]);
  expect(crosshair.close()).toBe(false);
});

it("the measure that is read first stands before the others, round and round", () => {
  const all = ["30Y", "10Y", "2s10s"].map(history);
  const keys = (lead: number) => ledBy(all, lead).map(({ measure }) => measure.key);
  expect(keys(0)).toEqual(["30Y", "10Y", "2s10s"]);
  expect(keys(2)).toEqual(["2s10s", "30Y", "10Y"]);
  expect(keys(-2)).toEqual(["10Y", "30Y", "2s10s"]);
  expect(ledBy([], 1)).toEqual([]);
});
