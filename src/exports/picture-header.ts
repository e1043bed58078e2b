// The head of a picture: what is shown and when, the reader's own words, the measures.
import type { MeasureText } from "../charts/chart-frame.ts";
import { measureStyle } from "../charts/measure-style.ts";
import type { Primitive } from "../charts/primitive.ts";
import { type Day, formatDay, partsOf } from "../domain/civil-day.ts";
import { formatLevelWithUnit, measuresName } from "../domain/figure-text.ts";
import type { History } from "../domain/measure.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { ExportContent } from "./export-content.ts";
import { levelRule, lineHeight, type PicturePart, textAt, textLines } from "./picture-part.ts";
import type { PictureWish } from "./picture.ts";
import { wrapText } from "./wrapped-text.ts";

const LEGEND_SIZE = 12;
const SWATCH = 24;
const SWATCH_GAP = 6;
const ITEM_GAP = 20;
/** Measures from which on a title counts them: their names stand in the legend. */
const MANY = 5;

export interface PictureName {
  /** `30Y and 10Y par yields`; a kind of which there are many is counted. */
  readonly measures: string;
  /** `2 Jan 2025 to 1 Oct 2026`, the first and the last trading day. */
  readonly span: string;
  /** All its days are of one year. */
  readonly isOneYear: boolean;
}

/** What a picture shows, in words. */
export function pictureName({ input, range }: Pick<ExportContent, "input" | "range">): PictureName {
  const measures = input.histories.map(({ measure }) => measure);
  const kinds = [...new Set(measures.map(({ kind }) => kind))];
  const names = kinds.map((kind) => {
    const own = measures.filter((measure) => measure.kind === kind);
    if (own.length < MANY) return measuresName(own);
    const noun = measuresName(own).split(" ").slice(-2).join(" ");
    return `${own.length} ${kind === "tenor" ? "par yields" : (noun.split(" ").at(-1) ?? "")}`;
  });
  const { time } = input.axis;
  return { measures: names.join(", "), ...spanOf(time[range.first], time[range.last]) };
}

/** The year once where both days share it. */
function spanOf(first: Day | undefined, last: Day | undefined) {
  if (first === undefined || last === undefined)
    return { span: "no trading day", isOneYear: false };
  const isOneYear = partsOf(first).year === partsOf(last).year;
  const from = isOneYear ? formatDay(first).replace(/ \d+$/, "") : formatDay(first);
  return { span: first === last ? formatDay(last) : `${from} to ${formatDay(last)}`, isOneYear };
}

/** Title and caption, where they are wished for and the caption has words. */
export function headingPart(
  { measures, span }: PictureName,
  wish: Pick<PictureWish, "title" | "caption">,
  width: number,
  isNarrow: boolean,
  measureText: MeasureText,
): PicturePart[] {
  const size = isNarrow ? 15 : 20;
  const look = { width, size, bold: true };
  const whole = wrapText(`${measures}, ${span}`, look, measureText);
  const parts = [measures, span].flatMap((part) => wrapText(part, look, measureText));
  const title = whole.length > 1 ? parts : whole;
  const mostLines = isNarrow ? 4 : 3;
  const caption = wrapText(wish.caption, { width, size: 13, mostLines }, measureText);
  return [
    textLines(wish.title ? title : [], { size, colour: "--ink", bold: true }),
    textLines(caption, { size: 13, colour: "--ink" }),
  ];
}

/** Each measure's line and last figure, and the level lines, in rows. */
export function legendPart(
  { input, range }: Pick<ExportContent, "input" | "range">,
  width: number,
  measureText: MeasureText,
): PicturePart {
  const size = LEGEND_SIZE;
  const row = lineHeight(size) + 2;
  const primitives: Primitive[] = [];
  let [x, y] = [0, 0];
  for (const { colour, dash, width: stroke, name, rest } of legendItems(input, range)) {
    const restX = SWATCH + SWATCH_GAP + measureText(name, size, true) + 5;
    const itemWidth = rest === "" ? restX - 5 : restX + measureText(rest, size);
    if (x > 0 && x + itemWidth > width) [x, y] = [0, y + row];
    const middle = y + Math.floor(lineHeight(size) / 2);
    primitives.push(
      { ...levelRule(x, x + SWATCH, middle, colour), dash, width: stroke },
      textAt(x + SWATCH + SWATCH_GAP, y, name, { size, colour: "--ink", bold: true }),
      ...(rest === "" ? [] : [textAt(x + restX, y, rest, { size, colour: "--muted" })]),
    );
    x += itemWidth + ITEM_GAP;
  }
  return { height: primitives.length > 0 ? y + row : 0, primitives };
}

function legendItems({ histories, view }: ExportContent["input"], range: DayRange) {
  const lines = histories.map((history) => ({
    ...measureStyle(history.measure.key),
    ...lastFigure(history, range),
  }));
  const percent = histories.find(({ measure }) => measure.unit === "percent")?.measure;
  const levels = percent
    ? view.level.map((level) => ({
        colour: "--level" as const,
        dash: [5, 3],
        width: 1,
        name: `Level ${formatLevelWithUnit(percent, level)}`,
        rest: "",
      }))
    : [];
  return [...lines, ...levels];
}

/** `30Y 5.61%`; and the day where the measure ends before the range does. */
function lastFigure({ measure, time, value }: History, { first, last }: DayRange) {
  let index = last;
  while (index >= first && Number.isNaN(value[index])) index--;
  if (index < first) return { name: measure.key, rest: "no figures in these days" };
  const name = `${measure.key} ${formatLevelWithUnit(measure, value[index]!)}`;
  return { name, rest: index === last ? "" : `on ${formatDay(time[index]!)}` };
}
