// The text in an SVG's <metadata id="yieldmark">, found by a bounded scan. No parser reads the markup.

/** Longest text that is read, characters. */
const MOST_TEXT = 4_000_000;
/** An opening tag of metadata with its attributes, or that of a script. */
const TAG = /<(?:metadata(\s[^<>]{0,500})>|(?:[\w.-]{1,50}:)?script\b)/gi;
const IS_OURS = /\sid\s*=\s*(?:"yieldmark"|'yieldmark')/;
/** The entities that a writer may have put in, `&amp;` last: what it makes is not decoded again. */
const ENTITIES = [
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
  ["&apos;", "'"],
  ["&amp;", "&"],
] as const;

/** The text with its entities decoded once, or why there is none. */
export type SvgMetadata = { readonly text: string } | "none" | "script" | "broken" | "too long";

/**
 * Finds the metadata in the markup of an SVG, or of a page that holds one. Markup with a script in it
 * is refused as a whole.
 */
export function findSvgMetadata(markup: string): SvgMetadata {
  let found: SvgMetadata = "none";
  for (const tag of markup.matchAll(TAG)) {
    const attributes = tag[1];
    if (attributes === undefined) return "script";
    if (found !== "none" || !IS_OURS.test(attributes)) continue;
    found = textAt(markup, tag.index + tag[0].length);
  }
  return found;
}

function textAt(markup: string, from: number): SvgMetadata {
  const to = markup.indexOf("<", from);
  if (to < 0 || !markup.startsWith("</metadata", to)) return "broken";
  if (to - from > MOST_TEXT) return "too long";
  const escaped = markup.slice(from, to);
  return { text: ENTITIES.reduce((text, [name, sign]) => text.replaceAll(name, sign), escaped) };
}
