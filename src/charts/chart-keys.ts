// The keys of a chart with the focus: each press of the list and what it does.
import type { ChordOf } from "../domain/page-key.ts";
import type { Crosshair } from "./crosshair.ts";

/** What the keys act on. */
interface ChartKeyHost {
  readonly crosshair: Crosshair;
  /** Indices of the first and last trading day shown. */
  days(): { readonly first: number; readonly last: number };
  zoom(factor: number): void;
  /** Moves the range by a share of its width. */
  pan(share: number): void;
  /** Pins a day, and opens what belongs to it. */
  enter(index: number): void;
  firstView(): void;
}

type ChartKeys = Readonly<Record<ChordOf<"chart" | "both">, () => boolean | void>>;

const WEEK = 5;
const MONTH = 21;
const ZOOM_STEP = 1.4;
const PAN_STEP = 0.25;

/** False is answered by a key that found nothing to do: others may hear it. */
export function chartKeys(host: ChartKeyHost): ChartKeys {
  const { crosshair } = host;
  const walkTo = (to: number) => {
    const { first, last } = host.days();
    const index = Math.min(last, Math.max(first, to));
    crosshair.set({ index, pinned: crosshair.get().pinned });
  };
  /** Without a crosshair a walk comes in from the end that it leads away from. */
  const walk = (by: number) => () => {
    const { first, last } = host.days();
    walkTo((crosshair.get().index ?? (by < 0 ? last + 1 : first - 1)) + by);
  };
  const lead = (by: number) => () => {
    if (crosshair.get().index === null) walkTo(host.days().last);
    crosshair.leadOn(by);
  };
  return {
    ArrowLeft: walk(-1),
    ArrowRight: walk(1),
    "Shift+ArrowLeft": walk(-WEEK),
    "Shift+ArrowRight": walk(WEEK),
    PageUp: walk(-MONTH),
    PageDown: walk(MONTH),
    Home: () => walkTo(host.days().first),
    End: () => walkTo(host.days().last),
    ArrowUp: lead(-1),
    ArrowDown: lead(1),
    "Alt+ArrowLeft": () => host.pan(-PAN_STEP),
    "Alt+ArrowRight": () => host.pan(PAN_STEP),
    Enter: () => {
      const { index } = crosshair.get();
      if (index !== null) host.enter(index);
    },
    m: () => {
      if (crosshair.get().index === null) walkTo(host.days().last);
      crosshair.mark(crosshair.get().index!);
    },
    Escape: crosshair.close,
    "+": () => host.zoom(1 / ZOOM_STEP),
    "-": () => host.zoom(ZOOM_STEP),
    "0": () => host.firstView(),
  };
}
