// A pane: the lines of measures of one unit, their scale, level lines, axis figures and names.
import { formatLevel } from "../domain/figure-text.ts";
import type { History } from "../domain/measure.ts";
import type { Print } from "../domain/print.ts";
import type { Box, ChartFrame } from "./chart-frame.ts";
import { type LevelLine, levelLines } from "./level-line.ts";
import { type LineName, lineNames, spreadNames } from "./line-name.ts";
import type { LineRooms } from "./line-room.ts";
import { measureStyle } from "./measure-style.ts";
import type { OverlayInput } from "./overlay-input.ts";
import { pixelColumns } from "./pixel-columns.ts";
import type { PlacedLine } from "./placed-line.ts";
import { valueScale, type ValueScale } from "./value-scale.ts";

export interface Pane {
  readonly unit: "percent" | "bp";
  readonly box: Box;
  readonly scale: ValueScale;
  readonly lines: readonly PlacedLine[];
  readonly levels: readonly LevelLine[];
  /** Axis figures that neither a level's figure nor the name of a line covers. */
  readonly figures: readonly {
    readonly level: number;
    readonly y: number;
    readonly text: string;
  }[];
  readonly names: readonly LineName[];
}

/** Least distance between two figures on the axis, pixels. */
const FIGURE_GAP = 14;

/** The panes of percent and of basis points, those that hold a measure. */
export function placePanes(
  input: OverlayInput,
  frame: ChartFrame,
  extent: readonly [number, number],
  toX: (position: number) => number,
  columns: number,
  prints: readonly Print[],
  rooms?: LineRooms,
): Pane[] {
  const units = [
    { unit: "percent" as const, box: frame.percent },
    { unit: "bp" as const, box: frame.bp },
  ];
  return units.flatMap(({ unit, box }) => {
    if (!box) return [];
    const lines = input.histories
      .filter((history) => history.measure.unit === unit)
      .map((history) => ({
        history,
        style: measureStyle(history.measure.key),
        points: pixelColumns(
          input.axis.positions,
          history.value,
          extent,
          columns,
          rooms?.of(history.value),
        ),
      }));
    const printed = unit === "percent" ? prints.map((print) => print.level) : [];
    const levels = unit === "percent" ? input.view.level : [];
    const scale = valueScale({
      pane: box,
      lowest: least([...lines.map((line) => line.points.lowest), ...printed]),
      highest: -least([...lines.map((line) => -line.points.highest), ...printed.map((p) => -p)]),
      wanted: levels,
      invert: input.view.invert === "on",
    });
    const placedLevels = levelLines(levels, scale, box, lines[0]!.history.measure);
    const names = spreadNames(
      input.lineNames === "off"
        ? []
        : lineNames(lines, scale, input.axis, extent, frame.figuresX, toX),
      placedLevels.map((line) => line.figureY),
      box.y,
      box.y + box.height,
    );
    return [
      {
        unit,
        box,
        scale,
        lines,
        levels: placedLevels,
        figures: axisFigures(scale, box, lines[0]!.history, [
          ...placedLevels.map((line) => line.figureY),
          ...names.map((name) => name.y),
        ]),
        names,
      },
    ];
  });
}

const least = (levels: readonly number[]) => {
  const known = levels.filter((level) => !Number.isNaN(level));
  return known.length > 0 ? Math.min(...known) : NaN;
};

function axisFigures(scale: ValueScale, box: Box, history: History, taken: readonly number[]) {
  return scale.ticks
    .map((level) => ({ level, y: scale.y(level), text: formatLevel(history.measure, level) }))
    .filter(
      ({ y }) =>
        y >= box.y + 6 &&
        y <= box.y + box.height - 5 &&
        taken.every((other) => Math.abs(other - y) >= FIGURE_GAP),
    );
}
