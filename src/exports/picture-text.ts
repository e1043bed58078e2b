// How wide the text of a picture is, in the font its file will be drawn in.
import { chartFont } from "../charts/canvas-painter.tsx";
import type { MeasureText } from "../charts/chart-frame.ts";
import { createMeasureText } from "../charts/measure-text.tsx";

/** Fonts of an SVG: of the same widths on every system, since a file cannot bring its own. */
export const SVG_FONTS = 'Arial, "Liberation Sans", Helvetica, sans-serif';

const known = new Map<string, MeasureText>();

/** For a PNG and for previews: the chart's own font, once it is there. */
export async function pngMeasure(): Promise<MeasureText> {
  const fonts = [chartFont(11, false), chartFont(11, true)];
  const loaded = await Promise.allSettled(fonts.map((font) => document.fonts.load(font)));
  const isHere = loaded.every(({ status }) => status === "fulfilled");
  return isHere ? remembered("") : createMeasureText();
}

/** For an SVG: the fonts a reader's system draws it with. */
export function svgMeasure(): MeasureText {
  return remembered(SVG_FONTS);
}

/** One measure a font, for what it has measured; the chart's own goes by no name. */
function remembered(family: string): MeasureText {
  const measure = known.get(family) ?? createMeasureText(family === "" ? undefined : family);
  known.set(family, measure);
  return measure;
}
