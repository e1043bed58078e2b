// Places a chart must work in: sandboxed, storage blocked, under a sub-path, on plain http, all at once.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { serveHost, serveSite } from "./embed-site.ts";
import { openPage, watchOf } from "./page.ts";

const QUERY = "show=30Y&from=2025-03-03&to=2025-06-30";
const NAME = /^30Y par yield, 2025-03-03 to 2025-06-30, \d+ events$/;
const BUNDLED = /^Bundled figures to 1 Oct 2026 · \d+ days old/;

/** What a browser does to a frame of another site when it blocks storage. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ["indexedDB", "localStorage", "sessionStorage", "caches"]) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException(`Access to ${name} is denied for this document.`, "SecurityError");
        },
      });
    }
  });
}

interface Place {
  readonly place: string;
  /** What the host page holds; the address of the app stands for SITE. */
  readonly body: string;
  /** Headers of the host page. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly isBlocked?: boolean;
  /** Who may frame it; the host without. */
  readonly ancestors?: string;
}

const frame = (attributes = "") =>
  `<iframe ${attributes} width="900" height="560" src="SITEembed.html?${QUERY}"></iframe>`;
const element = `<script type="module" src="SITEyieldmark-chart.js"></script>
  <yieldmark-chart show="30Y" from="2025-03-03" to="2025-06-30"></yieldmark-chart>`;
const SANDBOX = { "Content-Security-Policy": "sandbox allow-scripts" };
const SUB_PATH = "/desk/yieldmark/";

const PLACES: readonly Place[] = [
  { place: "a sandboxed frame", body: frame(`sandbox="allow-scripts"`) },
  { place: "a frame with storage blocked", body: frame(), isBlocked: true },
  { place: "a frame of a sub-path", body: frame(), path: SUB_PATH },
  {
    place: "a sandboxed frame of a sub-path with storage blocked",
    body: frame(`sandbox="allow-scripts"`),
    path: SUB_PATH,
    isBlocked: true,
  },
  {
    place: "an element of a sub-path in a sandboxed page with storage blocked",
    body: element,
    headers: SANDBOX,
    path: SUB_PATH,
    isBlocked: true,
  },
];

it.each(PLACES)(
  "$place, on plain http: drawn, honest, no error",
  async ({ place, body, headers, path, isBlocked }) => {
    const pages: Record<string, { body: string; headers: Record<string, string> }> = {};
    const host = await serveHost(pages);
    const site = await serveSite({
      ancestors: host.origin,
      path,
      config: { yields: ["dbnomics"], timeoutSeconds: 5 },
    });
    pages["/page.html"] = {
      body: `<!doctype html><title>Desk</title>${body.replaceAll("SITE", site.href)}`,
      headers: { ...headers },
    };
    const page = await openPage({
      path: `${host.href}page.html`,
      own: [host.origin, site.origin],
      config: null,
      prepare: isBlocked ? blockStorage : undefined,
    });
    expect(await page.evaluate(() => isSecureContext)).toBe(false);
    const inside = body.startsWith("<iframe") ? page.frameLocator("iframe") : page;
    await inside.getByRole("figure", { name: NAME }).waitFor();
    const status = inside.getByRole("status").first();
    await expect.poll(() => status.innerText()).toMatch(/DBnomics/);
    await expect.poll(() => status.innerText()).toMatch(BUNDLED);
    await expect.poll(() => inside.getByRole("region", { name: "Notices" }).count()).toBe(0);
    expect(watchOf(page).outside.every((url) => url.startsWith("https://api.db.nomics"))).toBe(
      true,
    );
    expect(watchOf(page).complaints).toEqual([]);
    const folder = process.env["PICTURES"];
    if (folder) await page.screenshot({ path: `${folder}/${place}.png` });
  },
);
