// Text from outside, fit to be shown: no control or direction characters, one line, bounded.

/** Controls, invisible and direction marks, lone surrogates, what is no character. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]+/gu;

/** More marks on one letter than any script stacks; they would lie on the lines around. */
const STACKED = /(\p{M}{4})\p{M}+/gu;

/** The text on one line, without characters that hide or turn others; cut with "…" when longer. */
export function plainText(text: string, longest: number): string {
  const clean = text
    .slice(0, longest * 4 + 1000)
    .replaceAll(UNFIT, " ")
    .replaceAll(STACKED, "$1")
    .replaceAll(/\s+/g, " ")
    .trim();
  if (clean.length <= longest) return clean;
  const characters = Array.from(clean);
  if (characters.length <= longest) return clean;
  return `${characters
    .slice(0, longest - 1)
    .join("")
    .trimEnd()}…`;
}
