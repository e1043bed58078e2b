// Rules and figures of small charts of changes, basis points.
import { formatChange } from "../domain/figure-text.ts";
import type { ColourToken } from "./measure-style.ts";
import type { RulePrimitive, TextPrimitive } from "./primitive.ts";

/** Type size of axis figures and of names within a small chart. */
export const SMALL_TEXT = 11;

/** A tick's figure without its unit: `+20`, `0`, `−5`. */
export const tickText = (bp: number): string => formatChange(bp).replace(" bp", "");

/** A hairline between two points, on whole pixels. */
export function smallRule(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  colour: ColourToken = "--grid",
  dash: readonly number[] = [],
): RulePrimitive {
  const [left, top, right, bottom] = [x1, y1, x2, y2].map(Math.round) as [
    number,
    number,
    number,
    number,
  ];
  return {
    kind: "rule",
    x1: left,
    y1: top,
    x2: right,
    y2: bottom,
    colour,
    width: 1,
    dash,
    alpha: 1,
  };
}

/** A line of quiet text; `y` is its middle. */
export function smallText(
  text: string,
  x: number,
  y: number,
  anchor: TextPrimitive["anchor"],
  changes: Partial<Pick<TextPrimitive, "colour" | "bold" | "backed">> = {},
): TextPrimitive {
  return {
    kind: "text",
    x: Math.round(x),
    y,
    text,
    size: SMALL_TEXT,
    anchor,
    colour: "--muted",
    bold: false,
    backed: false,
    ...changes,
  };
}
