// Two par yield curves over maturity and the change of each tenor under them, placed.
import type { CurvePoint } from "../domain/curve-pair.ts";
import type { Tenor } from "../domain/tenor.ts";
import type { Box, MeasureText } from "./chart-frame.ts";
import { barWidths, type MaturityScale, maturityScale, namedTenors } from "./curve-axis.ts";
import { barFigures, paneRules, paneTexts } from "./curve-figures.ts";
import type { RulePrimitive, TextPrimitive } from "./primitive.ts";
import { valueScale } from "./value-scale.ts";

/** Lowest and highest; NaN where there is nothing. */
export type Extent = readonly [lowest: number, highest: number];

/** A tenor on the chart. */
export interface CurvePlace {
  readonly point: CurvePoint;
  readonly x: number;
  /** Null where there is no such curve. */
  readonly beforeY: number | null;
  readonly afterY: number | null;
  /** From the line of no change to the change; no height for none. Null without a change. */
  readonly bar: Box | null;
}

export interface CurveModel {
  /** Levels above, changes below. */
  readonly levelPane: Box;
  readonly changePane: Box;
  /** Tenors drawn, shortest first: a missing one has no place. */
  readonly places: readonly CurvePlace[];
  /** SVG paths; a missing tenor breaks them. */
  readonly beforePath: string;
  readonly afterPath: string;
  readonly rules: readonly RulePrimitive[];
  readonly texts: readonly TextPrimitive[];
}

export interface CurveInput {
  /** Every tenor, shortest first. */
  readonly points: readonly CurvePoint[];
  readonly scale: MaturityScale;
  /** The day changes are counted from, in words; null where there is no such curve. */
  readonly base: string | null;
  /** What the panes must hold: wider than the points where other curves will follow in the same place. */
  readonly levels: Extent;
  readonly changes: Extent;
  readonly size: { readonly width: number; readonly height: number };
  readonly measureText: MeasureText;
}

const CAPTION = 18;
const PANE_GAP = 10;
const NAMES = 20;
const LEFT = 2;
const TEXT = 11;
/** Height of a bar's figure with the gap to its bar, pixels. */
const FIGURE_ROOM = 18;

/** The lowest and highest level and change of these tenors; the change always holds 0. */
export function curveExtents(points: readonly CurvePoint[]): { levels: Extent; changes: Extent } {
  const levels = points.flatMap(({ before, after }) => [before, after]).filter(isKnown);
  const changes = points.map(({ change }) => change).filter(isKnown);
  return {
    levels: levels.length === 0 ? [Number.NaN, Number.NaN] : extentOf(levels),
    changes: extentOf([0, ...changes]),
  };
}

/** Places the curves and bars in a size in pixels. */
export function curveModel(input: CurveInput): CurveModel {
  const { points, size, levels, changes, measureText } = input;
  const widest = ["88.88", "+888"].map((text) => measureText(text, TEXT));
  const pane = {
    x: LEFT,
    width: Math.max(80, Math.round(size.width - LEFT - Math.max(...widest) - 10)),
  };
  const room = Math.max(120, size.height - 2 * CAPTION - PANE_GAP - NAMES);
  const levelPane = { ...pane, y: CAPTION, height: Math.round(room * 0.58) };
  const changeTop = CAPTION + levelPane.height + PANE_GAP + CAPTION;
  const changePane = { ...pane, y: changeTop, height: room - levelPane.height };
  const toX = maturityScale(input.scale, pane.x, pane.x + pane.width);
  const level = valueScale({
    pane: levelPane,
    lowest: levels[0],
    highest: levels[1],
    wanted: [],
    invert: false,
  });
  const change = valueScale({
    pane: changePane,
    ...withRoom(changes, changePane),
    wanted: [],
    invert: false,
  });
  const there = points.filter(({ before, after }) => before !== null || after !== null);
  const widths = barWidths(there.map(({ tenor }) => toX(tenor)));
  const zero = Math.round(change.y(0));
  const places = there.map((point, i): CurvePlace => {
    const x = toX(point.tenor);
    return {
      point,
      x,
      beforeY: point.before === null ? null : level.y(point.before),
      afterY: point.after === null ? null : level.y(point.after),
      bar:
        point.change === null
          ? null
          : barAt(x, widths[i]!, zero, Math.round(change.y(point.change))),
    };
  });
  const byTenor = new Map(places.map((place) => [place.point.tenor, place]));
  const pathOf = (y: (place: CurvePlace) => number | null) =>
    brokenPath(points.map(({ tenor }) => pointOf(byTenor.get(tenor), y)));
  const tenors = there.map(({ tenor }) => tenor);
  const named = namedTenors(tenors, toX, measureText).map((tenor: Tenor) => ({
    tenor,
    x: toX(tenor),
  }));
  const panes = { levelPane, changePane, level, change };
  return {
    levelPane,
    changePane,
    places,
    beforePath: pathOf(({ beforeY }) => beforeY),
    afterPath: pathOf(({ afterY }) => afterY),
    rules: paneRules(panes, named),
    texts: [...paneTexts(panes, named, input.base), ...barFigures(places, zero, measureText)],
  };
}

/** The changes with room for a figure beyond the longest bar either way. */
function withRoom([lowest, highest]: Extent, { height }: Box) {
  const span = Math.max(10, highest - lowest);
  const room = (span * FIGURE_ROOM) / Math.max(1, height - 2 * FIGURE_ROOM);
  return {
    lowest: lowest < 0 || highest === 0 ? lowest - room : lowest,
    highest: highest > 0 || lowest === 0 ? highest + room : highest,
  };
}

function barAt(x: number, width: number, zero: number, end: number): Box {
  return {
    x: x - Math.floor(width / 2),
    y: Math.min(zero, end),
    width,
    height: Math.abs(end - zero),
  };
}

function pointOf(place: CurvePlace | undefined, y: (place: CurvePlace) => number | null) {
  const at = place ? y(place) : null;
  return place && at !== null ? `${place.x},${at.toFixed(1)}` : null;
}

/** A line through the points that are there, in as many strokes as gaps leave. */
function brokenPath(points: readonly (string | null)[]): string {
  return points
    .flatMap((point, i) => (point === null ? [] : `${points[i - 1] ? "L" : "M"}${point}`))
    .join("");
}

const isKnown = (figure: number | null): figure is number => figure !== null;
const extentOf = (figures: readonly number[]): Extent => [
  Math.min(...figures),
  Math.max(...figures),
];
