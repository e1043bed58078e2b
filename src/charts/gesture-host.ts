// What hands on the overlay chart act on.
import type { Crosshair } from "./crosshair.ts";
import type { OverlayModel } from "./overlay-model.ts";

/** `show` draws a live extent; `settle` tells the outside when the hand rests. */
export interface GestureHost {
  model(): OverlayModel;
  /** The extent on the screen now, live or at rest. */
  extent(): readonly [number, number];
  indexAt(position: number): number;
  /** Axis position of a trading day. */
  positionOf(index: number): number;
  show(extent: readonly [number, number]): void;
  settle(): void;
  reset(): void;
  /** Back to the whole first view. */
  firstView(): void;
  /** Enter on a day. */
  enter(index: number): void;
  /** Marks the stretch a drag has covered, null when none; pixels. */
  band(span: readonly [number, number] | null): void;
  readonly crosshair: Crosshair;
}
