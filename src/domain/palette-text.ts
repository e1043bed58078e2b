// A typed text against a name: which words of it the name answers, and how well.

/** Characters of a typed text that count. */
export const LONGEST_ASK = 80;
const LONGEST_NAME = 300;
const MOST_WORDS = 8;

/** A name as texts are held against it. */
export interface FoundBy {
  /** The name alone, folded. */
  readonly name: string;
  /** The name and what else it is found by, folded. */
  readonly all: string;
}

/** Without case and accents; whatever is no letter or digit is one space. */
export function foldedText(text: string, longest = LONGEST_NAME): string {
  return text
    .slice(0, longest)
    .normalize("NFKD")
    .replaceAll(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The words of a typed text; empty where it has no letter and no digit. */
export function askedWords(text: string): readonly string[] {
  return foldedText(text, LONGEST_ASK).split(" ").filter(Boolean).slice(0, MOST_WORDS);
}

/** A name and further words, made ready once for many texts. */
export function foundBy(name: string, also = ""): FoundBy {
  const folded = foldedText(name);
  return { name: folded, all: `${folded} ${foldedText(also)}` };
}

/**
 * How well a name answers the words, lower is better; null when one of them is not answered. Best is
 * a name that begins with all of them, then words that begin as they do, then words that hold them,
 * then letters in order: the worst of the words decides, then how many are so.
 */
export function matchRank(words: readonly string[], { name, all }: FoundBy): number | null {
  let [worst, sum] = [0, 0];
  for (const word of words) {
    const degree = degreeOf(word, name, all);
    if (degree === null) return null;
    worst = Math.max(worst, degree);
    sum += degree;
  }
  const isBeginning = words.length > 0 && `${name} `.startsWith(words.join(" "));
  return isBeginning ? -1 : worst * 100 + sum;
}

function degreeOf(word: string, name: string, all: string): 0 | 1 | 2 | null {
  if (` ${all}`.includes(` ${word}`)) return 0;
  if (all.includes(word)) return 1;
  return isScattered(word, name) ? 2 : null;
}

/** Fewer letters stand in nearly every name. */
const LEAST_SCATTERED = 3;
/** Letters in order are found in nearly every longer name. */
const LONGEST_SCATTERED = 36;
/** Letters of the name, at most, for each one typed. */
const SPREAD = 3;

/** The letters stand in this order, from the beginning of a word on and not too far apart; digits never do. */
function isScattered(word: string, name: string): boolean {
  const letters = Array.from(word);
  const isTooFew = letters.length < LEAST_SCATTERED || name.length > LONGEST_SCATTERED;
  if (isTooFew || /\p{N}/u.test(word)) return false;
  const reach = word.length * SPREAD;
  for (let start = 0; start >= 0; start = nextWord(name, start)) {
    let at = start - 1;
    const isThere = letters.every((letter, i) => {
      const next = name.indexOf(letter, at + 1);
      at = next + letter.length - 1;
      return i === 0 ? next === start : next >= 0 && at - start < reach;
    });
    if (isThere) return true;
  }
  return false;
}

/** Where the next word begins; below 0 after the last. */
function nextWord(name: string, from: number): number {
  const space = name.indexOf(" ", from);
  return space < 0 ? -1 : space + 1;
}
