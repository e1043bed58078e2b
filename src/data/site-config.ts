// config.json, which a site may put beside the page: read in time, never trusted, never fatal.
import type { Failure } from "../domain/failure.ts";
import { YIELD_SOURCES } from "../domain/source.ts";
import { loadJson } from "./json-answer.ts";
import {
  entriesOf,
  SETTING_READERS,
  type SiteSettings,
  type Tell,
  unknownKey,
} from "./site-setting.ts";

/** The settings of a site; whatever `config.json` leaves out stands as in `DEFAULT_CONFIG`. */
export interface SiteConfig extends SiteSettings {
  /** What of the file could not be used, whole sentences for readers. */
  readonly problems: readonly Failure[];
}

export const DEFAULT_CONFIG: SiteConfig = {
  title: null,
  view: null,
  yields: YIELD_SOURCES,
  events: true,
  auctions: true,
  treasuryProxy: null,
  fredProxy: null,
  embedOrigins: [],
  timeoutMs: 20_000,
  problems: [],
};

const FILE = "config.json";
const NAME = "The site's settings";
const WAIT_MS = 2000;
const MOST_PROBLEMS = 20;

/** Reads what `config.json` holds. Never throws: a bad key is told and its default stays. */
export function parseSiteConfig(input: unknown, assetBase: URL): SiteConfig {
  const problems: Failure[] = [];
  let told = 0;
  const add = (path: string, reason: string) => {
    told += 1;
    if (told <= MOST_PROBLEMS) problems.push({ source: FILE, path, reason });
  };
  const tell: Tell = (path, reason) => add(path, `${NAME}: ${path} ${reason.slice(0, 300)}.`);

  const entries = entriesOf(input);
  if (entries === null) add(FILE, `${NAME} could not be read: ${FILE} is not an object.`);
  let config = DEFAULT_CONFIG;
  for (const [key, value] of entries ?? []) {
    const read = SETTING_READERS.get(key);
    if (read) config = { ...config, ...read(value, tell, assetBase) };
    else tell(FILE, unknownKey(key));
  }
  if (entries?.some(([key]) => key === "yields")) tellUnreachable(config, tell);

  if (told > MOST_PROBLEMS) {
    const reason = `${NAME}: ${told - MOST_PROBLEMS} more problems are not listed.`;
    problems.push({ source: FILE, path: FILE, reason });
  }
  return { ...config, problems };
}

/** A source that the site names but has no proxy for will never be asked. */
function tellUnreachable({ yields, treasuryProxy, fredProxy }: SiteConfig, tell: Tell): void {
  for (const [source, proxy] of [
    ["treasury", treasuryProxy],
    ["fred", fredProxy],
  ] as const) {
    if (yields !== YIELD_SOURCES && yields.includes(source) && proxy === null) {
      tell("yields", `names ${source}, but proxies gives no address for it`);
    }
  }
}

/**
 * The settings in `config.json` beside the page. Never fails and never takes more than 2 seconds:
 * without a usable file the defaults stand, and `problems` says why.
 */
export async function loadSiteConfig(assetBase: URL, signal?: AbortSignal): Promise<SiteConfig> {
  const stop = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    stop.abort();
  }, WAIT_MS);
  const stopToo = () => stop.abort();
  if (signal?.aborted === true) stopToo();
  signal?.addEventListener("abort", stopToo);
  const url = new URL(FILE, assetBase);
  const answer = await loadJson({ url, name: NAME, signal: stop.signal });
  clearTimeout(timer);
  signal?.removeEventListener("abort", stopToo);

  if (answer.ok) return parseSiteConfig(answer.value, assetBase);
  const late = `${NAME} could not be read: the server did not answer within ${WAIT_MS / 1000} s.`;
  const reason = isLate ? late : answer.failure.reason;
  return { ...DEFAULT_CONFIG, problems: [{ source: FILE, path: FILE, reason }] };
}
