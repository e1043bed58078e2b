// Text broken into lines that fit a width.
import type { MeasureText } from "../charts/chart-frame.ts";

/** Characters that draw nothing, or turn the text around them. */
const UNSEEN = /[\p{Cc}\p{Cs}\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu;

/** Text as it can be drawn on one line: blanks as one space, without control or direction characters. */
export function plainText(text: string): string {
  const onOneLine = text.replaceAll(/[^\S\u00A0]/gu, " ").replaceAll(UNSEEN, "");
  return onOneLine.replaceAll(/ +/g, " ").trim();
}

export interface WrapNeeds {
  /** Pixels. */
  readonly width: number;
  readonly size: number;
  readonly bold?: boolean;
  /** More lines than these are not made: the last ends with an ellipsis. */
  readonly mostLines?: number;
}

/** The lines of a text, broken at spaces; a word wider than a line is broken within. Empty for no text. */
export function wrapText(text: string, needs: WrapNeeds, measureText: MeasureText): string[] {
  const { width, size, bold = false, mostLines = Infinity } = needs;
  const fits = (line: string) => measureText(line, size, bold) <= width;
  const plain = plainText(text);
  if (plain !== "" && fits(plain)) return [plain];
  const lines: string[] = [];
  let line = "";
  for (const word of plain.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (!fits(line) && lines.length <= mostLines) {
      const length = fittingLength(line, fits);
      lines.push(line.slice(0, length));
      line = line.slice(length);
    }
    if (lines.length > mostLines) break;
  }
  if (line !== "") lines.push(line);
  if (lines.length <= mostLines) return lines;
  const kept = lines.slice(0, mostLines);
  const last = kept.pop();
  return last === undefined ? [] : [...kept, shortened(last, fits)];
}

/** How many characters of a word fit a line, at least one. */
function fittingLength(word: string, fits: (text: string) => boolean): number {
  let length = 1;
  while (length < word.length && fits(word.slice(0, length + 1))) length++;
  const splitsPair = /[\uD800-\uDBFF]/.test(word[length - 1]!) && length > 1;
  return splitsPair ? length - 1 : length;
}

/** The line with an ellipsis, shortened until it fits. */
function shortened(line: string, fits: (text: string) => boolean): string {
  let kept = line;
  while (kept !== "" && !fits(`${kept}…`)) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
