// The windows of the sensitivity grid, as they are called on screen.
import type { Window } from "./sensitivity-grid.ts";

export const WINDOW_NAMES: Readonly<Record<Window, string>> = { 0: "day 0", 1: "0–1", 5: "0–5" };

/** A window within a sentence: `on day 0`, `over 0–5`. */
export function overText(window: Window): string {
  return `${window === 0 ? "on" : "over"} ${WINDOW_NAMES[window]}`;
}
