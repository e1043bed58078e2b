// Hands on the overlay chart: point, pin, zoom, pan, measure, swipe, pinch, wheel, double-click and keys.
import { chordOf } from "../domain/key-chord.ts";
import { chartKeys } from "./chart-keys.ts";
import type { GestureHost } from "./gesture-host.ts";
import { pressNearMark } from "./near-mark.tsx";
import { pinchedExtent, type Spot } from "./pinch.ts";
import { wheelZoom, zoomedExtent } from "./wheel-zoom.ts";

/** How far a mouse and a finger may tremble, pixels. */
const CLICK_SLOP = 5;
const TOUCH_SLOP = 10;
/** How long a finger rests until it is a long press, milliseconds. */
const HOLD_MS = 500;
const WHEEL_REST_MS = 140;

interface Press {
  /**
   * A mouse draws a band, measures or moves the range; a finger touches, then swipes; two move the range.
   * What is spent has done its deed, and does nothing until all is lifted.
   */
  kind: "band" | "measure" | "move" | "touch" | "spent";
  isFar: boolean;
  readonly from: Spot;
  /** The trading day that was pressed. */
  readonly day: number;
  readonly extent: readonly [number, number];
  readonly fingers: readonly [Spot, Spot];
}

/** Listens on the stage until the returned function is called. */
export function listenToGestures(
  stage: HTMLElement,
  surface: HTMLElement,
  host: GestureHost,
): () => void {
  const { crosshair } = host;
  const control = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => target.addEventListener(type, listener, { signal: control.signal, passive: false });

  const held = new Map<number, Spot>();
  let press: Press | null = null;
  let isTouched = false;
  let holdTimer: ReturnType<typeof setTimeout> | undefined;
  let wheelTimer: ReturnType<typeof setTimeout> | undefined;

  const spotOf = (event: MouseEvent): Spot => {
    const box = stage.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const toPosition = (x: number) => {
    const { plot } = host.model().frame;
    const [left, right] = host.extent();
    return left + ((x - plot.x) / plot.width) * (right - left);
  };
  const onPlot = ({ x, y }: Spot) => {
    const { plot, height } = host.model().frame;
    return x >= plot.x - 4 && x <= plot.x + plot.width + 4 && y >= plot.y && y <= height;
  };
  const dayAt = (x: number) => {
    const { first, last } = host.model().range.days;
    return Math.min(last, Math.max(first, host.indexAt(toPosition(x))));
  };
  const point = (x: number, pinned: boolean) => crosshair.set({ index: dayAt(x), pinned });
  const away = () => crosshair.set({ index: null, pinned: false });
  const isBeyond = (x: number, from: Spot) =>
    Math.abs(x - from.x) > (isTouched ? TOUCH_SLOP : CLICK_SLOP);
  /** The first two; one counts twice, and so moves without zooming. */
  const fingersNow = () => {
    const [one, other] = [...held.values()];
    return [one!, other ?? one!] as const;
  };
  const zoom = (factor: number, centre: number) => {
    host.show(zoomedExtent(host.extent(), factor, centre));
    settleSoon();
  };
  const pan = (share: number) => {
    const [left, right] = host.extent();
    const by = (right - left) * share;
    host.show([left + by, right + by]);
    settleSoon();
  };
  const settleSoon = () => {
    clearTimeout(wheelTimer);
    wheelTimer = setTimeout(() => host.settle(), WHEEL_REST_MS);
  };

  on(surface, "pointerdown", (event) => {
    if (event.button !== 0) return;
    surface.setPointerCapture(event.pointerId);
    const from = spotOf(event);
    held.set(event.pointerId, from);
    isTouched = event.pointerType === "touch";
    clearTimeout(holdTimer);
    if (!event.shiftKey) crosshair.measure(null);
    if (held.size > 2 || press?.kind === "spent") return;
    const [extent, fingers] = [host.extent(), fingersNow()];
    const began: Press = { kind: "band", isFar: false, from, day: dayAt(from.x), extent, fingers };
    press = began;
    if (held.size > 1) away();
    if (held.size > 1 || event.altKey) began.kind = "move";
    else if (event.shiftKey) began.kind = "measure";
    if (!isTouched || began.kind !== "band") return;
    began.kind = "touch";
    holdTimer = setTimeout(() => {
      began.kind = "spent";
      point(from.x, true);
    }, HOLD_MS);
  });
  on(stage, "pointermove", (event) => {
    const spot = spotOf(event);
    const { x } = spot;
    const { pinned } = crosshair.get();
    if (held.has(event.pointerId)) held.set(event.pointerId, spot);
    if (press && !press.isFar && isBeyond(x, press.from)) {
      press.isFar = true;
      clearTimeout(holdTimer);
    }
    const kind = press?.kind;
    if (press && kind === "move") {
      const { plot } = host.model().frame;
      host.show(pinchedExtent(press.extent, plot, press.fingers, fingersNow()));
    } else if (press?.isFar && kind === "measure") {
      crosshair.measure({ from: press.day, to: dayAt(x), isOpen: false });
      if (!pinned) away();
    } else if (press?.isFar && kind === "band") host.band([press.from.x, x]);
    const isSwipe = kind === "touch";
    if (isSwipe ? !press?.isFar : pinned || (press && kind !== "band")) return;
    if (isSwipe || onPlot(spot)) point(x, pinned);
    else if (!press) away();
  });
  const release = (event: PointerEvent) => {
    held.delete(event.pointerId);
    clearTimeout(holdTimer);
    if (!press) return;
    const { kind, isFar, from, day } = press;
    press = held.size > 0 ? { ...press, kind: "spent" } : null;
    host.band(null);
    if (kind === "move") return host.settle();
    if (kind === "spent" || event.type === "pointercancel") return;
    const { x } = spotOf(event);
    if (kind === "band" && isBeyond(x, from)) {
      const ends = [toPosition(from.x), toPosition(x)];
      host.show([Math.min(...ends), Math.max(...ends)]);
      host.settle();
    } else if (isFar) return;
    else if (kind === "measure") crosshair.mark(day);
    else if (!isTouched || !pressNearMark(stage, event)) point(x, true);
  };
  on(surface, "pointerup", release);
  on(surface, "pointercancel", release);
  on(surface, "contextmenu", (event) => isTouched && event.preventDefault());
  on(stage, "pointerleave", () => !crosshair.get().pinned && !press && away());
  on(surface, "dblclick", () => {
    away();
    host.reset();
  });
  on(stage, "wheel", (event) => {
    const { deltaX, deltaY } = event;
    const sideways = event.shiftKey || Math.abs(deltaX) > Math.abs(deltaY);
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    const spot = spotOf(event);
    if (!onPlot(spot) || (!sideways && !modified)) return;
    event.preventDefault();
    const unit = event.deltaMode === 1 ? 16 : 1;
    if (modified) zoom(wheelZoom(deltaY * unit), toPosition(spot.x));
    else pan(((deltaX || deltaY) * unit) / host.model().frame.plot.width);
  });
  const keys: Readonly<Record<string, () => boolean | void>> = chartKeys({
    ...host,
    days: () => host.model().range.days,
    zoom(factor) {
      const { index } = crosshair.get();
      const { first, last } = host.model().range.days;
      const isShown = index !== null && index >= first && index <= last;
      const { plot } = host.model().frame;
      zoom(factor, isShown ? host.positionOf(index) : toPosition(plot.x + plot.width / 2));
    },
    pan,
  });
  on(surface, "keydown", (event) => {
    const isDrawing = press?.kind === "band" || press?.kind === "measure";
    if (event.key === "Escape" && isDrawing) {
      press!.kind = "spent";
      host.band(null);
      crosshair.measure(null);
      return event.preventDefault();
    }
    const act = keys[chordOf(event)];
    if (act && act() !== false) event.preventDefault();
  });
  return () => {
    clearTimeout(holdTimer);
    clearTimeout(wheelTimer);
    control.abort();
  };
}
