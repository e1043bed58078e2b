// The event key of a picture: number, date and title of the marks that have no title beside them.
import type { MeasureText } from "../charts/chart-frame.ts";
import type { Primitive } from "../charts/primitive.ts";
import { type Day, formatDay } from "../domain/civil-day.ts";
import type { MarkEntry, PictureLabels } from "./picture-labels.ts";
import { lineHeight, type PicturePart, stacked, textAt, textLines } from "./picture-part.ts";
import { wrapText } from "./wrapped-text.ts";

const SIZE = 11;
const ROW = lineHeight(SIZE);
const COLUMN_GAP = 20;
const LEAST_TITLE = 285;
const MOST_TITLE_LINES = 2;
const FEWEST_LINES = 3;

/** Columns of the key and what stands where in one, pixels. */
export interface KeyColumns {
  readonly count: number;
  readonly width: number;
  readonly pitch: number;
  /** Right edge of numbers, left edges of dates and titles. */
  readonly numberX: number;
  readonly dateX: number;
  readonly titleX: number;
  /** Dates go without the year that the picture's title says. */
  readonly isOneYear: boolean;
}

/** As many columns as a width has room for. */
export function keyColumns(
  width: number,
  isOneYear: boolean,
  measureText: MeasureText,
): KeyColumns {
  const numberX = measureText("00", SIZE, true) + 2;
  const dateX = numberX + 7;
  const titleX = dateX + measureText(isOneYear ? "00 May" : "00 May 0000", SIZE) + 8;
  const pitch = titleX + LEAST_TITLE + COLUMN_GAP;
  const count = Math.max(1, Math.floor((width + COLUMN_GAP) / pitch));
  const own = (width - (count - 1) * COLUMN_GAP) / count;
  return {
    isOneYear,
    count,
    width: own,
    pitch: own + COLUMN_GAP,
    numberX,
    dateX,
    titleX,
  };
}

/** Lines that columns of a height have, one spared for what is left out; none where they would be few. */
export function keyCapacity({ count }: KeyColumns, height: number): number {
  const rows = Math.floor(height / ROW) - 1;
  const spoiled = (MOST_TITLE_LINES - 1) * (count - 1);
  const lines = rows * count - spoiled;
  return lines < FEWEST_LINES ? 0 : lines;
}

/** The lines an entry takes in the key. */
export function keyLines(entry: MarkEntry, columns: KeyColumns, measureText: MeasureText): number {
  return entry.reduce((sum, { title }) => sum + wrapped(title, columns, measureText).length, 0);
}

const wrapped = (title: string, { width, titleX }: KeyColumns, measureText: MeasureText) =>
  wrapText(title, { width: width - titleX, size: SIZE, mostLines: MOST_TITLE_LINES }, measureText);

/** An event in the key; only the first of a mark has its number. */
interface KeyRow {
  readonly number: number | null;
  readonly day: string;
  readonly lines: readonly string[];
}

/** The key in columns of about one height, read downwards, and what it leaves out in words. */
export function keyPart(
  { numbered, titles, unnamed }: PictureLabels,
  columns: KeyColumns,
  measureText: MeasureText,
): PicturePart {
  const entries = numbered.flatMap(({ number, entry }) =>
    entry.map(({ event, title }, i): KeyRow => ({
      number: i === 0 ? number : null,
      day: dayText(event.announced.day, columns.isOneYear),
      lines: wrapped(title, columns, measureText),
    })),
  );
  const total = entries.reduce((sum, { lines }) => sum + lines.length, 0);
  const longest = Math.max(0, ...entries.map(({ lines }) => lines.length));
  let rows = Math.max(longest, Math.ceil(total / columns.count));
  while (columnsNeeded(entries, rows) > columns.count) rows++;
  const primitives: Primitive[] = [];
  let [column, row] = [0, 0];
  for (const entry of entries) {
    const { length } = entry.lines;
    if (row + length > rows) [column, row] = [column + 1, 0];
    primitives.push(...rowTexts(entry, column, row, columns));
    row += length;
  }
  const width = columns.width * columns.count;
  const rest = textLines(
    wrapText(
      restText(unnamed, titles.length + numbered.length),
      { width, size: SIZE },
      measureText,
    ),
    { size: SIZE, colour: "--muted" },
  );
  return stacked([{ height: rows * ROW, primitives }, rest], 2);
}

function dayText(day: Day, isOneYear: boolean): string {
  const text = formatDay(day);
  return isOneYear ? text.replace(/ \d+$/, "") : text;
}

function columnsNeeded(entries: readonly KeyRow[], rows: number): number {
  let [column, row] = [1, 0];
  for (const { lines } of entries) {
    if (row + lines.length > rows) [column, row] = [column + 1, 0];
    row += lines.length;
  }
  return column;
}

function rowTexts(
  { number, day, lines }: KeyRow,
  column: number,
  row: number,
  { pitch, numberX, dateX, titleX }: KeyColumns,
): Primitive[] {
  const [x, y] = [column * pitch, row * ROW];
  const ink = { size: SIZE, colour: "--ink" } as const;
  const bold = { ...ink, bold: true };
  return [
    ...(number === null
      ? []
      : [{ ...textAt(x + numberX, y, `${number}`, bold), anchor: "end" as const }]),
    textAt(x + dateX, y, day, { ...ink, colour: "--muted" }),
    ...lines.map((line, i) => textAt(x + titleX, y + i * ROW, line, ink)),
  ];
}

/** `and 23 more events, listed in the CSV and JSON files`; nothing when all are named. */
function restText(unnamed: number, named: number): string {
  if (unnamed === 0) return "";
  const events = unnamed === 1 ? "event" : "events";
  return named === 0
    ? `${unnamed} ${events} drawn without a name, listed in the CSV and JSON files`
    : `and ${unnamed} more ${events}, listed in the CSV and JSON files`;
}
