// The line of one measure, placed on the chart.
import type { History } from "../domain/measure.ts";
import type { MeasureStyle } from "./measure-style.ts";
import type { PixelLine } from "./pixel-columns.ts";

/** The line of one measure, reduced to pixel columns. */
export interface PlacedLine {
  readonly history: History;
  readonly style: MeasureStyle;
  readonly points: PixelLine;
}
