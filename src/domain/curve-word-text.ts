// The word for a change of the curve: its rule, and what the rule makes of two figures.
import type { CurveWord } from "./curve-change.ts";
import type { CurvePair, WordOfChange } from "./curve-pair.ts";
import { formatDay } from "./civil-day.ts";
import { formatChange } from "./figure-text.ts";
import { holeReason } from "./hole.ts";
import { columnOf, type YieldTable } from "./yield-table.ts";

/** The rule, in the order in which it is asked: the first line that holds decides. */
export const WORD_RULES = [
  "Both changes under 2 bp in size: none.",
  "Opposite signs, both at least 2 bp in size: a twist; steepener where 10Y less 2Y is above 0, flattener below.",
  "10Y less 2Y under 2 bp in size: parallel, up or down by the sign of their sum.",
  "Else bull where their sum is below 0 (yields fell), bear above; steepener where 10Y less 2Y is above 0, flattener below.",
] as const;

/** Index of the line of `WORD_RULES` that gives a word. */
export function ruleOf(word: CurveWord): number {
  if (word === "none") return 0;
  if (word.startsWith("twist")) return 1;
  return word.startsWith("parallel") ? 2 : 3;
}

/** The two figures: `2Y −20 bp, 10Y −14 bp`. */
export function wordFigures({ two, ten }: WordOfChange): string {
  return `2Y ${formatChange(two)}, 10Y ${formatChange(ten)}`;
}

/** The rule with the figures put in: `their sum is −34 bp, below 0: bull; 10Y less 2Y is +6 bp, above 0: steepener`. */
export function wordReason({ word, two, ten }: WordOfChange): string {
  const side = (figure: number) => (figure > 0 ? "above 0" : "below 0");
  const [first = "", second = ""] = word.split(" ");
  const sum = `their sum is ${formatChange(two + ten)}, ${side(two + ten)}`;
  const gap = `10Y less 2Y is ${formatChange(ten - two)}`;
  switch (ruleOf(word)) {
    case 0:
      return "both are under 2 bp in size: none";
    case 1:
      return `opposite signs, both at least 2 bp in size: twist; ${gap}, ${side(ten - two)}: ${second}`;
    case 2:
      return `${gap}, under 2 bp in size: parallel; ${sum}: ${second}`;
    default:
      return `${sum}: ${first}; ${gap}, ${side(ten - two)}: ${second}`;
  }
}

/**
 * Why two curves have no word: `no word without the 2Y: not published on 3 Mar 1976`; for curves that are
 * not one after the other, that a word reads forward. Empty where they have one.
 */
export function wordLack(table: YieldTable, { before, after }: CurvePair): string {
  if (before === null || after === null) return "no word: there is only one curve";
  if (after === before) return "no word: both are the same curve";
  if (after < before) return "no word: it reads forward, and this curve is the earlier one";
  const lacks = (["2Y", "10Y"] as const).flatMap((tenor) => {
    const at = [before, after].find((index) => Number.isNaN(columnOf(table, tenor)[index]));
    if (at === undefined) return [];
    const day = table.time[at]!;
    return [`${tenor}: ${holeReason(table, tenor, day)} on ${formatDay(day)}`];
  });
  return lacks.length === 0 ? "" : `no word without the ${lacks.join(", and the ")}`;
}
