// What a dashboard or an embedded chart shows now: its state, the data behind it, and the days in view.
import { useMemo } from "react";
import { type DayRange, rangeOf } from "../domain/view-range.ts";
import {
  type DashboardState,
  type DashboardStore,
  useDashboard,
} from "../state/dashboard-store.ts";
import { type MarketData, useMarketData } from "../state/market-data.ts";
import { frozenData, withinFrozen } from "./frozen-data.ts";
import { useKnownData } from "./known-data.ts";
import { type OverlayParts, useOverlayParts } from "./overlay-parts.ts";
import { useTheme } from "./theme.ts";
import { useTouch } from "./touch.ts";
import { useUndoKeys } from "./undo-keys.ts";

export interface ShownData {
  readonly state: DashboardState;
  readonly theme: "light" | "dark";
  /** The figures are those of a link or a file, or will be once it is read. */
  readonly isFrozen: boolean;
  /** The latest figures, also while others are frozen. */
  readonly today: MarketData;
  /** The figures that are shown. */
  readonly data: MarketData;
  /** Null until yields and events are there. */
  readonly parts: OverlayParts | null;
  readonly range: DayRange | null;
}

/** Follows the store and the data, and hears the reader's touch and the keys of undo. */
export function useShownData(store: DashboardStore, assetBase: URL): ShownData {
  const state = useDashboard(store, (now) => now);
  const { view, fragment } = state;
  const theme = useTheme(view.theme);
  useUndoKeys(store);
  const isFrozen = fragment !== "" || state.frozen !== null;
  const today = useMarketData(assetBase, isFrozen ? { ...view, data: "snapshot" } : view);
  const data = useKnownData(frozenData(today, state), state.knownOn);
  useTouch(data.touch);
  const parts = useOverlayParts(view, data);
  const { frozen } = data;
  const range = useMemo(
    () => parts && withinFrozen(rangeOf(parts.view, parts.axis.time), frozen),
    [parts, frozen],
  );
  return { state, theme, isFrozen, today, data, parts, range };
}
