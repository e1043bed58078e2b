// The host pages of docs/embedding.md, taken out of it and put on a server of their own.
import { readFileSync } from "node:fs";

const page = readFileSync(new URL("../../docs/embedding.md", import.meta.url), "utf8");
const SITE = "https://yieldmark.example";
const HOST = "https://intranet.example";

/** What stands for the addresses of the page in a test. */
export interface Places {
  /** Folder of the app. */
  readonly site: URL;
  readonly host: URL;
}

/** The text of the fenced file of that name, with a test's addresses in place of the page's. */
export function hostFile(name: string, { site, host }: Places): string {
  const fence = new RegExp(`^\`\`\`\\S+ ${name.replaceAll(".", "\\.")}\\n(.*?)^\`\`\`$`, "ms");
  const text = fence.exec(page)?.[1];
  if (text === undefined) throw new Error(`docs/embedding.md has no file "${name}".`);
  return text
    .replaceAll(`${SITE}/`, site.href)
    .replaceAll(SITE, site.origin)
    .replaceAll(HOST, host.origin);
}

/** The headers that the fenced file of that name lists, one a line. */
export function hostHeaders(name: string, places: Places): Record<string, string> {
  const lines = hostFile(name, places).trim().split("\n");
  return Object.fromEntries(lines.map((line) => line.split(/: (.*)/s, 2) as [string, string]));
}
