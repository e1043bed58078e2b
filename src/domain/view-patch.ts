// A change to some keys of the view, as text: what messages, attributes and calls of a host give.
import {
  decodeOver,
  encodeWholeView,
  type PairReading,
  type Pairs,
  problemOf,
  readPairs,
  type ViewProblem,
} from "./view-codec.ts";
import { VALUE_CODECS } from "./view-value.ts";
import { DEFAULT_VIEW, type View } from "./view.ts";

/** Text by key; null is the built-in default. What is not named stays. */
export type PatchText = Readonly<Record<string, string | null>>;

/** A patch as read, to be laid over a view. */
export type ViewPatch = PairReading;

const MOST_KEYS = 100;
const MOST_PROBLEMS = 100;

/** Every key of a view as text, in the order addresses write them. */
export function viewRecord(view: View): Record<string, string> {
  return Object.fromEntries(encodeWholeView(view).slice(1));
}

/**
 * A view with some keys changed. Never throws: unknown keys and bad values are told, and the view keeps
 * what it has. `from` and `range` are decided as `decodeView` does: a `from` beats `range`, and `range`
 * alone ends a `from`; either one's null or "" ends only itself. The same view when nothing differs.
 */
export function patchView(view: View, changed: PatchText): { view: View; problems: ViewProblem[] } {
  return applyPatch(view, readPatch(changed));
}

/** Reads a patch by itself; of more than 100 unknown keys the rest is passed over. */
export function readPatch(changed: PatchText): ViewPatch {
  const named = Object.keys(changed).filter((key) => changed[key] !== undefined);
  const unknown = named.filter((key) => !Object.hasOwn(VALUE_CODECS, key)).slice(0, MOST_KEYS);
  const pairs: Pairs[number][] = [];
  const problems: ViewProblem[] = [];
  for (const key of [...Object.keys(VALUE_CODECS), ...unknown]) {
    const value: unknown = Object.hasOwn(changed, key) ? changed[key] : undefined;
    if (typeof value === "string") pairs.push([key, value]);
    else if (value === null) pairs.push([key, DEFAULT_TEXTS.get(key) ?? ""]);
    else if (value !== undefined) problems.push(problemOf(key, "not text; ignored"));
  }
  const reading = readPairs(pairs);
  return { ...reading, problems: [...problems, ...reading.problems] };
}

/** Lays a patch over a view. */
export function applyPatch(view: View, patch: ViewPatch): { view: View; problems: ViewProblem[] } {
  const next = decodeOver(view, patch);
  return textOf(next.view) === textOf(view) ? { ...next, view } : next;
}

/** One patch that does what two do, one after the other; it tells at most 100 problems of either. */
export function mergedPatch(first: ViewPatch, second: ViewPatch): ViewPatch {
  const isAgain = (key: string) => Object.hasOwn(second.values, key);
  const told = second.problems.map(({ key }) => key);
  const problems = first.problems.filter(({ key }) => !isAgain(key) && !told.includes(key));
  return {
    values: { ...first.values, ...second.values },
    unread: new Map([...[...first.unread].filter(([key]) => !isAgain(key)), ...second.unread]),
    problems: [...second.problems, ...problems].slice(0, MOST_PROBLEMS),
  };
}

const textOf = (view: View) => JSON.stringify(encodeWholeView(view));

/** What null stands for; for `from`, that it is not given. */
const DEFAULT_TEXTS = new Map([...encodeWholeView(DEFAULT_VIEW), ["from", ""]]);
