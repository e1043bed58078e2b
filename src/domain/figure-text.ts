// Figures as text: levels, changes and the names of measures. The minus sign is U+2212.
import type { Measure } from "./measure.ts";

const NONE = "n/a";
const signed = (figure: number, digits: string) => (figure < 0 ? `−${digits}` : digits);

/** The unit a measure's levels are shown in. */
export function unitOf(measure: Measure): "%" | "bp" {
  return measure.unit === "percent" ? "%" : "bp";
}

/** A level, held in basis points, without its unit: `4.72` for percent, `−14` for bp. */
export function formatLevel(measure: Measure, level: number | null): string {
  if (level === null) return NONE;
  const size = Math.abs(level);
  return signed(level, measure.unit === "percent" ? (size / 100).toFixed(2) : String(size));
}

/** A level with its unit: `4.72%`, `54 bp`. */
export function formatLevelWithUnit(measure: Measure, level: number | null): string {
  if (level === null) return NONE;
  const figure = formatLevel(measure, level);
  return measure.unit === "percent" ? `${figure}%` : `${figure} bp`;
}

/** A change in basis points: `+14 bp`, `−3 bp`, `0 bp`. */
export function formatChange(bp: number | null): string {
  if (bp === null) return NONE;
  return `${bp > 0 ? "+" : ""}${signed(bp, String(Math.abs(bp)))} bp`;
}

const NOUNS: Readonly<Record<Measure["kind"], readonly [one: string, many: string]>> = {
  tenor: ["par yield", "par yields"],
  real: ["yield", "yields"],
  breakeven: ["rate", "rates"],
  spread: ["spread", "spreads"],
  butterfly: ["butterfly", "butterflies"],
};

/** What a measure is called: `30Y par yield`, `10Y real yield`, `2s10s spread`. */
export function measureName(measure: Measure): string {
  return `${measure.key} ${NOUNS[measure.kind][0]}`;
}

/** Several measures, each kind together: `30Y and 10Y par yields, 2s10s spread`. */
export function measuresName(measures: readonly Measure[]): string {
  const kinds = [...new Set(measures.map(({ kind }) => kind))];
  const groups = kinds.map((kind) => {
    const keys = measures.filter((measure) => measure.kind === kind).map(({ key }) => key);
    return `${listText(keys)} ${NOUNS[kind][keys.length === 1 ? 0 : 1]}`;
  });
  return groups.join(", ");
}

function listText(names: readonly string[]): string {
  return names.length < 2
    ? names.join("")
    : `${names.slice(0, -1).join(", ")} and ${names[names.length - 1]}`;
}
