// The element's attributes: every key of a view, and where and how the chart stands.
import type { Pairs, ViewProblem } from "../domain/view-codec.ts";
import { quoted, VALUE_CODECS } from "../domain/view-value.ts";

const VIEW_KEYS: readonly string[] = Object.keys(VALUE_CODECS);

/** Each key of a view is an attribute of that name; these are no part of a view. */
const PLACE_ATTRIBUTES = ["height", "group", "asset-base", "frozen"] as const;
export const OBSERVED: readonly string[] = [...VIEW_KEYS, ...PLACE_ATTRIBUTES];

const LEAST_HEIGHT = 120;
const MOST_HEIGHT = 10_000;
const NO_KEYS = Object.fromEntries(VIEW_KEYS.map((key) => [key, null]));

type Attributes = Pick<Element, "getAttribute" | "baseURI">;

/** The view that attributes ask for, as pairs. */
export function viewPairs(element: Attributes): Pairs {
  return VIEW_KEYS.flatMap((key) => {
    const text = element.getAttribute(key);
    return text === null ? [] : [[key, text] as const];
  });
}

/**
 * What some attributes have come to; null where one was removed. One of `from` and `range` that was
 * removed leaves the range to the other.
 */
export function changedTexts(
  element: Attributes,
  names: readonly string[],
): Record<string, string | null> {
  const textOf = (key: string) => element.getAttribute(key);
  const isLeft = (gone: string, other: string) =>
    names.includes(gone) && textOf(gone) === null && textOf(other) !== null;
  const keys = new Set(names.filter((name) => VIEW_KEYS.includes(name)));
  if (isLeft("from", "range")) keys.add("range");
  if (isLeft("range", "from")) keys.add("from");
  return Object.fromEntries([...keys].map((key) => [key, textOf(key)]));
}

/** What script gives for keys of a view, as texts: lists are joined, undefined names nothing. */
export function viewTexts(given: Readonly<Record<string, unknown>>): Record<string, string | null> {
  const named = Object.entries(given).filter(([, value]) => value !== undefined);
  return Object.fromEntries(
    named.map(([key, value]) => [key, value === null ? null : String(value)]),
  );
}

/** A whole view as texts: the keys that are not given are at their built-in defaults. */
export function wholeTexts(
  given: Readonly<Record<string, unknown>>,
): Record<string, string | null> {
  return { ...NO_KEYS, ...viewTexts(given) };
}

export interface Place {
  /** CSS pixels; null where the chart takes its own height. */
  readonly height: number | null;
  /** What figures and settings are in, with its slash. */
  readonly folder: URL;
  /** Charts with the same name keep together; null alone. */
  readonly group: string | null;
  readonly problems: readonly ViewProblem[];
}

/** Where and how a chart stands; `module` is the address of its module, where figures are by default. */
export function placeOf(element: Attributes, module: string): Place {
  const problems: ViewProblem[] = [];
  const read = <T>(name: string, wanted: string, to: (text: string) => T | null): T | null => {
    const text = element.getAttribute(name) ?? "";
    const value = text === "" ? null : to(text);
    if (value === null && text !== "") {
      problems.push({ key: name, text: `${name}: ${quoted(text)} is not ${wanted}; ignored` });
    }
    return value;
  };
  const wanted = `a number of pixels from ${LEAST_HEIGHT} to ${MOST_HEIGHT}`;
  const height = read("height", wanted, pixelsOf);
  const folder = read("asset-base", "the address of a folder", (text) =>
    folderOf(text, element.baseURI),
  );
  const own = URL.canParse(".", module) ? module : element.baseURI;
  return {
    height,
    folder: folder ?? new URL(".", own),
    group: element.getAttribute("group") || null,
    problems,
  };
}

function pixelsOf(text: string): number | null {
  const pixels = /^\d{1,5}(\.\d{1,4})?(px)?$/.test(text) ? Number.parseFloat(text) : NaN;
  return pixels >= LEAST_HEIGHT && pixels <= MOST_HEIGHT ? pixels : null;
}

function folderOf(text: string, page: string): URL | null {
  const path = text.endsWith("/") ? text : `${text}/`;
  if (/[?#]/.test(text) || !URL.canParse(path, page)) return null;
  const url = new URL(path, page);
  return /^https?:$/.test(url.protocol) ? url : null;
}
