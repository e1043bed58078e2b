// The trading day under the pointer or the keyboard, and the span measured from it: observed without rendering the chart.
import type { History } from "../domain/measure.ts";

export interface CrosshairState {
  /** Index of the trading day, null when there is no crosshair. */
  readonly index: number | null;
  /** A pinned crosshair stays until it is moved by a click or closed. */
  readonly pinned: boolean;
}

/** Two trading days that are measured, as indices. */
export interface SpanEnds {
  readonly from: number;
  readonly to: number;
  /** The second end goes wherever the crosshair goes. */
  readonly isOpen: boolean;
}

export interface Crosshair {
  get(): CrosshairState;
  set(state: CrosshairState): void;
  /** How many measures after the first one the readout begins; below 0 it counts from the end. */
  lead(): number;
  leadOn(by: number): void;
  /** The measured span, null when there is none. */
  span(): SpanEnds | null;
  measure(span: SpanEnds | null): void;
  /** The first end of a new span, or the second of one that is open elsewhere. */
  mark(index: number): void;
  /** Lets go of what came last: the span, else the day. False when there is neither. */
  close(): boolean;
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

const NONE: CrosshairState = { index: null, pinned: false };

/** A crosshair that stands nowhere. */
export function createCrosshair(): Crosshair {
  let state = NONE;
  let lead = 0;
  let span: SpanEnds | null = null;
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const set = (next: CrosshairState) => {
    if (next.index === state.index && next.pinned === state.pinned) return;
    state = next;
    if (span?.isOpen && next.index !== null) span = { ...span, to: next.index };
    tell();
  };
  const measure = (next: SpanEnds | null) => {
    if (next === span) return;
    span = next;
    tell();
  };
  return {
    get: () => state,
    set,
    lead: () => lead,
    leadOn(by) {
      lead += by;
      tell();
    },
    span: () => span,
    measure,
    mark(index) {
      const isSecond = span?.isOpen === true && span.from !== index;
      measure({ from: isSecond ? span!.from : index, to: index, isOpen: !isSecond });
    },
    close() {
      if (!span && state.index === null) return false;
      if (span) measure(null);
      else set(NONE);
      return true;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The histories as a crosshair's lead has them: the first is another, round and round; the others as they were. */
export function ledBy(histories: readonly History[], lead: number): readonly History[] {
  const { length } = histories;
  const first = histories[((lead % length) + length) % length];
  return first ? [first, ...histories.filter((history) => history !== first)] : histories;
}
