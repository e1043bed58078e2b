// The view: everything that decides what is on the screen, and so what a link must carry.
import type { Day } from "./civil-day.ts";
import { parseDay } from "./civil-day.ts";
import type { Kind } from "./policy-event.ts";

export const PANELS = ["overlay", "impact", "curve", "table"] as const;
export const RANGES = ["1M", "3M", "6M", "YTD", "1Y", "2Y", "5Y", "MAX"] as const;
export const HORIZONS = [0, 1, 5, 20] as const;

export interface View {
  readonly panel: (typeof PANELS)[number];
  /** Measure keys, first shown first. */
  readonly show: readonly string[];
  /** First day; null when `range` decides. Never set together with `range`. */
  readonly from: Day | null;
  /** Last day; null is the latest. */
  readonly to: Day | null;
  /** A span that ends at `to`; null when `from` decides. */
  readonly range: (typeof RANGES)[number] | null;
  /** Level lines on the first percent measure, integer hundredths of a percent. */
  readonly level: readonly number[];
  /** Actors and kinds to keep; empty keeps all. */
  readonly actor: readonly string[];
  readonly kind: readonly Kind[];
  readonly weight: "major" | "all";
  readonly reviewed: "yes" | "all";
  /** Words an event must contain. */
  readonly q: string;
  /** The selected event's id. */
  readonly event: string | null;
  /** Trading days after day 0 to which responses are counted. */
  readonly horizon: (typeof HORIZONS)[number];
  readonly units: "percent" | "change";
  /** Day from which `units=change` counts; null is the first day in view. */
  readonly base: Day | null;
  readonly axis: "trading" | "calendar";
  readonly lanes: "on" | "off";
  readonly ladder: "on" | "off";
  readonly macro: "on" | "off";
  readonly auctions: "on" | "off";
  readonly invert: "on" | "off";
  readonly controls: "none" | "range" | "full";
  readonly theme: "auto" | "light" | "dark";
  readonly data: "auto" | "snapshot";
}

/** What a bare address shows: 30Y and 10Y from 2025, with the 5.00% level. */
export const DEFAULT_VIEW: View = {
  panel: "overlay",
  show: ["30Y", "10Y"],
  from: parseDay("2025-01-01"),
  to: null,
  range: null,
  level: [500],
  actor: [],
  kind: [],
  weight: "major",
  reviewed: "all",
  q: "",
  event: null,
  horizon: 0,
  units: "percent",
  base: null,
  axis: "trading",
  lanes: "on",
  ladder: "off",
  macro: "off",
  auctions: "off",
  invert: "off",
  controls: "full",
  theme: "auto",
  data: "auto",
};
