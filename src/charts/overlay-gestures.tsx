// Hands on the overlay chart: drag a range, wheel, pinch, double-click and keys.
import { chordOf } from "../domain/key-chord.ts";
import { chartKeys } from "./chart-keys.ts";
import type { Crosshair } from "./crosshair.ts";
import type { OverlayModel } from "./overlay-model.ts";

/** What gestures act on. `show` draws a live extent; `settle` tells the outside when the hand rests. */
export interface GestureHost {
  model(): OverlayModel;
  /** The extent on the screen now, live or at rest. */
  extent(): readonly [number, number];
  indexAt(position: number): number;
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

const CLICK_SLOP = 5;
const WHEEL_REST_MS = 140;

type Drag =
  | { readonly kind: "band"; readonly from: number }
  | { readonly kind: "pan"; readonly from: number; readonly extent: readonly [number, number] }
  | { readonly kind: "touch"; readonly from: number }
  | { readonly kind: "pinch"; readonly extent: readonly [number, number]; readonly spread: number };

/** Listens on the stage until the returned function is called. */
export function listenToGestures(
  stage: HTMLElement,
  surface: HTMLElement,
  host: GestureHost,
): () => void {
  const control = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => target.addEventListener(type, listener, { signal: control.signal, passive: false });

  let drag: Drag | null = null;
  let wheelTimer: ReturnType<typeof setTimeout> | undefined;
  const touches = new Map<number, number>();

  const xOf = (event: MouseEvent) => event.clientX - stage.getBoundingClientRect().left;
  const toPosition = (x: number, extent = host.extent()) => {
    const { plot } = host.model().frame;
    return extent[0] + ((x - plot.x) / plot.width) * (extent[1] - extent[0]);
  };
  const onPlot = (event: MouseEvent) => {
    const { plot } = host.model().frame;
    const box = stage.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    return x >= plot.x - 4 && x <= plot.x + plot.width + 4 && y >= plot.y && y <= box.height;
  };
  const point = (x: number, pinned: boolean) => {
    const { days } = host.model().range;
    const index = host.indexAt(toPosition(x));
    host.crosshair.set({ index: Math.min(days.last, Math.max(days.first, index)), pinned });
  };
  const zoom = (factor: number, x: number) => {
    const extent = host.extent();
    const centre = toPosition(x);
    host.show([centre - (centre - extent[0]) * factor, centre + (extent[1] - centre) * factor]);
  };
  const pan = (share: number) => {
    const [left, right] = host.extent();
    const by = (right - left) * share;
    host.show([left + by, right + by]);
  };
  const settleSoon = () => {
    clearTimeout(wheelTimer);
    wheelTimer = setTimeout(() => host.settle(), WHEEL_REST_MS);
  };

  on(surface, "pointerdown", (event) => {
    if (event.button !== 0) return;
    surface.setPointerCapture(event.pointerId);
    const x = xOf(event);
    touches.set(event.pointerId, x);
    if (touches.size === 2) {
      const [a, b] = [...touches.values()] as [number, number];
      drag = { kind: "pinch", extent: host.extent(), spread: Math.max(20, Math.abs(a - b)) };
      host.crosshair.set({ index: null, pinned: false });
    } else if (event.pointerType === "touch") drag = { kind: "touch", from: x };
    else if (event.shiftKey) drag = { kind: "pan", from: x, extent: host.extent() };
    else drag = { kind: "band", from: x };
  });
  on(stage, "pointermove", (event) => {
    const x = xOf(event);
    if (touches.has(event.pointerId)) touches.set(event.pointerId, x);
    if (drag?.kind === "pan") {
      const by = toPosition(drag.from, drag.extent) - toPosition(x, drag.extent);
      host.show([drag.extent[0] + by, drag.extent[1] + by]);
    } else if (drag?.kind === "pinch" && touches.size === 2) {
      const [a, b] = [...touches.values()] as [number, number];
      const factor = drag.spread / Math.max(20, Math.abs(a - b));
      const centre = toPosition((a + b) / 2, drag.extent);
      const [left, right] = drag.extent;
      host.show([centre - (centre - left) * factor, centre + (right - centre) * factor]);
    } else if (drag?.kind === "band" && Math.abs(x - drag.from) > CLICK_SLOP) {
      host.band([drag.from, x]);
    }
    const steady = drag === null || drag.kind === "band" || drag.kind === "touch";
    if (!steady || host.crosshair.get().pinned) return;
    if (onPlot(event)) point(x, false);
    else if (!drag) host.crosshair.set({ index: null, pinned: false });
  });
  const release = (event: PointerEvent) => {
    const done = drag;
    touches.delete(event.pointerId);
    if (!done) return;
    drag = null;
    host.band(null);
    const x = xOf(event);
    if (done.kind === "pan" || done.kind === "pinch") host.settle();
    else if (event.type === "pointercancel") return;
    else if (Math.abs(x - done.from) <= CLICK_SLOP) point(x, true);
    else if (done.kind === "band") {
      const ends = [toPosition(done.from), toPosition(x)] as const;
      host.show([Math.min(...ends), Math.max(...ends)]);
      host.settle();
    }
  };
  on(surface, "pointerup", release);
  on(surface, "pointercancel", release);
  on(stage, "pointerleave", () => {
    if (!host.crosshair.get().pinned && !drag) host.crosshair.set({ index: null, pinned: false });
  });
  on(surface, "dblclick", () => {
    host.crosshair.set({ index: null, pinned: false });
    host.reset();
  });
  on(stage, "wheel", (event) => {
    const sideways = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (!onPlot(event) || (!sideways && !modified)) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : 1;
    if (modified) zoom(Math.exp(event.deltaY * unit * 0.002), xOf(event));
    else pan(((event.deltaX || event.deltaY) * unit) / host.model().frame.plot.width);
    settleSoon();
  });
  const keys: Readonly<Record<string, () => boolean | void>> = chartKeys({
    crosshair: host.crosshair,
    days: () => host.model().range.days,
    zoom(factor) {
      const { plot } = host.model().frame;
      zoom(factor, plot.x + plot.width / 2);
      settleSoon();
    },
    pan(share) {
      pan(share);
      settleSoon();
    },
    enter: host.enter,
    firstView: host.firstView,
  });
  on(surface, "keydown", (event) => {
    const act = keys[chordOf(event)];
    if (act && act() !== false) event.preventDefault();
  });
  return () => {
    clearTimeout(wheelTimer);
    control.abort();
  };
}
