// One measure around an event's day 0, placed: the small multiple of an event's card.
import { ticks } from "d3-array";
import { type Day, formatDay } from "../domain/civil-day.ts";
import { formatLevel, formatLevelWithUnit, measureName } from "../domain/figure-text.ts";
import { type History, levelAt } from "../domain/measure.ts";
import { brokenStroke } from "./broken-stroke.ts";
import type { Box, MeasureText } from "./chart-frame.ts";
import { type MeasureStyle, measureStyle } from "./measure-style.ts";
import type { RulePrimitive, TextPrimitive } from "./primitive.ts";
import { SMALL_TEXT, smallRule, smallText, tickText } from "./small-axis.ts";
import { valueScale } from "./value-scale.ts";

export interface ResponsePathModel {
  readonly pane: Box;
  /** Accessible name: what is shown and the levels at its ends. */
  readonly name: string;
  /** The curve responses are counted from: `from the curve of 2 Apr 2025, 4.20%`. */
  readonly base: string;
  /** SVG path; a hole breaks it, a lone day is a short dash. */
  readonly path: string;
  readonly style: MeasureStyle;
  readonly dayZeroX: number;
  /** Day 0's own level, null for a hole. */
  readonly dayZeroY: number | null;
  readonly rules: readonly RulePrimitive[];
  readonly texts: readonly TextPrimitive[];
}

/** Trading days shown before and after day 0. */
const DAYS_BEFORE = 10;
const DAYS_AFTER = 20;
const TEXT_ROW = 16;
const X_TICKS = [-10, 0, 5, 10, 20];
const Y_TICKS = 3;

/** Places a history from 10 trading days before day 0 (`index`) to 20 after, in a size in pixels. */
export function responsePathModel(
  history: History,
  index: number,
  size: { readonly width: number; readonly height: number },
  measureText: MeasureText,
): ResponsePathModel {
  const { measure, time } = history;
  const days = Array.from({ length: DAYS_BEFORE + DAYS_AFTER + 1 }, (_, i) => i - DAYS_BEFORE);
  const levels = days.map((day) => levelAt(history, index + day));
  const known = levels.filter((level) => level !== null);
  const [lowest, highest] = [Math.min(...known), Math.max(...known)];
  const figures = known.map((level) => measureText(formatLevel(measure, level), SMALL_TEXT));
  const gutter = Math.ceil(Math.max(20, ...figures)) + 10;
  const pane = {
    x: 4,
    y: TEXT_ROW,
    width: Math.max(40, size.width - gutter - 4),
    height: Math.max(20, size.height - 2 * TEXT_ROW - 2),
  };
  const scale = valueScale({ pane, lowest, highest, wanted: [], invert: false });
  const toX = (day: number) =>
    pane.x + ((day + DAYS_BEFORE) / (DAYS_BEFORE + DAYS_AFTER)) * pane.width;
  const right = pane.x + pane.width;
  const base = levelAt(history, index - 1);
  const zero = levelAt(history, index);
  const bottom = pane.y + pane.height;
  const yTicks = ticks(scale.bottom, scale.top, Y_TICKS).filter(Number.isInteger);
  const rules = yTicks.map((tick) => smallRule([pane.x, scale.y(tick)], [right, scale.y(tick)]));
  if (base !== null) {
    const y = scale.y(base);
    rules.push(smallRule([pane.x, y], [right, y], "--muted", [2, 3]));
  }
  rules.push(smallRule([toX(0), pane.y], [toX(0), bottom], "--accent"));
  return {
    pane,
    name: pathName(history, index, levels),
    base:
      base === null
        ? "no curve before day 0 to count from"
        : `from the curve of ${formatDay(time[index - 1]!)}, ${formatLevelWithUnit(measure, base)}`,
    path: brokenStroke(levels, (at) => toX(days[at]!), scale.y),
    style: measureStyle(measure.key),
    dayZeroX: toX(0),
    dayZeroY: zero === null ? null : scale.y(zero),
    rules,
    texts: [
      smallText("day 0", toX(0), TEXT_ROW / 2 - 1, "middle"),
      ...X_TICKS.map((day) =>
        smallText(
          tickText(day),
          toX(day),
          bottom + TEXT_ROW / 2 + 2,
          day === -DAYS_BEFORE ? "start" : "middle",
        ),
      ),
      ...yTicks.map((tick) =>
        smallText(formatLevel(measure, tick), right + 6, scale.y(tick), "start"),
      ),
    ],
  };
}

/** `30Y par yield around day 0, 3 Apr 2025: 4.54% 10 trading days before, …` */
function pathName(history: History, index: number, levels: readonly (number | null)[]): string {
  const { measure, time } = history;
  const level = (at: number | null | undefined) => formatLevelWithUnit(measure, at ?? null);
  const parts = [
    `${level(levels[0])} ${DAYS_BEFORE} trading days before`,
    `${level(levels[DAYS_BEFORE - 1])} on the curve before`,
    `${level(levels[DAYS_BEFORE])} on day 0`,
    `${level(levels.at(-1))} ${DAYS_AFTER} trading days after`,
  ];
  return `${measureName(measure)} around day 0, ${dayText(time[index])}: ${parts.join(", ")}`;
}

const dayText = (day: Day | undefined) => (day === undefined ? "n/a" : formatDay(day));
