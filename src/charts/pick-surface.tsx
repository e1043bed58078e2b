// The ground of a small chart: pointer and keys pick one thing of it, a click or Enter chooses that.
import { type ReactNode, useEffect, useRef } from "react";
import { PICK_KEYS, type PickKey } from "./pick-key.ts";

interface PickSurfaceProps<T> {
  /** Accessible name: what can be picked, and how. */
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly picked: T | null;
  /** What pointer or keys are at now; null when they have left. */
  readonly onPick: (picked: T | null) => void;
  /** What is at a place in pixels, or null. */
  readonly near: (x: number, y: number) => T | null;
  /** Where a key leads; from null, where the keys begin. */
  readonly beside: (from: T | null, key: PickKey) => T | null;
  /** A click or Enter on what is picked; without it the chart only tells. */
  readonly onChoose?: (picked: T) => void;
  readonly children: ReactNode;
}

/** One tab stop for the whole chart. */
export function PickSurface<T>(props: PickSurfaceProps<T>) {
  const { name, width, height, picked, onChoose, children } = props;
  const stage = useRef<HTMLDivElement>(null);
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => listenToPicks(stage.current!, () => latest.current), []);
  return (
    <div
      ref={stage}
      role="application"
      aria-label={name}
      tabIndex={0}
      className="pick-surface"
      data-picked={picked !== null && onChoose ? "" : undefined}
    >
      <svg role="presentation" width={width} height={height}>
        {children}
      </svg>
    </div>
  );
}

/** Listens until the returned function is called; `now` answers what the chart was last drawn with. */
function listenToPicks<T>(stage: HTMLElement, now: () => PickSurfaceProps<T>): () => void {
  const control = new AbortController();
  const on = <K extends keyof HTMLElementEventMap>(
    type: K,
    act: (event: HTMLElementEventMap[K]) => void,
  ) => stage.addEventListener(type, act, { signal: control.signal });
  const nearOf = (event: MouseEvent) => {
    const box = stage.getBoundingClientRect();
    return now().near(event.clientX - box.left, event.clientY - box.top);
  };
  on("pointermove", (event) => now().onPick(nearOf(event)));
  on("pointerleave", () => now().onPick(null));
  on("blur", () => now().onPick(null));
  on("click", (event) => {
    const there = nearOf(event);
    if (there !== null) now().onChoose?.(there);
  });
  on("focus", () => {
    const { picked, onPick, beside } = now();
    if (picked === null && stage.matches(":focus-visible")) onPick(beside(null, "Home"));
  });
  on("keydown", (event) => {
    const { picked, onPick, beside, onChoose } = now();
    const key = PICK_KEYS.find((known) => known === event.key);
    if (key) onPick(beside(picked, key));
    else if (event.key === "Enter" || event.key === " ") {
      if (picked !== null) onChoose?.(picked);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return () => control.abort();
}
