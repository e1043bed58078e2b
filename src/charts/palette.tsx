// The colours behind the tokens, read once each.
import type { Palette } from "./canvas-painter.tsx";

/** A palette of the theme that is on at `root`, which carries the tokens; make a new one when it changes. */
export function createPalette(root: Element): Palette {
  const known = new Map<string, string>();
  return (token) => {
    let colour = known.get(token);
    if (!colour) {
      colour = getComputedStyle(root).getPropertyValue(token).trim();
      known.set(token, colour);
    }
    return colour;
  };
}
