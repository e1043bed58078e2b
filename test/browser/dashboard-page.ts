// The dashboard opened at a known instant and size, and waited for until nothing in it moves.
import type { Page } from "playwright-core";
import { openPage, type PageOptions } from "./page.ts";

/** Noon in New York on 22 Nov 2026, 52 days after the last bundled curve. */
export const NOON = Date.parse("2026-11-22T17:00:00Z");

/** The three screens the page is judged on. */
export const SCREENS = [
  { width: 1440, height: 900 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
] as const;

export interface DashboardOptions extends Omit<PageOptions, "path" | "viewport"> {
  /** The address's query, such as `?from=2025-03-03`. */
  readonly query?: string;
  readonly screen?: { readonly width: number; readonly height: number };
  /** What the page's clock says, milliseconds since 1970. */
  readonly instant?: number;
}

/** Opens the dashboard and waits until it rests. */
export async function openDashboard(options: DashboardOptions = {}): Promise<Page> {
  const { query = "", screen = SCREENS[0], instant = NOON, prepare, ...rest } = options;
  const page = await openPage({
    ...rest,
    path: query,
    viewport: { ...screen },
    prepare: async (fresh) => {
      await stopClock(fresh, instant);
      await prepare?.(fresh);
    },
  });
  await settle(page);
  return page;
}

/** Lets the page's clock say one instant for ever; its timers run on. */
export async function stopClock(page: Page, instant = NOON): Promise<void> {
  await page.addInitScript((now) => {
    Date.now = () => now;
  }, instant);
}

/** Lets the page's stopwatch run so slowly that on any machine a burst of acts is quick enough to be one. */
export async function slowStopwatch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const plain = performance.now.bind(performance);
    performance.now = () => plain() / 100;
  });
}

/** Waits until every bundled file and the font are there and have been drawn. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const files = ["par-yields-recent", "par-yields-older", "policy-events", "prints"];
    const isHere = (file: string) =>
      performance.getEntriesByType("resource").some(({ name }) => name.endsWith(`/${file}.json`));
    while (!files.every(isHere)) await new Promise((resolve) => setTimeout(resolve, 10));
    await document.fonts.ready;
    // A file that is here may still have to be read; where a part is broken its place stays empty.
    const unread = '.chart-stand-in[aria-busy="true"], .overview-strip:empty';
    for (let waits = 0; waits < 200 && document.querySelector(unread); waits++) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    }
  });
  await twoFrames(page);
}

/** Waits until what was asked for has been drawn, the chart's texts and buttons too, and nothing follows. */
export async function twoFrames(page: Page): Promise<void> {
  await page.evaluate(async () => {
    // What changes for ever, such as a count of seconds, is not waited for.
    const most = 60;
    let isMoved = false;
    const observer = new MutationObserver(() => (isMoved = true));
    const all = { childList: true, subtree: true, characterData: true, attributes: true };
    observer.observe(document, all);
    for (let frames = 0, still = 0; still < 2; frames++) {
      isMoved = false;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const isWaited = isMoved && frames < most;
      still = isWaited || document.querySelector("[data-behind]") ? 0 : still + 1;
    }
    observer.disconnect();
  });
}

/** Shows another view in the same page, as the back button would. */
export async function showQuery(page: Page, query: string): Promise<void> {
  await page.evaluate((search) => {
    history.replaceState(null, "", `${location.pathname}${search}`);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
  await twoFrames(page);
}

/** The chart's name for assistive technology. */
export async function figureName(page: Page): Promise<string> {
  return (await page.getByRole("figure").getAttribute("aria-label")) ?? "";
}

/**
 * A picture of the page as its state alone makes it: no pointer over anything, no focus, no cursor, and
 * painted anew, since what is repainted in part may differ in a faint pixel.
 */
export async function pictureOf(page: Page): Promise<string> {
  await page.waitForLoadState("networkidle");
  await page.mouse.move(2, 2);
  await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.style.display = "none";
    void document.body.offsetHeight;
    document.body.style.display = "";
  });
  await twoFrames(page);
  return (await page.screenshot({ animations: "disabled" })).toString("base64");
}
