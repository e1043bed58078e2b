// The share dialog: what it previews is what its snippet shows, on a page that has nothing but it.
import type { FrameLocator, Locator, Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard, stopClock } from "./dashboard-page.ts";
import { chooseExport } from "./export-page.ts";
import { expectQuiet, openPage, watchOf } from "./page.ts";
import { NO_SOURCES } from "./quiet-site.ts";
import { SANDBOX_HOST, serveSandboxHost } from "./sandbox-host.ts";

const QUERY = "?show=2s10s,30Y&from=2025-03-03&to=2025-06-30&q=tariff+%3C%26%22";
const NAME = /^2s10s spread, 30Y par yield, 2025-03-03 to 2025-06-30, \d+ events?$/;
const LATEST = /^2s10s spread, 30Y par yield, 2025-03-03 to 2026-10-01, \d+ events?$/;

async function openShare(page: Page): Promise<Locator> {
  await chooseExport(page, /^Share or embed/);
  return page.getByRole("dialog", { name: "Share or embed" });
}

const button = (dialog: Locator, name: string) => dialog.getByRole("button", { name, exact: true });
const snippetIn = (dialog: Locator) =>
  dialog.getByRole("textbox", { name: /as HTML$/ }).inputValue();

/** The name of the figure that the dialog has heard of, once the preview has come up anew. */
async function previewed(dialog: Locator): Promise<string> {
  const standing = dialog.getByText(/^It loads: /);
  await standing.waitFor();
  return /“(.*)”, figures to 1 Oct 2026/.exec(await standing.innerText())?.[1] ?? "";
}

/** Puts a clipboard of the page's own in place of the browser's, which all tests share. */
async function ownClipboard(page: Page): Promise<readonly string[]> {
  const copied: string[] = [];
  await page.exposeFunction("keepCopy", (text: string) => void copied.push(text));
  await page.evaluate(() => {
    const writeText: unknown = Reflect.get(window, "keepCopy");
    Object.defineProperty(navigator, "clipboard", { value: { writeText }, configurable: true });
  });
  return copied;
}

/** A page beside the app with these snippets and nothing else; `isCut` lets no figures be had. */
async function pasted(snippets: readonly string[], isCut = false): Promise<Page> {
  return openPage({
    path: "share-host.html",
    config: isCut ? null : undefined,
    prepare: async (fresh) => {
      await stopClock(fresh);
      const body = `<!doctype html><title>Desk</title>${snippets.join("")}`;
      await fresh.route("**/share-host.html", (route) =>
        route.fulfill({ contentType: "text/html", body }),
      );
      if (isCut) await fresh.route(/\/(data\/.*|config)\.json$/, (route) => route.abort());
    },
  });
}

/** The frame's and the element's insides on such a page. */
const places = (page: Page) => [page.frameLocator("iframe"), page.locator("yieldmark-chart")];

const nameOf = (place: Locator | FrameLocator) =>
  place.getByRole("figure").getAttribute("aria-label");

it("previews the very frame and element, and copies snippets that show the same figure", async () => {
  const page = await openDashboard({ query: QUERY });
  const copied = await ownClipboard(page);
  const dialog = await openShare(page);
  const snippets: string[] = [];
  for (const how of ["Frame", "Element"]) {
    await button(dialog, how).click();
    expect(await previewed(dialog)).toMatch(LATEST);
    await expect.poll(() => nameOf(page.frameLocator("iframe"))).toMatch(LATEST);
    await button(dialog, `Copy ${how} as HTML`).click();
    await dialog.getByText("Copied.").waitFor();
    snippets.push(copied.at(-1)!);
    expect(snippets.at(-1)).toBe(await snippetIn(dialog));
  }
  const host = await pasted(snippets);
  for (const place of places(host)) await expect.poll(() => nameOf(place)).toMatch(LATEST);
  await expectQuiet(host);

  await button(dialog, "Exactly this").click();
  const frozen: string[] = [];
  for (const how of ["Element", "Frame"]) {
    await button(dialog, how).click();
    expect(await previewed(dialog)).toMatch(NAME);
    frozen.unshift(await snippetIn(dialog));
  }
  const cut = await pasted(frozen, true);
  for (const place of places(cut)) {
    await place.getByText(/^Frozen as shared on 22 Nov 2026/).waitFor();
    await expect.poll(() => nameOf(place)).toMatch(NAME);
  }
  const { outside, complaints } = watchOf(cut);
  expect(outside).toEqual([]);
  expect(complaints.filter((text) => !text.includes("Failed to load"))).toEqual([]);

  await button(dialog, "Keeps updating").click();
  await button(dialog, "Check that it loads").click();
  expect(await previewed(dialog)).toMatch(LATEST);
  await dialog.getByText("What the other page and this server must allow").click();
  await dialog.getByLabel("Address of the other page").fill("intranet.example/x");
  const header = dialog.getByRole("textbox", { name: "Header of this server" });
  await expect
    .poll(() => header.inputValue())
    .toMatch(/ancestors 'self' https:\/\/intranet.example$/);
  await page.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await button(dialog, "Copy Header of this server").click();
  await dialog.getByText(/The text is selected/).waitFor();
  expect(await header.evaluate((field) => document.activeElement === field)).toBe(true);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => figureName(page)).toMatch(NAME);
  await expectQuiet(page);
});

it("in a sandboxed page says that the preview cannot load, and gives the snippet", async () => {
  const page = await openPage({
    path: SANDBOX_HOST,
    config: NO_SOURCES,
    prepare: async (fresh) => {
      await stopClock(fresh);
      await serveSandboxHost(fresh);
    },
  });
  const app = page.frameLocator("iframe");
  await app.getByRole("button", { name: "Export", exact: true }).click();
  await app.getByRole("button", { name: /^Share or embed/ }).click();
  const dialog = app.getByRole("dialog", { name: "Share or embed" });
  await dialog.getByText(/preview cannot load/).waitFor();
  expect(await snippetIn(dialog)).toMatch(
    /^<iframe\n {2}src="http:.*\/embed\.html\?controls=none"/,
  );
  await expectQuiet(page);
});
