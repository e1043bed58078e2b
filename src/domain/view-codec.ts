// The view as string pairs and back: one codec for addresses, attributes and embedded files.
import { isoDay } from "./civil-day.ts";
import { quoted, VALUE_CODECS } from "./view-value.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** Keys and values in order, as an address or a list of attributes gives them. */
export type Pairs = readonly (readonly [key: string, value: string])[];

/** Something in the pairs that could not be used, in plain words of bounded length. */
export interface ViewProblem {
  readonly key: string;
  readonly text: string;
}

type Key = keyof View;
type Draft = { -readonly [K in Key]?: View[K] };

const KEYS = Object.keys(VALUE_CODECS) as Key[];
const MOST_TEXT = 500;
const MOST_PROBLEMS = 50;
const isKey = (key: string): key is Key => Object.hasOwn(VALUE_CODECS, key);

/** What pairs say of a view. */
export interface PairReading {
  /** Values that could be read; a `from` or `range` that counts takes the other's value away. */
  readonly values: Partial<View>;
  /** Texts that could not be read. */
  readonly unread: ReadonlyMap<Key, string>;
  readonly problems: readonly ViewProblem[];
}

/**
 * The view that pairs describe. Never throws: unknown keys, repeated keys and bad values are
 * reported, and the built-in default stands in. A `from` that can be read beats `range`.
 */
export function decodeView(pairs: Pairs): { view: View; problems: ViewProblem[] } {
  return decodeOver(DEFAULT_VIEW, readPairs(pairs));
}

/** Reads pairs by themselves; see `decodeView`. */
export function readPairs(pairs: Pairs): PairReading {
  const { given, problems } = sortPairs(pairs);
  const values: Draft = {};
  const unread = new Map<Key, string>();
  for (const [key, text] of given) {
    const reading = readInto(values, key, text);
    if (!reading) unread.set(key, text);
    else if (reading.trouble) problems.push(problemOf(key, reading.trouble));
  }
  if ((values.from ?? null) !== null) values.range = null;
  else if ((values.range ?? null) !== null) values.from = null;
  return { values, unread, problems };
}

/** A view with what was read in place of its own values; one that could not be read stays as it is. */
export function decodeOver(
  base: View,
  { values, unread, problems }: PairReading,
): { view: View; problems: ViewProblem[] } {
  const asked = { ...base, ...values };
  const range = asked.from === null ? asked.range : null;
  const from = asked.from ?? (range === null ? DEFAULT_VIEW.from : null);
  const view: View = { ...asked, from, range };
  const wrong = [...unread].map(([key, text]) => {
    const said = `${quoted(text)} is not ${VALUE_CODECS[key].wanted}`;
    return problemOf(key, `${said}; using ${usedText(view, key)}`);
  });
  return { view, problems: bounded([...problems, ...wrong]) };
}

function sortPairs(pairs: Pairs): { given: Map<Key, string>; problems: ViewProblem[] } {
  const seen = new Set<string>();
  const given = new Map<Key, string>();
  const problems: ViewProblem[] = [];
  for (const [key, text] of pairs) {
    if (seen.has(key)) problems.push(problemOf(key, "given more than once; the first counts"));
    else if (isKey(key)) given.set(key, text);
    else if (key !== "v") problems.push(problemOf(key, "not a setting of a view; ignored"));
    else if (text !== "1")
      problems.push(problemOf(key, `${quoted(text)} is not version 1; read as 1`));
    seen.add(key);
  }
  return { given, problems };
}

function readInto<K extends Key>(draft: Draft, key: K, text: string) {
  const reading = text.length > MOST_TEXT ? null : VALUE_CODECS[key].read(text);
  if (reading) draft[key] = reading.value;
  return reading;
}

/** What is said of one key. */
export function problemOf(key: string, text: string): ViewProblem {
  const name = isKey(key) ? key : quoted(key).slice(1, -1);
  return { key: name, text: `${name}: ${text}` };
}

function usedText(view: View, key: Key): string {
  if (key !== "from" && key !== "range") return written(view, key) || "none";
  return view.from === null ? `range ${view.range}` : `from ${isoDay(view.from)}`;
}

function bounded(problems: ViewProblem[]): ViewProblem[] {
  const rest = problems.length - MOST_PROBLEMS;
  if (rest <= 0) return problems;
  const kept = problems.toSorted((a, b) => Number(isKey(b.key)) - Number(isKey(a.key)));
  return [...kept.slice(0, MOST_PROBLEMS), { key: "", text: `${rest} more problems not listed` }];
}

function written<K extends Key>(view: View, key: K): string {
  return VALUE_CODECS[key].write(view[key]);
}

/** Only what differs from the built-in default, in a fixed order of keys. */
export function encodeView(view: View): Pairs {
  return KEYS.filter((key) => key !== "from" || view.range === null)
    .filter((key) => written(view, key) !== written(DEFAULT_VIEW, key))
    .map((key) => [key, written(view, key)]);
}

/** Every key with its version, for files that must not depend on later defaults. */
export function encodeWholeView(view: View): Pairs {
  return [["v", "1"], ...KEYS.map((key) => [key, written(view, key)] as const)];
}
