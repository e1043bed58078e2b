// The fan placed: each day 0's path from 5 trading days before to 20 after, their median, zero and day 0.
import type { Fan, FanPath } from "../domain/event-fan.ts";
import { PATH_FROM, PATH_OFFSETS, PATH_TO, type PathChanges } from "../domain/event-path.ts";
import { measureName } from "../domain/figure-text.ts";
import type { Measure } from "../domain/measure.ts";
import type { Steps } from "../domain/steps.ts";
import { brokenStroke } from "./broken-stroke.ts";
import type { Box, MeasureText } from "./chart-frame.ts";
import type { RulePrimitive, TextPrimitive } from "./primitive.ts";
import { SMALL_TEXT, smallRule, smallText, tickText } from "./small-axis.ts";
import { valueScale } from "./value-scale.ts";

export interface FanModel {
  readonly pane: Box;
  /** Accessible name: what is shown, of how many day 0s. */
  readonly name: string;
  readonly paths: readonly FanPath[];
  /** SVG path of all whose windows are free of those before them, and of all that overlap one. */
  readonly solid: string;
  readonly dashed: string;
  /** SVG path of the median, empty below 8 paths, and where its name stands. */
  readonly median: string;
  readonly medianName: TextPrimitive | null;
  readonly rules: readonly RulePrimitive[];
  readonly texts: readonly TextPrimitive[];
  /** Trading day from day 0 to pixel, and change in basis points to pixel. */
  readonly toX: (offset: number) => number;
  readonly toY: (change: number) => number;
}

export interface FanNeeds {
  readonly measure: Measure;
  readonly fan: Fan;
  /** Lowest and highest change of all fans beside each other, basis points: they share a scale. */
  readonly extent: readonly [lowest: number, highest: number];
  readonly size: { readonly width: number; readonly height: number };
  readonly measureText: MeasureText;
}

const ROW = 16;
const X_TICKS = [PATH_FROM, 0, 5, 10, PATH_TO];
/** Paths placed between two places where the work may be left. */
const PATHS_A_STEP = 100;

/** Lowest and highest change of a fan, basis points, zero among them. */
export function fanExtent({ paths }: Fan): [lowest: number, highest: number] {
  let [lowest, highest] = [0, 0];
  for (const { changes } of paths) {
    for (const change of changes) {
      if (change === null) continue;
      lowest = Math.min(lowest, change);
      highest = Math.max(highest, change);
    }
  }
  return [lowest, highest];
}

/** Places a fan in a size in pixels, some paths a step. */
export function* fanModelSteps(needs: FanNeeds): Steps<FanModel> {
  const { measure, fan, extent, size, measureText } = needs;
  const [lowest, highest] = extent;
  const widest = [lowest, highest].map((bp) => measureText(tickText(Math.round(bp)), SMALL_TEXT));
  const gutter = Math.ceil(Math.max(20, ...widest)) + 10;
  const pane = {
    x: 6,
    y: ROW,
    width: Math.max(40, size.width - gutter - 6),
    height: Math.max(20, size.height - 2 * ROW - 2),
  };
  const scale = valueScale({ pane, lowest, highest, wanted: [], invert: false });
  const toX = (offset: number) =>
    pane.x + ((offset - PATH_FROM) / (PATH_TO - PATH_FROM)) * pane.width;
  const [right, bottom] = [pane.x + pane.width, pane.y + pane.height];
  const strokes = { solid: "", dashed: "" };
  for (const [i, path] of fan.paths.entries()) {
    strokes[path.overlaps ? "dashed" : "solid"] += fanStroke(path.changes, toX, scale.y);
    if (i % PATHS_A_STEP === PATHS_A_STEP - 1) yield;
  }
  const end = fan.median.findLastIndex((change) => change !== null);
  const count = fan.paths.length;
  return {
    pane,
    name: `${measureName(measure)} around ${count} day ${count === 1 ? "0" : "0s"}, change in bp from 5 trading days before to 20 after`,
    paths: fan.paths,
    ...strokes,
    median: fanStroke(fan.median, toX, scale.y),
    medianName:
      end === -1
        ? null
        : smallText(
            "median",
            toX(PATH_OFFSETS[end]!) - 2,
            Math.max(pane.y + 8, scale.y(fan.median[end]!) - 9),
            "end",
            { colour: "--ink", bold: true, backed: true },
          ),
    rules: [
      ...scale.ticks
        .filter((tick) => tick !== 0)
        .map((tick) => smallRule([pane.x, scale.y(tick)], [right, scale.y(tick)])),
      smallRule([pane.x, scale.y(0)], [right, scale.y(0)], "--muted"),
      smallRule([toX(0), pane.y], [toX(0), bottom], "--accent"),
    ],
    texts: [
      smallText("day 0", toX(0), ROW / 2 - 1, "middle"),
      ...X_TICKS.map((day) =>
        smallText(
          tickText(day),
          toX(day),
          bottom + ROW / 2 + 2,
          day === PATH_FROM ? "start" : "middle",
        ),
      ),
      ...scale.ticks.map((tick) => smallText(tickText(tick), right + 6, scale.y(tick), "start")),
    ],
    toX,
    toY: scale.y,
  };
}

/** SVG path of changes at −5 … +20; a hole breaks it, a lone day is a short dash. */
export function fanStroke(
  changes: PathChanges,
  toX: (offset: number) => number,
  toY: (change: number) => number,
): string {
  return brokenStroke(changes, (at) => toX(PATH_OFFSETS[at]!), toY);
}
