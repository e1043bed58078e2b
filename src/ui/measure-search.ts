// Measures to choose from, and the ones a typed text asks for.
import { measureName } from "../domain/figure-text.ts";
import { type Measure, parseMeasure } from "../domain/measure.ts";
import { TENORS } from "../domain/tenor.ts";

/** Measures of one kind under a heading. */
export interface MeasureGroup {
  readonly heading: "Tenors" | "Spreads" | "Butterflies";
  readonly kind: Measure["kind"];
  readonly measures: readonly Measure[];
}

/** How many measures a view can show. */
export const MOST_MEASURES = 14;

const parsed = (keys: readonly string[]) => keys.flatMap((key) => parseMeasure(key) ?? []);

const OFFERED: readonly MeasureGroup[] = [
  { heading: "Tenors", kind: "tenor", measures: parsed(TENORS.toReversed()) },
  { heading: "Spreads", kind: "spread", measures: parsed(["2s10s", "5s30s", "3m10y", "10s30s"]) },
  { heading: "Butterflies", kind: "butterfly", measures: parsed(["2s5s10s", "5s10s30s"]) },
];

/** The measure a typed text names, however it is cased: `10y`, `2S10S`; null when it names none. */
export function typedMeasure(text: string): Measure | null {
  const bare = text.replace(/\s+/g, "");
  return parseMeasure(bare.toUpperCase()) ?? parseMeasure(bare.toLowerCase());
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
    const all = [...group.measures, ...extra.filter(({ kind }) => kind === group.kind)];
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
