// The split placed: a column for each side of what was done, dots over a bar of their mean.
import { extent } from "d3-array";
import type { SplitSide } from "../domain/event-split.ts";
import { formatMean } from "../domain/mean-text.ts";
import type { Box } from "./chart-frame.ts";
import { aboutMiddle, dotRows, type PlacedDot } from "./dot-stack.ts";
import type { RulePrimitive, TextPrimitive } from "./primitive.ts";
import { smallRule, smallText, tickText } from "./small-axis.ts";
import { valueScale } from "./value-scale.ts";

export interface SplitDot extends PlacedDot {
  /** Index of its day 0, its response in basis points, and its side. */
  readonly index: number;
  readonly response: number;
  readonly side: SplitSide["side"];
}

export interface SplitModel {
  /** Side by side, within a side by response. */
  readonly dots: readonly SplitDot[];
  /** From zero to the mean of a side; none below 4 day 0s. */
  readonly bars: readonly Box[];
  readonly rules: readonly RulePrimitive[];
  readonly texts: readonly TextPrimitive[];
}

/** Distance of two dots beside each other, pixels. */
const PITCH = 8;
const ROW = 15;
const GUTTER = 34;
const MARGIN = 8;

/** Places the four sides in a size in pixels. */
export function splitModel(
  sides: readonly SplitSide[],
  size: { readonly width: number; readonly height: number },
): SplitModel {
  const pane = {
    x: 2,
    y: 3 * ROW + 4,
    width: Math.max(80, size.width - GUTTER - 2),
    height: Math.max(40, size.height - 3 * ROW - 4 - MARGIN),
  };
  const responses = sides.flatMap(({ dots }) => dots.map(({ response }) => response));
  const [lowest = 0, highest = 0] = extent([0, ...responses]);
  const scale = valueScale({ pane, lowest, highest, wanted: [], invert: false });
  const right = pane.x + pane.width;
  const columnWidth = pane.width / sides.length;
  const columns = sides.map((side, i) => ({ ...side, middle: pane.x + (i + 0.5) * columnWidth }));
  const zero = scale.y(0);
  return {
    dots: columns.flatMap((column) => dotsOf(column, scale.y, columnWidth - 10)),
    bars: columns.flatMap(({ mean, middle }) => {
      if (mean === null) return [];
      const at = scale.y(mean);
      const width = Math.min(72, columnWidth * 0.7);
      const height = Math.max(1, Math.abs(zero - at));
      return [{ x: middle - width / 2, y: Math.min(zero, at), width, height }];
    }),
    rules: [
      ...scale.ticks
        .filter((tick) => tick !== 0)
        .map((tick) => smallRule([pane.x, scale.y(tick)], [right, scale.y(tick)])),
      smallRule([pane.x, zero], [right, zero], "--muted"),
    ],
    texts: [
      ...columns.flatMap(({ side, dots, mean, middle }) => [
        smallText(side, middle, ROW / 2, "middle", { colour: "--ink", bold: true }),
        smallText(`N ${dots.length}`, middle, 1.5 * ROW, "middle"),
        smallText(meanText(dots.length, mean), middle, 2.5 * ROW, "middle", { colour: "--ink" }),
      ]),
      ...scale.ticks.map((tick) => smallText(tickText(tick), right + 6, scale.y(tick), "start")),
    ],
  };
}

function meanText(count: number, mean: number | null): string {
  if (mean !== null) return `mean ${formatMean(mean)}`;
  return count === 0 ? "none" : "no bar";
}

interface Column extends SplitSide {
  readonly middle: number;
}

function dotsOf(
  { side, dots, middle }: Column,
  toY: (response: number) => number,
  room: number,
): SplitDot[] {
  const sorted = dots.toSorted((a, b) => a.response - b.response || a.index - b.index);
  const rows = dotRows(
    sorted.map(({ response }) => -toY(response)),
    PITCH,
  );
  const most = Math.max(1, ...rows.map((row) => Math.abs(aboutMiddle(row))));
  const pitch = Math.min(PITCH, room / 2 / most);
  return sorted.map((dot, i) => ({
    ...dot,
    side,
    x: middle + aboutMiddle(rows[i]!) * pitch,
    y: toY(dot.response),
  }));
}
