// The extent on the screen while a hand moves it: chart and overview strip show it without rendering.

export interface LiveExtent {
  /** Axis positions at the edges of the plot; null while no gesture runs. */
  get(): readonly [number, number] | null;
  set(extent: readonly [number, number] | null): void;
  /** Calls back after each change; returns how to stop. */
  subscribe(listener: () => void): () => void;
}

/** A live extent at rest. */
export function createLiveExtent(): LiveExtent {
  let extent: readonly [number, number] | null = null;
  const listeners = new Set<() => void>();
  return {
    get: () => extent,
    set(next) {
      if (next === extent) return;
      extent = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
