// Measures text with the font the chart is drawn in, or with another.
import { chartFont } from "./canvas-painter.tsx";
import type { MeasureText } from "./chart-frame.ts";

/**
 * A measure of text widths that remembers what it has measured; make a new one when the font arrives.
 * Figures on the chart are tabular, which a canvas cannot be asked for: every digit is as wide as a zero.
 */
export function createMeasureText(family?: string): MeasureText {
  const context = document.createElement("canvas").getContext("2d");
  const known = new Map<string, number>();
  let current = "";
  return (text, size, bold = false) => {
    const key = `${size}${bold}${text}`;
    let width = known.get(key);
    if (width === undefined) {
      const font = chartFont(size, bold, family);
      if (context && font !== current) context.font = current = font;
      width = context?.measureText(text.replaceAll(/\d/g, "0")).width ?? text.length * size * 0.6;
      known.set(key, width);
    }
    return width;
  };
}
