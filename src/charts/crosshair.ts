// The trading day under the pointer or the keyboard: chart-local, observed without rendering the chart.

export interface CrosshairState {
  /** Index of the trading day, null when there is no crosshair. */
  readonly index: number | null;
  /** A pinned crosshair stays until it is moved by a click or closed. */
  readonly pinned: boolean;
}

export interface Crosshair {
  get(): CrosshairState;
  set(state: CrosshairState): void;
  /** How many measures after the first one the readout begins; below 0 it counts from the end. */
  lead(): number;
  leadOn(by: number): void;
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

const NONE: CrosshairState = { index: null, pinned: false };

/** A crosshair that stands nowhere. */
export function createCrosshair(): Crosshair {
  let state = NONE;
  let lead = 0;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      if (next.index === state.index && next.pinned === state.pinned) return;
      state = next;
      for (const listener of listeners) listener();
    },
    lead: () => lead,
    leadOn(by) {
      lead += by;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
