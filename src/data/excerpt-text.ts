// The passage a search found, from the HTML the Federal Register marks it up in, as plain text.
import { plainText } from "./plain-text.ts";

const LONGEST_HTML = 20_000;
const LONGEST_TEXT = 500;
const NAMED: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  sect: "§",
};

/** Tags removed, the few entities decoded once, one line; null when no text is left. */
export function excerptText(html: string): string | null {
  const text = html
    .slice(0, LONGEST_HTML)
    .replaceAll(/<[^<>]*>/g, "")
    .replaceAll(/&(?:([a-z]{2,6})|#(\d{1,6})|#x([\da-f]{1,5}));/gi, decoded);
  return plainText(text, LONGEST_TEXT) || null;
}

function decoded(whole: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) {
    const key = name.toLowerCase();
    return Object.hasOwn(NAMED, key) ? NAMED[key]! : whole;
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
