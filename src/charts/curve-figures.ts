// What stands around the curves: grid, axis figures, names of tenors, the figure at each bar.
import { formatChange } from "../domain/figure-text.ts";
import type { Tenor } from "../domain/tenor.ts";
import type { Box, MeasureText } from "./chart-frame.ts";
import { BY_USE } from "./curve-axis.ts";
import type { CurvePlace } from "./curve-model.ts";
import type { ColourToken } from "./measure-style.ts";
import type { RulePrimitive, TextPrimitive } from "./primitive.ts";
import type { ValueScale } from "./value-scale.ts";

interface Panes {
  readonly levelPane: Box;
  readonly changePane: Box;
  readonly level: ValueScale;
  readonly change: ValueScale;
}

type Named = readonly { readonly tenor: Tenor; readonly x: number }[];

const TEXT = 11;
const FIGURE_HEIGHT = 11;
const STROKE = 4;
const useOf = ({ point }: CurvePlace) => BY_USE.indexOf(point.tenor);
const bare = (change: number) => formatChange(change).replace(" bp", "");
const bottomOf = ({ y, height }: Box) => y + height;
const rightOf = ({ x, width }: Box) => x + width;

/** Hairlines at the ticks of both panes, a short stroke at each named tenor; the line of no change is stronger. */
export function paneRules(
  { levelPane, changePane, level, change }: Panes,
  named: Named,
): RulePrimitive[] {
  const across = (pane: Box, y: number, colour: ColourToken) =>
    rule([pane.x, y, rightOf(pane), y], colour);
  const foot = (pane: Box, x: number) =>
    rule([x, bottomOf(pane), x, bottomOf(pane) + STROKE], "--control");
  return [
    ...named.map(({ x }) => foot(changePane, x)),
    ...level.ticks.map((tick) => across(levelPane, level.y(tick), "--grid")),
    ...change.ticks
      .filter((tick) => tick !== 0)
      .map((tick) => across(changePane, change.y(tick), "--grid")),
    across(changePane, change.y(0), "--control"),
  ];
}

/** What the panes hold, their axes' figures, and the names of tenors at the foot. */
export function paneTexts(
  { levelPane, changePane, level, change }: Panes,
  named: Named,
  base: string | null,
): TextPrimitive[] {
  const changeCaption = base === null ? "Change, bp" : `Change from ${base}, bp`;
  const figure = (pane: Box, y: number, words: string) =>
    text(words, rightOf(pane) + 6, y, "start");
  const caption = (words: string, pane: Box): TextPrimitive => {
    const plain = text(words, pane.x, pane.y - 10, "start");
    return { ...plain, colour: "--ink", backed: true };
  };
  return [
    caption("Par yield, %", levelPane),
    caption(changeCaption, changePane),
    ...level.ticks.map((tick) => figure(levelPane, level.y(tick), (tick / 100).toFixed(2))),
    ...change.ticks.map((tick) => figure(changePane, change.y(tick), bare(tick))),
    ...named.map(({ tenor, x }) => text(tenor, x, bottomOf(changePane) + 13, "middle")),
  ];
}

/** Each bar's figure at its end, where it touches no other figure and no other bar; most used tenors first. */
export function barFigures(
  places: readonly CurvePlace[],
  zero: number,
  measureText: MeasureText,
): TextPrimitive[] {
  const bars = places.flatMap(({ bar }) => bar ?? []);
  const taken: Box[] = [];
  const figures: TextPrimitive[] = [];
  for (const { point, bar, x } of places.toSorted((a, b) => useOf(a) - useOf(b))) {
    if (!bar || point.change === null) continue;
    const words = bare(point.change);
    const width = measureText(words, TEXT) + 3;
    const isUp = bar.y < zero || bar.height === 0;
    const y = isUp ? bar.y - FIGURE_HEIGHT / 2 - 3 : bottomOf(bar) + FIGURE_HEIGHT / 2 + 3;
    const box = { x: x - width / 2, y: y - FIGURE_HEIGHT / 2, width, height: FIGURE_HEIGHT };
    const isFree = [...taken, ...bars.filter((other) => other !== bar)].every(
      (other) => !touches(box, other),
    );
    if (!isFree) continue;
    taken.push(box);
    figures.push({ ...text(words, x, y, "middle"), colour: "--ink", backed: true });
  }
  return figures;
}

function touches(a: Box, b: Box): boolean {
  const isBeside = a.x >= rightOf(b) || b.x >= rightOf(a);
  return !isBeside && a.y < bottomOf(b) && b.y < bottomOf(a);
}

function rule(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  colour: ColourToken,
): RulePrimitive {
  const line = { x1, y1: Math.round(y1), x2, y2: Math.round(y2) };
  return { kind: "rule", ...line, colour, width: 1, dash: [], alpha: 1 };
}

function text(words: string, x: number, y: number, anchor: TextPrimitive["anchor"]): TextPrimitive {
  const style = { size: TEXT, colour: "--muted" as const, bold: false, backed: false };
  return { kind: "text", x, y: Math.round(y), text: words, anchor, ...style };
}
