// The variants: their pages, their names in the report and how each is set up.

export interface Variant {
  readonly id: string;
  /** Page under `pages/`, and the setting its address carries. */
  readonly page: string;
  readonly setting: string;
  /** How it is set up, for the report. */
  readonly how: string;
}

/** What the others are compared with, and what the app itself is. */
export const BASE = "uPlot";
export const OWN = "Yieldmark";

export const VARIANTS: readonly Variant[] = [
  {
    id: BASE,
    page: "uplot",
    setting: "",
    how: "typed arrays, points and legend off, solid lines, `setScale`; events as rules in its draw hook",
  },
  {
    id: OWN,
    page: "yieldmark",
    setting: "",
    how: "the app's OverlayChart, LiveExtent, Crosshair, overlayModel, tokens and font, held as its overlay panel holds them, with the app's dashes, names and axis; mount begins with a table of columns; `LiveExtent.set`; events as named buttons with rules and labels",
  },
  {
    id: `${BASE}, dashed`,
    page: "uplot",
    setting: "dashed",
    how: "the same with the app's own dash patterns",
  },
  {
    id: "lightweight-charts",
    page: "lightweight-charts",
    setting: "",
    how: "`minBarSpacing` small enough for all, price lines, last values and hovered series on top off, lines 1 px wide (2 px the first; it takes whole widths), `setVisibleLogicalRange`; events by a series primitive",
  },
  {
    id: "lightweight-charts, conflation",
    page: "lightweight-charts",
    setting: "conflation",
    how: "the same with `enableConflation` and `precomputeConflationOnInit`",
  },
  {
    id: "ECharts, lttb",
    page: "echarts",
    setting: "lttb",
    how: "from its parts, canvas, animation off, flat typed arrays, symbols and emphasis off, silent, lines on a canvas of their own, `dataZoom` without throttle, axis pointer without tooltip box; events by `markLine`",
  },
  {
    id: "ECharts, no sampling",
    page: "echarts",
    setting: "",
    how: "the same without sampling",
  },
];
