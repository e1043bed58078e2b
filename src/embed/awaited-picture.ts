// The picture a snapshot is made from: waits until the chart has been drawn as the view now is.
import type { DashboardStore } from "../state/dashboard-store.ts";
import type { ShownChart } from "../ui/shown-chart.ts";

/** A view that cannot be drawn, such as one without a trading day, is waited for no longer, milliseconds. */
const PATIENCE_MS = 10_000;

export interface PictureWait {
  /** The picture of the view as it is now; rejects with words. */
  of(store: DashboardStore): Promise<ShownChart>;
  /** A picture is there. */
  shown(picture: ShownChart): void;
  /** There will be none: those who wait are told why. */
  none(reason: string): void;
}

interface Waiting {
  readonly store: DashboardStore;
  readonly resolve: (picture: ShownChart) => void;
  readonly reject: (error: Error) => void;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** Nothing is drawn yet. */
export function pictureWait(): PictureWait {
  const waiting = new Set<Waiting>();
  let latest: ShownChart | null = null;
  const isOf = (store: DashboardStore) => latest?.subject.parts.view === store.getState().view;
  const end = (one: Waiting, act: () => void) => {
    clearTimeout(one.timer);
    waiting.delete(one);
    act();
  };
  return {
    of(store) {
      if (latest && isOf(store)) return Promise.resolve(latest);
      return new Promise((resolve, reject) => {
        const giveUp = () =>
          end(one, () =>
            reject(new Error("The chart has not been drawn, so there is no picture of it.")),
          );
        const one: Waiting = { store, resolve, reject, timer: setTimeout(giveUp, PATIENCE_MS) };
        waiting.add(one);
      });
    },
    shown(picture) {
      latest = picture;
      for (const one of waiting) if (isOf(one.store)) end(one, () => one.resolve(picture));
    },
    none(reason) {
      latest = null;
      for (const one of waiting) end(one, () => one.reject(new Error(reason)));
    },
  };
}
