// The colours behind the tokens, read from the page once each.
import type { Palette } from "./canvas-painter.tsx";

/** A palette of the theme that is on; make a new one when the theme changes. */
export function createPalette(): Palette {
  const known = new Map<string, string>();
  return (token) => {
    let colour = known.get(token);
    if (colour === undefined) {
      colour = getComputedStyle(document.documentElement).getPropertyValue(token).trim();
      known.set(token, colour);
    }
    return colour;
  };
}
