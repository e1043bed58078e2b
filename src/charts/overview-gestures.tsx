// Hands on the overview strip: its window dragged, resized, drawn anew, centred, and moved by keys.
import type { TimeAxis } from "../domain/time-axis.ts";
import type { LiveExtent } from "./live-extent.ts";
import {
  centredExtent,
  draggedExtent,
  type Extent,
  type Grip,
  GRIPS,
  positionAt,
  type Step,
  steppedExtent,
} from "./overview-window.ts";
import { fittedExtent } from "./shown-range.ts";

/** What the hands act on. */
export interface OverviewHost {
  readonly axis: TimeAxis;
  readonly live: LiveExtent;
  /** The extent at rest. */
  extent(): Extent;
  /** Where the strip lies in the element that listens, pixels, and the positions it shows. */
  strip(): { readonly x: number; readonly width: number; readonly extent: Extent };
  /** Called with the live extent when the hand rests. */
  settle(extent: Extent): void;
}

const CLICK_SLOP = 5;
const KEY_REST_MS = 300;

interface Drag {
  readonly pointer: number;
  /** Null: outside the window. */
  readonly grip: Grip | null;
  readonly x: number;
  readonly extent: Extent;
}

/** Listens on the element until the returned function is called. */
export function listenToOverview(element: HTMLElement, host: OverviewHost): () => void {
  const { axis, live } = host;
  const control = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (event: HTMLElementEventMap[K]) => void,
  ) => element.addEventListener(type, listener, { signal: control.signal });

  let drag: Drag | null = null;
  let keyTimer: ReturnType<typeof setTimeout> | undefined;
  const now = () => live.get() ?? host.extent();
  const positionOf = (x: number) => positionAt(host.strip().extent, x, host.strip().width);
  const xOf = (event: PointerEvent) =>
    event.clientX - element.getBoundingClientRect().left - host.strip().x;
  const settle = () => {
    clearTimeout(keyTimer);
    const extent = live.get();
    if (!extent) return;
    live.set(null);
    host.settle(extent);
  };

  on("pointerdown", (event) => {
    if (event.button !== 0 || drag) return;
    settle();
    const grip = gripOf(event.target);
    const held = event.target instanceof Element && grip ? event.target : element;
    held.setPointerCapture(event.pointerId);
    drag = { pointer: event.pointerId, grip, x: xOf(event), extent: now() };
  });
  on("pointermove", (event) => {
    if (event.pointerId !== drag?.pointer) return;
    const x = xOf(event);
    const by = positionOf(x) - positionOf(drag.x);
    if (drag.grip) {
      if (live.get() || x !== drag.x) live.set(draggedExtent(axis, drag.grip, drag.extent, by));
    } else if (live.get() || Math.abs(x - drag.x) > CLICK_SLOP) {
      const ends = [positionOf(drag.x), positionOf(x)] as const;
      live.set(fittedExtent(axis, [Math.min(...ends), Math.max(...ends)]));
    }
  });
  on("pointerup", (event) => {
    if (event.pointerId !== drag?.pointer) return;
    const { grip, extent, x } = drag;
    drag = null;
    if (!grip && !live.get()) live.set(centredExtent(axis, extent, positionOf(x)));
    settle();
  });
  const drop = () => {
    if (drag) live.set(null);
    drag = null;
  };
  on("pointercancel", drop);
  on("keydown", (event) => {
    const grip = gripOf(event.target);
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") return drop();
    const step = stepOf(event);
    if (!grip || !step || drag) return;
    event.preventDefault();
    live.set(steppedExtent(axis, grip, now(), step));
    clearTimeout(keyTimer);
    keyTimer = setTimeout(settle, KEY_REST_MS);
  });
  return () => {
    clearTimeout(keyTimer);
    drop();
    control.abort();
  };
}

function gripOf(target: EventTarget | null): Grip | null {
  const name = target instanceof HTMLElement ? target.dataset["grip"] : undefined;
  return GRIPS.find((grip) => grip === name) ?? null;
}

function stepOf({ key, shiftKey }: KeyboardEvent): Step | null {
  const days = shiftKey ? 5 : 1;
  const steps: Record<string, Step> = {
    ArrowLeft: { unit: "day", count: -days },
    ArrowDown: { unit: "day", count: -days },
    ArrowRight: { unit: "day", count: days },
    ArrowUp: { unit: "day", count: days },
    PageUp: { unit: "month", count: -1 },
    PageDown: { unit: "month", count: 1 },
    Home: { unit: "end", count: -1 },
    End: { unit: "end", count: 1 },
  };
  return steps[key] ?? null;
}
