// How high a chart with its parts must be on a phone, so that all of it is seen: for frames whose
// height follows from their width.
import { parseMeasure } from "./measure.ts";
import type { View } from "./view.ts";

type Parts = Pick<
  View,
  "controls" | "show" | "units" | "ladder" | "macro" | "auctions" | "event" | "panel"
>;

const WITH: Readonly<Record<View["controls"], number>> = { none: 400, range: 460, full: 680 };
const PANE = 88;
const LANE = 16;
const EVENT = 120;

/** CSS pixels; of a table, which scrolls, as of a chart without panes. */
export function leastHeight(view: Parts): number {
  const { controls, show, units, ladder, macro, auctions, event, panel } = view;
  if (panel === "table") return WITH[controls];
  const shown = new Set(show.map((key) => parseMeasure(key)?.unit));
  const panes = Number(ladder === "on") + Number(units === "percent" && shown.size > 1);
  const lanes = Number(macro === "on") + Number(auctions === "on");
  return WITH[controls] + panes * PANE + lanes * LANE + (event === null ? 0 : EVENT);
}
