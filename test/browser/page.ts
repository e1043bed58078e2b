// A page of the served app that is watched: what it asks from outside, what it complains of.
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, inject, onTestFinished } from "vitest";
import { QUIET_COOKIE } from "./quiet-site.ts";

/** What a page is opened with; `path` is relative to the app's address. */
export interface PageOptions extends Pick<
  BrowserContextOptions,
  | "viewport"
  | "timezoneId"
  | "locale"
  | "colorScheme"
  | "reducedMotion"
  | "forcedColors"
  | "deviceScaleFactor"
  | "hasTouch"
  | "isMobile"
> {
  readonly path?: string;
  /** Origins beside the app's that the page may ask: hosts and sites that the test serves. */
  readonly own?: readonly string[];
  /**
   * What config.json answers; without it the site asks no source. Null lets the shipped file answer.
   * To be given for a frame without an origin, which sends no cookie.
   */
  readonly config?: Readonly<Record<string, unknown>> | null;
  /** A page beside which this one is opened as another tab of the same reader; its watch hears of both. */
  readonly beside?: Page;
  /** Runs before the page is opened: routes, init scripts. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/** What a page has done that a quiet page does not do. */
export interface Watch {
  /** Requests that would have left the app's origin; each was stopped. */
  readonly outside: string[];
  /** Console errors and warnings, uncaught errors, violations of the content security policy. */
  readonly complaints: string[];
}

const watches = new WeakMap<Page, Watch>();
let browser: Promise<Browser> | undefined;

/** How a request ends that leaves for a host: the tests' browser finds none but its own. */
const LEFT = /^net::ERR_(NAME_NOT_RESOLVED|CONNECTION_REFUSED|INTERNET_DISCONNECTED)$/;

/** Opens a page of the app; it is closed when the test ends. */
export async function openPage(options: PageOptions = {}): Promise<Page> {
  const { path = "", own = [], prepare, config, beside, ...contextOptions } = options;
  const known = [new URL(inject("appUrl")).origin, ...own];
  const isOutside = (url: URL) =>
    /^(https?|wss?):$/.test(url.protocol) && !known.includes(url.origin);
  const isSource = (url: URL) => isOutside(url) || url.pathname.includes("/proxy/");
  const watch: Watch = beside ? watchOf(beside) : { outside: [], complaints: [] };
  const context = beside?.context() ?? (await watchedContext(contextOptions, watch, isOutside));
  const page = await context.newPage();
  watches.set(page, watch);
  page.on("pageerror", (error) => watch.complaints.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const from = message.location().url;
    const isRefusal = message.text().startsWith("Failed to load resource");
    if (isRefusal && URL.canParse(from) && isSource(new URL(from))) return;
    watch.complaints.push(`${message.type()}: ${message.text()} (${from})`);
  });
  if (config === undefined) {
    const [name, value] = QUIET_COOKIE.split("=") as [string, string];
    await context.addCookies([{ name, value, url: inject("appUrl"), httpOnly: true }]);
  } else if (config) {
    await page.route("**/config.json", (route) => route.fulfill({ json: config }));
  }
  await prepare?.(page);
  await page.goto(new URL(path, inject("appUrl")).href);
  return page;
}

/** A reader's browser: whoever leaves the app in it is stopped and noted. */
async function watchedContext(
  options: BrowserContextOptions,
  watch: Watch,
  isOutside: (url: URL) => boolean,
) {
  browser ??= chromium.connect(inject("browserEndpoint"));
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1440, height: 900 },
    timezoneId: "UTC",
    locale: "en-US",
    ...options,
  });
  onTestFinished(() => context.close());
  // Not by a route: each would have every request of the page wait for an answer from here.
  context.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    if (isOutside(new URL(request.url())) && LEFT.test(reason)) watch.outside.push(request.url());
  });
  await context.exposeBinding("reportViolation", (_, text: string) => {
    watch.complaints.push(`policy: ${text}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (violation) => {
      const { effectiveDirective, blockedURI, sourceFile, sample } = violation;
      const report: unknown = Reflect.get(window, "reportViolation");
      const text = [effectiveDirective, blockedURI, sourceFile, sample].join(" ");
      if (typeof report === "function") report(text);
    });
  });
  return context;
}

/** What the page has asked and complained of so far. */
export function watchOf(page: Page): Watch {
  const watch = watches.get(page);
  if (!watch) throw new Error("only a page from openPage is watched");
  return watch;
}

/** Holds when the page has complained of nothing and asked nothing from outside. */
export async function expectQuiet(page: Page): Promise<void> {
  // A round trip, so that what the page has said before is heard.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  expect(watchOf(page)).toEqual({ outside: [], complaints: [] });
}
