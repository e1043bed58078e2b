// Prints as hollow diamonds at their level: traded yields that the par yields do not contain.
import { bisector } from "d3-array";
import { isoDay } from "../domain/civil-day.ts";
import { formatLevelWithUnit } from "../domain/figure-text.ts";
import type { Print } from "../domain/print.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import type { Box, ChartFrame, MeasureText } from "./chart-frame.ts";
import { LABEL_SIZE } from "./event-label.ts";
import { type ColourToken, measureStyle } from "./measure-style.ts";
import type { Pane } from "./pane-model.ts";

export interface PlacedPrint {
  readonly print: Print;
  readonly x: number;
  readonly y: number;
  readonly colour: ColourToken;
  /** Name for assistive technology and its label: what traded, when, and that it is no par yield. */
  readonly name: string;
  /** `5.02 print`, beside the diamond where it fits. */
  readonly label: { readonly text: string; readonly box: Box } | null;
}

/** Places the prints of the measures shown; a label only where it touches no print, label or line. */
export function placePrints(
  prints: readonly Print[],
  axis: TimeAxis,
  panes: readonly Pane[],
  toX: (position: number) => number,
  frame: ChartFrame,
  measureText: MeasureText,
): PlacedPrint[] {
  const pane = panes.find((p) => p.unit === "percent");
  if (!pane) return [];
  const taken: Box[] = [];
  const spots = prints.map((print) => ({
    print,
    x: toX(axis.positionOf(print.day)),
    y: pane.scale.y(print.level),
  }));
  for (const { x, y } of spots) taken.push({ x: x - 7, y: y - 7, width: 14, height: 14 });
  return spots.map(({ print, x, y }) => {
    const level = formatLevelWithUnit(pane.lines[0]!.history.measure, print.level);
    const text = `${print.tenor} print ${level}`;
    const width = measureText(text, LABEL_SIZE);
    const inside = (box: Box) =>
      box.x >= frame.plot.x && box.x + box.width <= frame.plot.x + frame.plot.width;
    const box = [x + 9, x - 9 - width]
      .map((left) => ({ x: left, y: y - 7, width, height: 14 }))
      .find(
        (candidate) =>
          inside(candidate) &&
          !taken.some((other) => touch(candidate, other)) &&
          !crossesLine(candidate, pane, toX),
      );
    if (box) taken.push(box);
    return {
      print,
      x,
      y,
      colour: measureStyle(print.tenor).colour,
      name: `Print ${isoDay(print.day)}: ${print.tenor} at ${level}, ${print.session} ${print.extreme} of traded yields, not a par yield`,
      label: box ? { text, box } : null,
    };
  });
}

/** True when a line of the pane runs through the box, or close beside it. */
function crossesLine(box: Box, pane: Pane, toX: (position: number) => number): boolean {
  const [left, right] = [box.x - 6, box.x + box.width + 6];
  const fromLeft = bisector((position: number) => toX(position)).left;
  return pane.lines.some(({ points }) => {
    const first = Math.max(0, fromLeft(points.position, left, 0, points.length) - 1);
    let [fromX, fromY] = [NaN, NaN];
    for (let i = first; i < points.length && !(fromX > right); i++) {
      const x = toX(points.position[i]!);
      const y = pane.scale.y(points.level[i]!);
      const at = (edge: number) => fromY + ((y - fromY) * (edge - fromX)) / (x - fromX);
      if (fromX < right && x > left) {
        const ends = [at(Math.max(fromX, left)), at(Math.min(x, right))];
        if (Math.min(...ends) < box.y + box.height && Math.max(...ends) > box.y) return true;
      }
      [fromX, fromY] = [x, y];
    }
    return false;
  });
}

/** True when two boxes share any area. */
export function touch(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
