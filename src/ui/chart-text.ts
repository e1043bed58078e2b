// Text measuring and colours for the chart: made anew when the font arrives or the theme changes.
import { useEffect, useState } from "react";
import { chartFont, type Palette } from "../charts/canvas-painter.tsx";
import type { MeasureText } from "../charts/chart-frame.ts";
import { createMeasureText } from "../charts/measure-text.tsx";
import { createPalette } from "../charts/palette.tsx";

/** Measures text in the chart's font; a new function once the font is there. */
export function useMeasureText(): MeasureText {
  const [measure, setMeasure] = useState(createMeasureText);
  useEffect(() => {
    let gone = false;
    const fonts = [chartFont(11, false), chartFont(11, true)];
    void Promise.allSettled(fonts.map((font) => document.fonts.load(font))).then(() => {
      if (!gone) setMeasure(() => createMeasureText());
    });
    return () => {
      gone = true;
    };
  }, []);
  return measure;
}

/** The colours behind the tokens in a theme. */
export function usePalette(theme: "light" | "dark"): Palette {
  const [made, setMade] = useState(() => ({ theme, palette: createPalette() }));
  if (made.theme === theme) return made.palette;
  const next = { theme, palette: createPalette() };
  setMade(next);
  return next.palette;
}
