// The colours of a theme, whichever is on: read from the rules that set its tokens.
import type { Palette } from "../charts/canvas-painter.tsx";
import { createPalette } from "../charts/palette.tsx";

/** Each stands beside `:root` in the same rule, and says the same. */
const SELECTORS = {
  light: ".yieldmark-root",
  dark: '.yieldmark-root[data-theme="dark"]',
} as const;

/**
 * Looks up the colour behind a token in this theme; where no rule says it, as `root` has it now. `root`
 * carries the tokens: its own tree's sheets are read, the document's or those of its shadow root.
 */
export function themePalette(theme: "light" | "dark", root: Element): Palette {
  const rules = rulesOf(SELECTORS[theme], root.getRootNode());
  const now = createPalette(root);
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
function rulesOf(selector: string, tree: Node): CSSStyleRule[] {
  if (!(tree instanceof Document || tree instanceof ShadowRoot)) return [];
  return [...tree.styleSheets, ...tree.adoptedStyleSheets].flatMap((sheet) => {
    try {
      return [...sheet.cssRules]
        .filter(isStyleRule)
        .filter(({ selectorText }) => selectorText.split(", ").includes(selector));
    } catch {
      return [];
    }
  });
}

/** Also of a sheet that another window made, as where an element was moved between documents. */
const isStyleRule = (rule: CSSRule): rule is CSSStyleRule => "selectorText" in rule;
