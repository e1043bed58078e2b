// The keys of config.json, each read alone, so that a bad one costs only itself.
import * as v from "valibot";
import { YIELD_SOURCES, type YieldSource } from "../domain/source.ts";
import { decodeView } from "../domain/view-codec.ts";
import { quoted } from "../domain/view-value.ts";
import type { View } from "../domain/view.ts";
import { between, oneOf, text } from "./field.ts";
import { frameOrigin, proxyAddress } from "./site-address.ts";

/** What a site sets once for all its readers. */
export interface SiteSettings {
  /** Name of the page; null is the product's own. */
  readonly title: string | null;
  /** What a bare address shows; null is the built-in first view. */
  readonly view: View | null;
  /** Sources of par yields in the order they are asked; empty asks none. */
  readonly yields: readonly YieldSource[];
  /** Whether the Federal Register is asked. */
  readonly events: boolean;
  /** Whether Fiscal Data is asked. */
  readonly auctions: boolean;
  /** Where the site's proxy answers for Treasury; null when there is none. */
  readonly treasuryProxy: URL | null;
  /** Where the site's proxy answers for FRED; null when there is none. */
  readonly fredProxy: URL | null;
  /** Origins whose pages may steer an embedded chart. */
  readonly embedOrigins: readonly string[];
  /** How long a source may take to answer, milliseconds. */
  readonly timeoutMs: number;
}

/** Says that what stands at `path` cannot be used; the reason follows it in a sentence. */
export type Tell = (path: string, reason: string) => void;
type Found = Partial<SiteSettings>;
/** What one key sets; nothing when it cannot be used, which is then told. */
type Reader = (input: unknown, tell: Tell, assetBase: URL) => Found;

const MOST_VIEW_KEYS = 100;
const IS_SECRET = /key|token|secret|passw/i;

/** The entries of a plain object; null for anything else. */
export function entriesOf(input: unknown): [key: string, value: unknown][] | null {
  const isPlain = typeof input === "object" && input !== null && !Array.isArray(input);
  return isPlain ? Object.entries(input) : null;
}

/** What is to be said of a key that is not a setting. */
export function unknownKey(key: string): string {
  const said = `has a key ${quoted(key)} that is not a setting`;
  if (!IS_SECRET.test(key)) return said;
  return `${said}; every reader can read this file, so it must never hold a secret`;
}

const listOf = <T>(item: v.GenericSchema<unknown, T>, most: number) =>
  v.pipe(
    v.array(item, "is not a list"),
    v.maxLength(most, `has more than ${most} entries`),
    v.check((list) => new Set(list).size === list.length, "names something twice"),
  );

/** A reader for a key that one schema describes. */
function reading<T>(
  key: string,
  schema: v.GenericSchema<unknown, T>,
  toSettings: (value: T) => Found,
): Reader {
  return (input, tell) => {
    const parsed = v.safeParse(schema, input, { abortEarly: true, abortPipeEarly: true });
    if (parsed.success) return toSettings(parsed.output);
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue);
    tell(field === null ? key : `${key}.${field}`, issue.message);
    return {};
  };
}

/** Every key of the file and what reads it. */
export const SETTING_READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ["$schema", () => ({})],
  [
    "title",
    reading("title", v.pipe(text(80), v.regex(/^\P{C}*$/u, "has control characters")), (title) => ({
      title,
    })),
  ],
  ["view", readView],
  ["yields", reading("yields", listOf(oneOf(YIELD_SOURCES), 3), (yields) => ({ yields }))],
  [
    "events",
    reading("events", listOf(oneOf(["federal-register"]), 1), ({ length }) => ({
      events: length > 0,
    })),
  ],
  [
    "auctions",
    reading("auctions", listOf(oneOf(["fiscal-data"]), 1), ({ length }) => ({
      auctions: length > 0,
    })),
  ],
  ["proxies", readProxies],
  [
    "embedOrigins",
    reading("embedOrigins", listOf(frameOrigin, 20), (embedOrigins) => ({ embedOrigins })),
  ],
  [
    "timeoutSeconds",
    reading("timeoutSeconds", between(1, 120), (seconds) => ({
      timeoutMs: Math.round(seconds * 1000),
    })),
  ],
]);

function readView(input: unknown, tell: Tell): Found {
  const entries = entriesOf(input);
  if (entries === null || entries.length > MOST_VIEW_KEYS) {
    tell("view", `is not an object of at most ${MOST_VIEW_KEYS} view parameters`);
    return {};
  }
  const pairs: [string, string][] = [];
  for (const [key, value] of entries) {
    if (typeof value === "string") pairs.push([key, value]);
    else tell("view", `has ${quoted(key)}, whose value is not text`);
  }
  if (pairs.length === 0) return {};
  const { view, problems } = decodeView(pairs);
  for (const problem of problems) tell("view", `has ${problem.text}`);
  return { view };
}

function readProxies(input: unknown, tell: Tell, assetBase: URL): Found {
  const entries = entriesOf(input);
  if (entries === null) tell("proxies", "is not an object");
  const found: { treasuryProxy?: URL; fredProxy?: URL } = {};
  for (const [key, value] of entries ?? []) {
    if (key !== "treasury" && key !== "fred") tell("proxies", unknownKey(key));
    else {
      const address = proxyAddress(value, assetBase);
      if (address instanceof URL) found[`${key}Proxy`] = address;
      else tell(`proxies.${key}`, address);
    }
  }
  return found;
}
