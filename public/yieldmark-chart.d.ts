// Types of <yieldmark-chart> and of the messages of embed.html, for TypeScript and JSX.

/** A key of a view. The same words are an address's parameters and the element's attributes. */
export type ViewKey =
  | "panel"
  | "show"
  | "from"
  | "to"
  | "range"
  | "level"
  | "actor"
  | "kind"
  | "weight"
  | "reviewed"
  | "q"
  | "event"
  | "horizon"
  | "units"
  | "base"
  | "axis"
  | "lanes"
  | "ladder"
  | "macro"
  | "auctions"
  | "invert"
  | "controls"
  | "theme"
  | "data";

/** A whole view: every key as text, such as `{ show: "30Y,10Y", from: "2025-01-01", … }`. */
export type View = Readonly<Record<ViewKey, string>>;

/** A change to a view: keys that are not named stay as they are, null is the built-in default. */
export type ViewPatch = { readonly [Key in ViewKey]?: string | number | null | undefined };

/** What the chart shows, as attributes. One that cannot be read is told in the chart's notices. */
export interface ViewAttributes {
  /** The chart (`overlay`, default) or its `table`. The others are in frames only; here the chart stands in. */
  panel?: "overlay" | "impact" | "curve" | "table";
  /** Up to 14 measures between commas: tenors, spreads, butterflies. Default `30Y,10Y`. */
  show?: string;
  /** First day, such as `2025-03-03`. Default `2025-01-01`; beats `range`. */
  from?: string;
  /** Last day; absent, the latest there is. */
  to?: string;
  /** A span that ends at `to`, in place of `from`. */
  range?: "1M" | "3M" | "6M" | "YTD" | "1Y" | "2Y" | "5Y" | "MAX";
  /** Level lines in percent, between commas: `5,4.5`. Default `5`; empty, none. */
  level?: string;
  /** Actors to keep, between commas: `US,CN`. Absent, all. */
  actor?: string;
  /** Kinds of events to keep, between commas: `retaliation,pause`. Absent, all. */
  kind?: string;
  /** `major` (default) or `all` events. */
  weight?: "major" | "all";
  /** `all` (default), or `yes` for reviewed events only. */
  reviewed?: "all" | "yes";
  /** Words an event must contain, up to 120 characters. */
  q?: string;
  /** Id of the selected event. */
  event?: string;
  /** Trading days after day 0 to which responses are counted: 0 (default), 1, 5 or 20. */
  horizon?: "0" | "1" | "5" | "20" | 0 | 1 | 5 | 20;
  /** `percent` (default), or `change` in basis points since `base`. */
  units?: "percent" | "change";
  /** Day from which `units="change"` counts; absent, the first day in view. */
  base?: string;
  /** `trading` days (default) or `calendar` days. */
  axis?: "trading" | "calendar";
  /** Lanes of events: `on` (default) or `off`. */
  lanes?: "on" | "off";
  /** The tariff ladder: `on` or `off` (default). */
  ladder?: "on" | "off";
  /** Scheduled releases: `on` or `off` (default). */
  macro?: "on" | "off";
  /** 10-year and 30-year auctions: `on` or `off` (default). */
  auctions?: "on" | "off";
  /** `on`: yields grow downwards. Default `off`. */
  invert?: "on" | "off";
  /** What the reader may change: `none`, `range` or `full` (default). */
  controls?: "none" | "range" | "full";
  /** `light`, `dark`, or the reader's own (`auto`, default). */
  theme?: "auto" | "light" | "dark";
  /** `snapshot`: the bundled figures only, no source is asked. Default `auto`. */
  data?: "auto" | "snapshot";
}

/** Where and how the chart stands, as attributes. */
export interface PlaceAttributes {
  /** Height in pixels, 120 to 10000; absent, the height that suits the chart's width. */
  height?: string | number;
  /** Charts of one page with the same name share range, selected event and crosshair. */
  group?: string;
  /** Address of the folder with Yieldmark's `data/` and `config.json`; absent, where the module is. */
  "asset-base"?: string;
  /** Frozen figures, `s=1.…`: what stands behind `#` in a frozen link. */
  frozen?: string;
}

/** Every attribute that the element reads. Others are ignored. */
export interface YieldmarkChartAttributes extends ViewAttributes, PlaceAttributes {}

/** `detail` of `ready`: the chart has been drawn, after it was put into the page. */
export interface ReadyDetail {
  readonly view: View;
  /** The chart in words, such as "30Y par yield, 2025-03-03 to 2025-06-30, 31 events". */
  readonly name: string;
  /** Last trading day in the figures, ISO. */
  readonly asOf: string;
}

