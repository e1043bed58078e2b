// The trading day under the pointer, observed.
import { expect, it } from "vitest";
import { createCrosshair, type CrosshairState } from "../../src/charts/crosshair.ts";

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
