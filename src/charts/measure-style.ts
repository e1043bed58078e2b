// How the line of a measure looks: a colour token, a dash pattern and a width of its own.
import type { Tenor } from "../domain/tenor.ts";

/** A custom property of `ui/tokens.css`, read by CSS, canvas and export alike. */
export type ColourToken = `--${string}`;

export interface MeasureStyle {
  readonly colour: ColourToken;
  /** Lengths of strokes and gaps in pixels; empty is a solid line. */
  readonly dash: readonly number[];
  /** Line width in pixels. */
  readonly width: number;
}

const TENOR_DASH: Readonly<Record<Tenor, readonly number[]>> = {
  "30Y": [],
  "10Y": [7, 2],
  "5Y": [3, 2],
  "2Y": [9, 3, 2, 3],
  "20Y": [12, 3],
  "7Y": [5, 2, 1, 2],
  "1Y": [2, 2],
  "3Y": [8, 2, 2, 2, 2, 2],
  "6M": [4, 4],
  "4M": [1, 2],
  "3M": [6, 4],
  "2M": [10, 2, 1, 2],
  "1.5M": [2, 4],
  "1M": [1, 3],
};

const REAL_STYLES: Readonly<Record<string, MeasureStyle>> = {
  "10Y real": { colour: "--real-10y", dash: [11, 2, 4, 2], width: 1.5 },
  "10Y breakeven": { colour: "--breakeven-10y", dash: [2, 3, 6, 3], width: 1.5 },
};

const SPREADS = ["2s10s", "5s30s", "3m10y", "10s30s", "2s5s10s", "5s10s30s"];
const SPREAD_DASH = [[], [7, 2], [3, 2], [9, 3, 2, 3], [12, 3], [5, 2, 1, 2]];

/** The style of a measure; spreads without a style of their own take one by their name. */
export function measureStyle(key: string): MeasureStyle {
  if (key in TENOR_DASH) {
    const tenor = key as Tenor;
    const name = tenor.toLowerCase().replace(".", "-");
    return { colour: `--tenor-${name}`, dash: TENOR_DASH[tenor], width: tenor === "30Y" ? 2 : 1.5 };
  }
  if (Object.hasOwn(REAL_STYLES, key)) return REAL_STYLES[key]!;
  const own = SPREADS.indexOf(key);
  const slot = own >= 0 ? own : [...key].reduce((sum, c) => sum + c.charCodeAt(0), 0) % 6;
  return { colour: `--spread-${slot + 1}`, dash: SPREAD_DASH[slot]!, width: 1.5 };
}
