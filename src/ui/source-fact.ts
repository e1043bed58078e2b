// A fact of the Sources tab.

/** A term and its lines of text, with addresses to follow. */
export interface SourceFact {
  readonly term: string;
  readonly lines: readonly string[];
  readonly links?: readonly { readonly title: string; readonly url: string }[];
  /** How many more lines there are, and those of them that are known; they open on demand. */
  readonly more?: { readonly count: number; readonly lines: readonly string[] };
}

/** A fact of plain lines. */
export function fact(term: string, ...lines: string[]): SourceFact {
  return { term, lines };
}
