// Level lines of a pane and their figures on the axis.
import { formatLevel } from "../domain/figure-text.ts";
import type { Measure } from "../domain/measure.ts";
import type { Box } from "./chart-frame.ts";
import type { ValueScale } from "./value-scale.ts";

/** A level line; `edge` says that the level lies above or below the pane and only its figure is shown. */
export interface LevelLine {
  readonly level: number;
  readonly y: number;
  /** Where the figure stands: at the line, or as near to it as other levels' figures let it. */
  readonly figureY: number;
  /** `5.00`, or `5.00 ↑` where the level lies beyond the pane's upper edge. */
  readonly text: string;
  readonly edge: "above" | "below" | null;
}

/** Height of a figure's row, pixels. */
const ROW = 14;

/** The lines of these levels, top to bottom; their figures do not touch where the pane has room for all. */
export function levelLines(
  levels: readonly number[],
  scale: ValueScale,
  box: Box,
  measure: Measure,
): LevelLine[] {
  const bottom = box.y + box.height;
  const lines = levels
    .map((level) => {
      const y = scale.y(level);
      const edge = y < box.y ? ("above" as const) : y > bottom ? ("below" as const) : null;
      const arrow = edge === "above" ? " ↑" : edge === "below" ? " ↓" : "";
      const figureY = Math.min(Math.max(y, box.y + ROW / 2), bottom - ROW / 2);
      return { level, y, figureY, text: formatLevel(measure, level) + arrow, edge };
    })
    .toSorted((a, b) => a.y - b.y);
  let most = Infinity;
  for (const line of lines.toReversed()) {
    line.figureY = Math.min(line.figureY, most);
    most = line.figureY - ROW;
  }
  let least = box.y + ROW / 2;
  for (const line of lines) {
    line.figureY = Math.max(line.figureY, least);
    least = line.figureY + ROW;
  }
  return lines;
}
