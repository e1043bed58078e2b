// What must be sent so that a chart may stand in another page: by that page, and by this site.
import { SOURCE_ORIGINS } from "./source-origin.ts";

/** Lines to copy; a list is empty where nothing must be sent. */
export interface EmbedPolicy {
  /** For the page that holds the chart, where it has a content security policy. */
  readonly host: readonly string[];
  /** For this site's server. */
  readonly server: readonly string[];
  /** For this site's config.json. */
  readonly config: readonly string[];
}

/** Stands for the host's origin until it is known. */
export const SOME_HOST = "https://intranet.example";

/**
 * For a frame. `own` is this site's origin, `host` that of the page around (both without a slash).
 */
export function framePolicy(own: string, host: string, hasHostScript: boolean): EmbedPolicy {
  const script = hasHostScript ? `; script-src 'self' ${own}` : "";
  return {
    host: [`Content-Security-Policy: frame-src 'self' ${own}${script}`],
    server: [`Content-Security-Policy: frame-ancestors 'self' ${host}`],
    config: [`"embedOrigins": ["${host}"]`],
  };
}

/** For the element: its styles and fonts come with its script and need no line. */
export function elementPolicy(own: string): EmbedPolicy {
  const asked = ["'self'", own, ...SOURCE_ORIGINS].join(" ");
  return {
    host: [`Content-Security-Policy: script-src 'self' ${own}; connect-src ${asked}`],
    server: ["Access-Control-Allow-Origin: *"],
    config: [],
  };
}