/** `detail` of `viewchange`: the reader, the page or the chart's group has changed the view. */
export interface ViewChangeDetail {
  readonly view: View;
  /** What differs from the built-in view, as an address's query: `?show=2Y&range=1Y`, or empty. */
  readonly query: string;
}

/** `detail` of `eventselect`: the reader has selected an event; nulls when it was closed. */
export interface EventSelectDetail {
  readonly id: string | null;
  readonly title: string | null;
  /** Day of announcement, ISO. */
  readonly day: string | null;
}

/** `detail` of `failure`: there are no figures to draw, and why. */
export interface FailureDetail {
  readonly source: string;
  readonly reason: string;
}

/** The element's own events. Each bubbles, also out of shadow roots. */
export interface YieldmarkChartEventMap {
  ready: CustomEvent<ReadyDetail>;
  viewchange: CustomEvent<ViewChangeDetail>;
  eventselect: CustomEvent<EventSelectDetail>;
  failure: CustomEvent<FailureDetail>;
}

/** What file is wanted of a chart; `scale` is of a PNG only. */
export interface SnapshotOptions {
  /** Default `png`. */
  readonly format?: "png" | "svg" | "csv" | "json";
  /** Pixels of the picture to a CSS pixel. Default 2. */
  readonly scale?: 1 | 2 | 4;
}

/** `<yieldmark-chart>` */
export class YieldmarkChart extends HTMLElement {
  /** The module's version. */
  static readonly version: string;
  /** The view as it is now. Set, it is a whole view: keys that are not named take their defaults. */
  get view(): View;
  set view(view: ViewPatch | null | undefined);
  /** Changes the keys that are named. What cannot be used is told in the chart's notices. */
  setView(patch: ViewPatch): void;
  /** The chart as a file; rejects with an Error in words when there is no picture to make. */
  snapshot(options?: SnapshotOptions): Promise<Blob>;

  addEventListener<K extends keyof YieldmarkChartEventMap>(
    type: K,
    listener: (this: YieldmarkChart, event: YieldmarkChartEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener<K extends keyof HTMLElementEventMap>(
    type: K,
    listener: (this: YieldmarkChart, event: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<K extends keyof YieldmarkChartEventMap>(
    type: K,
    listener: (this: YieldmarkChart, event: YieldmarkChartEventMap[K]) => unknown,
    options?: boolean | EventListenerOptions,
  ): void;
  removeEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject,
    options?: boolean | EventListenerOptions,
  ): void;
}

/** What a frame on embed.html tells the page around it, version 1. */
export type MessageFromChart = {
  readonly source: "yieldmark";
  readonly version: 1;
} & (
  | ({ readonly type: "ready" } & ReadyDetail)
  /** The chart's natural height in CSS pixels, for the frame to take. */
  | { readonly type: "height"; readonly height: number }
  | { readonly type: "failure"; readonly about: string; readonly reason: string }
  /** The next three reach listed origins only: config.json names them in `embedOrigins`. */
  | ({ readonly type: "view" } & ViewChangeDetail)
  | {
      readonly type: "event";
      readonly event: string | null;
      readonly title: string | null;
      readonly day: string | null;
    }
  | ({ readonly type: "snapshot"; readonly id: string } & (
      | { readonly format: string; readonly name: string; readonly blob: Blob }
      | { readonly reason: string }
    ))
);

/** What the page around a frame on embed.html may ask of it, version 1, from a listed origin. */
export type MessageToChart = {
  readonly target: "yieldmark";
  readonly version: 1;
} & (
  | { readonly type: "set-view"; readonly view: { readonly [Key in ViewKey]?: string | null } }
  | ({ readonly type: "snapshot"; readonly id: string } & SnapshotOptions)
);

/** The element in JSX. It stands on its own: pages without React need no types of React's. */
export interface YieldmarkChartProps extends YieldmarkChartAttributes {
  key?: string | number | bigint | null;
  ref?:
    | ((element: YieldmarkChart | null) => void | (() => void))
    | { current: YieldmarkChart | null }
    | null;
  id?: string;
  className?: string;
  style?: object;
  slot?: string;
  hidden?: boolean;
  /** In place of attributes: a whole view. */
  view?: ViewPatch | null;
  onready?: (event: YieldmarkChartEventMap["ready"]) => void;
  onviewchange?: (event: YieldmarkChartEventMap["viewchange"]) => void;
  oneventselect?: (event: YieldmarkChartEventMap["eventselect"]) => void;
  onfailure?: (event: YieldmarkChartEventMap["failure"]) => void;
}

declare global {
  interface HTMLElementTagNameMap {
    "yieldmark-chart": YieldmarkChart;
  }
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "yieldmark-chart": YieldmarkChartProps;
    }
  }
}
