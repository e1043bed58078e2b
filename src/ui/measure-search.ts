// Measures to choose from, and the ones a typed text asks for.
import { measureName } from "../domain/figure-text.ts";
import { type Measure, parseMeasure, REAL_MEASURES } from "../domain/measure.ts";
import { SOURCE_NOTES } from "../domain/source.ts";
import { TENORS } from "../domain/tenor.ts";

/** Measures of like kinds under a heading. */
export interface MeasureGroup {
  readonly heading: string;
  readonly kinds: readonly Measure["kind"][];
  readonly measures: readonly Measure[];
  /** Where its figures are from, where not every source has them. */
  readonly note?: string;
}

/** How many measures a view can show. */
export const MOST_MEASURES = 14;

const parsed = (keys: readonly string[]) => keys.flatMap((key) => parseMeasure(key) ?? []);

const OFFERED: readonly MeasureGroup[] = [
  { heading: "Tenors", kinds: ["tenor"], measures: parsed(TENORS.toReversed()) },
  {
    heading: "Real yield and breakeven",
    kinds: ["real", "breakeven"],
    measures: REAL_MEASURES,
    note: `${SOURCE_NOTES.dbnomics.publisher}; not in the bundled figures`,
  },
  {
    heading: "Spreads",
    kinds: ["spread"],
    measures: parsed(["2s10s", "5s30s", "3m10y", "10s30s"]),
  },
  { heading: "Butterflies", kinds: ["butterfly"], measures: parsed(["2s5s10s", "5s10s30s"]) },
];

/** The measure a typed text names, however it is cased: `10y`, `2S10S`, `10y REAL`; or null. */
export function typedMeasure(text: string): Measure | null {
  const bare = text.replace(/\s+/g, "");
  const isTyped = ({ key }: Measure) => key.replace(" ", "").toLowerCase() === bare.toLowerCase();
  return (
    parseMeasure(bare.toUpperCase()) ??
    parseMeasure(bare.toLowerCase()) ??
    REAL_MEASURES.find(isTyped) ??
    null
  );
}

/**
 * Groups of measures that hold every word of the text in key or name, without empty groups. A valid
 * key that is not offered, such as `7s20s`, joins its kind; so do the measures already shown.
 */
export function searchMeasures(text: string, shown: readonly string[]): MeasureGroup[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const typed = typedMeasure(text);
  const extra = [...parsed(shown), ...(typed ? [typed] : [])];
  return OFFERED.map((group) => {
    const all = [...group.measures, ...extra.filter(({ kind }) => group.kinds.includes(kind))];
    const once = all.filter(({ key }, i) => all.findIndex((one) => one.key === key) === i);
    return {
      ...group,
      measures: once.filter((one) => one.key === typed?.key || holds(one, words)),
    };
  }).filter(({ measures }) => measures.length > 0);
}

function holds(measure: Measure, words: readonly string[]): boolean {
  const name = measureName(measure).toLowerCase();
  return words.every((word) => name.includes(word));
}
