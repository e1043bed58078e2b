// The host pages of docs/embedding.md, as they stand there, on a server of their own.
import type { Frame, FrameLocator, Page } from "playwright-core";
import { expect, it } from "vitest";
import type { YieldmarkChart } from "../../public/yieldmark-chart.d.ts";
import { buildHost } from "./built-host.ts";
import { type HostPage, serveHost, serveSite } from "./embed-site.ts";
import { hostFile, hostHeaders, type Places } from "./host-files.ts";
import { expectQuiet, openPage } from "./page.ts";

const WIDTHS = [320, 640, 1000, 1600];
/** Of one chart with all its controls. */
const MOST_STOPS = 45;
const NAME = /^[13]0Y par yield, 2025-03-03 to 2025-06-30, \d+ events$/;
const EVENT = /^2025-\d\d-\d\d: /;
const BUNDLED = /^Bundled figures to 1 Oct 2026 · \d+ days old/;

/** Opens a host's first page; it learns where it stands and where the app is. */
async function openHost(
  pagesAt: (places: Places) => Promise<Record<string, HostPage>> | Record<string, HostPage>,
): Promise<Page> {
  const pages: Record<string, HostPage> = {};
  const host = await serveHost(pages);
  const site = await serveSite({ ancestors: host.origin });
  Object.assign(pages, await pagesAt({ host, site }));
  return openPage({ path: host.href, own: [host.origin, site.origin], config: null });
}

/** What can be scrolled in a document and the shadow trees in it, told by name; empty is as it should be. */
function scrollersIn(): string[] {
  const found: string[] = [];
  const look = (root: Document | ShadowRoot) => {
    for (const element of root.querySelectorAll("*")) {
      if (element.shadowRoot) look(element.shadowRoot);
      const { overflowX, overflowY } = getComputedStyle(element);
      const isPage = element === document.documentElement;
      const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";
      const isTall = element.scrollHeight > element.clientHeight + 1;
      const isWide = element.scrollWidth > element.clientWidth + 1;
      const name = `${element.tagName} ${element.className}`;
      if (isTall && scrolls(overflowY)) found.push(`${name} down`);
      if (isWide && (isPage || scrolls(overflowX))) found.push(`${name} sideways`);
      if (isPage && isTall && top !== window) found.push(`${name} down`);
    }
  };
  look(document);
  return found;
}

/** Lists what scrolls in the page and its frames, at each width. */
async function expectNoScrollers(page: Page, width: number): Promise<void> {
  for (const frame of page.frames()) {
    // A browser lays out a frame of another site only while it can be seen.
    if (frame !== page.mainFrame()) await (await frame.frameElement()).scrollIntoViewIfNeeded();
    const message = `${width} px, ${frame.url()}`;
    await expect.poll(() => frame.evaluate(scrollersIn), { message }).toEqual([]);
  }
}

/** Where the chart's last line ends, and where its frame or element does, CSS pixels from its top. */
const ends = (frame: Frame) =>
  frame.evaluate(() => {
    const element = document.querySelector("yieldmark-chart");
    const place = element?.shadowRoot ?? document;
    const footer = place.querySelector("footer")!.getBoundingClientRect();
    const box = element?.getBoundingClientRect() ?? { top: 0, bottom: innerHeight };
    return { footer: Math.round(footer.bottom - box.top), end: Math.round(box.bottom - box.top) };
  });

/** Tabs from the link before the chart until the link behind it; answers the stops within. */
async function tabThrough(page: Page, most: number): Promise<string[]> {
  const stops: string[] = [];
  await page.getByRole("link", { name: "Notes" }).focus();
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => document.activeElement!.tagName);
    if (stop === "A") return stops;
    stops.push(stop);
  }
  throw new Error(`No way out in ${most} presses: ${stops.join(" ")}`);
}

async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env["PICTURES"];
  if (folder) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** What every host must hold to, with its charts inside `places`: frames, or the page itself. */
async function expectAtHome(page: Page, places: readonly (Page | FrameLocator)[]): Promise<void> {
  for (const place of places) {
    await place.getByRole("figure", { name: NAME }).waitFor();
    await expect.poll(() => place.getByRole("status").first().innerText()).toMatch(BUNDLED);
  }
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    await expectNoScrollers(page, width);
    for (const frame of page.frames()) {
      if (frame === page.mainFrame() && !places.includes(page)) continue;
      const message = `${width} px: the chart ends where its place does`;
      const apart = async () => {
        const { footer, end } = await ends(frame);
        return Math.abs(footer - end);
      };
      await expect.poll(apart, { message }).toBeLessThanOrEqual(1);
    }
    await keepPicture(page, `${expect.getState().currentTestName} ${width}`);
  }
  const stops = await tabThrough(page, MOST_STOPS * places.length);
  expect(stops.filter((tag) => /IFRAME|YIELDMARK-CHART/.test(tag)).length).toBeGreaterThan(0);
  await page.keyboard.press("Shift+Tab");
  expect(await page.evaluate(() => document.activeElement!.tagName)).toBe(stops.at(-1));
  await expectQuiet(page);
}

it("iframe.html", async () => {
  const page = await openHost((places) => ({ "/": { body: hostFile("iframe.html", places) } }));
  await expectAtHome(page, [page.frameLocator("iframe")]);
});

it("iframe-grows.html", async () => {
  const page = await openHost((places) => ({
    "/": { body: hostFile("iframe-grows.html", places) },
  }));
  const frame = page.frameLocator("iframe");
  await expectAtHome(page, [frame]);
  const height = () => page.locator("iframe").evaluate((element) => element.clientHeight);
  const before = await height();
  await frame.getByRole("button", { name: EVENT }).first().click();
  await expect.poll(height).toBeGreaterThan(before);
  await expectNoScrollers(page, WIDTHS.at(-1)!);
});

it("element.html", async () => {
  const page = await openHost((places) => ({ "/": { body: hostFile("element.html", places) } }));
  await expectAtHome(page, [page]);
});

it("strict.html", async () => {
  const page = await openHost((places) => ({
    "/": {
      body: hostFile("strict.html", places),
      headers: hostHeaders("strict.headers", places),
    },
  }));
  await expectAtHome(page, [page, page.frameLocator("iframe")]);
  const picture = await page
    .locator("yieldmark-chart")
    .evaluate(async (chart: YieldmarkChart) => (await chart.snapshot({ scale: 1 })).type);
  expect(picture).toBe("image/png");
  await expectQuiet(page);
});

it("react app", async () => {
  const page = await openHost((places) => buildHost("react", ["index.html", "app.tsx"], places));
  await expectAtHome(page, [page]);
  const event = page.getByRole("button", { name: EVENT }).first();
  const title = (await event.getAttribute("aria-label"))!.slice("2025-00-00: ".length);
  await event.click();
  await expect.poll(() => page.locator("#notes").innerText()).toBe(title);
});

it("package app", async () => {
  const page = await openHost((places) => buildHost("package", ["index.html", "main.ts"], places));
  await expectAtHome(page, [page]);
});
