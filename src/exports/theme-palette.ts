// The colours of a theme, whichever the page is in: read from the rules that set its tokens.
import type { Palette } from "../charts/canvas-painter.tsx";
import { createPalette } from "../charts/palette.tsx";

const SELECTORS = { light: ":root", dark: ':root[data-theme="dark"]' } as const;

/** Looks up the colour behind a token in this theme; where no rule says it, as the page has it now. */
export function themePalette(theme: "light" | "dark"): Palette {
  const rules = rulesOf(SELECTORS[theme]);
  const now = createPalette();
  const known = new Map<string, string>();
  return (token) => {
    let colour = known.get(token);
    if (colour === undefined) {
      const set = rules.map(({ style }) => style.getPropertyValue(token).trim()).filter(Boolean);
      colour = set.at(-1) ?? now(token);
      known.set(token, colour);
    }
    return colour;
  };
}

/** The rules of this selector outside media queries; sheets that may not be read are passed over. */
function rulesOf(selector: string): CSSStyleRule[] {
  return [...document.styleSheets, ...document.adoptedStyleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules].filter(
        (rule): rule is CSSStyleRule =>
          rule instanceof CSSStyleRule && rule.selectorText === selector,
      );
    } catch {
      return [];
    }
  });
}
