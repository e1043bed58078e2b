// Text measuring and colours for the chart: made anew when the font arrives or the theme changes.
import { useEffect, useState } from "react";
import { chartFont, type Palette } from "../charts/canvas-painter.tsx";
import type { MeasureText } from "../charts/chart-frame.ts";
import { createMeasureText } from "../charts/measure-text.tsx";
import { createPalette } from "../charts/palette.tsx";
import { useSurface } from "./surface.tsx";

const fontNews = new EventTarget();

/** Has all text measured again: a font has come that no style sheet brought. */
export const tellFont = (): void => void fontNews.dispatchEvent(new Event("font"));

/** Measures text in the chart's font; a new function once the font is there. */
export function useMeasureText(): MeasureText {
  const [measure, setMeasure] = useState(createMeasureText);
  useEffect(() => {
    let gone = false;
    const measureAgain = () => {
      if (!gone) setMeasure(() => createMeasureText());
    };
    const fonts = [chartFont(11, false), chartFont(11, true)];
    void Promise.allSettled(fonts.map((font) => document.fonts.load(font))).then(measureAgain);
    fontNews.addEventListener("font", measureAgain);
    return () => {
      gone = true;
      fontNews.removeEventListener("font", measureAgain);
    };
  }, []);
  return measure;
}

/** The colours behind the tokens in a theme. */
export function usePalette(theme: "light" | "dark"): Palette {
  const { root } = useSurface();
  const [made, setMade] = useState(() => ({ theme, palette: createPalette(root) }));
  if (made.theme === theme) return made.palette;
  const next = { theme, palette: createPalette(root) };
  setMade(next);
  return next.palette;
}
