// Time from each control's event to the next paint at four-fold CPU slow-down: `node test/bench/interaction.mjs [runs] [slow-down]`.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { build, preview, runnerImport } from "vite";

const RUNS = Number(process.argv[2] ?? 3);
const SLOW_DOWN = Number(process.argv[3] ?? 4);
const GOAL_MS = 100;

const root = new URL("../..", import.meta.url).pathname;
const button = (name, nth = 0) => ({ role: "button", name, nth });
const press = (name, nth) => (page) => find(page, button(name, nth)).click();
const find = (page, { role, name, nth = 0 }) =>
  page.getByRole(role, { name, exact: typeof name === "string" }).nth(nth);
const check = (name) => (page) => find(page, { role: "checkbox", name }).click();
const key = (name) => (page) => page.keyboard.press(name);
const tab = (name) => (page) => find(page, { role: "tab", name }).click();
const field = (page, name) => page.getByRole("searchbox", { name });
const onChart = async (page) =>
  (await page.getByRole("application").boundingBox()) ?? { x: 0, y: 0 };

/** Each control once, in an order that leaves the default view's parts in the page. */
const STEPS = [
  ...["1M", "3M", "6M", "YTD", "1Y", "2Y", "5Y", "Max"].map((name) => [
    `range ${name}`,
    press(name),
  ]),
  ["day field From", (page) => page.getByLabel("From", { exact: true }).fill("2025-01-02")],
  ["day field From, Enter", (page) => page.getByLabel("From", { exact: true }).press("Enter")],
  ["Minor events on", check("Minor events")],
  ["Minor events off", check("Minor events")],
  ["Lanes off", check("Lanes")],
  ["Lanes on", check("Lanes")],
  ["Calendar", press("Calendar")],
  ["Trading days", press("Trading days")],
  ["Tariff ladder on", check(/ladder/i)],
  ["Tariff ladder off", check(/ladder/i)],
  ["Scheduled releases on", check(/releases|macro/i)],
  ["Scheduled releases off", check(/releases|macro/i)],
  ["Auctions on", check("Auctions")],
  ["Auctions off", check("Auctions")],
  ["theme Dark", press("Dark")],
  ["theme Light", press("Light")],
  ["picker opens", press("Add measure")],
  ["picker, a letter", key("5")],
  ["picker adds 5Y", (page) => page.getByRole("option", { name: /^5Y / }).first().click()],
  ["picker closes", key("Escape")],
  ["measure removed", press("Remove 5Y")],
  ["stories open", press("Stories")],
  [
    "a story",
    (page) => page.getByRole("dialog", { name: "Stories" }).getByRole("link").nth(1).click(),
  ],
  ["undo", key("Control+z")],
  [
    "chart click pins",
    async (page) => {
      const { x, y } = await onChart(page);
      await page.mouse.click(x + 300, y + 320);
    },
  ],
  ["chart arrow", key("ArrowRight")],
  ["chart Escape", key("Escape")],
  ["chart zoom key", key("+")],
  ["chart pan key", key("Alt+ArrowLeft")],
  ["chart first view key", key("0")],
  ["search, a letter", (page) => field(page, "Search events").press("t")],
  ["search cleared", (page) => field(page, "Search events").press("Backspace")],
  ["order of events", (page) => page.getByLabel("Order of events").press("o")],
  ["filter menu opens", press(/^Actor: /)],
  [
    "filter chosen",
    (page) => page.getByRole("group", { name: "Actor" }).getByRole("checkbox").first().click(),
  ],
  ["filter menu closes", key("Escape")],
  ["filters cleared", press(/^Clear/)],
  [
    "card opens",
    (page) =>
      page.getByRole("complementary").getByRole("listitem").nth(1).getByRole("button").click(),
  ],
  ["card, earlier event", press("Earlier event")],
  ["card closes", press("All events")],
  [
    "mark on the chart",
    (page) =>
      page
        .getByRole("group", { name: "Events on the chart" })
        .getByRole("button")
        .nth(3)
        .click({ force: true }),
  ],
  ["back to the list", press(/^(All events|Back to all events)$/)],
  ["tab Crossings", tab("Crossings")],
  ["tab Moves", tab("Moves")],
  ["tab Sources", tab("Sources")],
  ["Sources, ask again", press(/ask again|refresh|retry|try again/i)],
  ["tab Events", tab("Events")],
  ["Table", press("Table")],
  ["Chart", press("Chart")],
];

/** Milliseconds from the slowest event of the step to its next paint; 0 below the timer's 16. */
async function timeOf(page, act) {
  await page.evaluate(() => globalThis.eventTimes.splice(0));
  await act(page);
  await page.evaluate(untilAtRest);
  return page.evaluate(() => Math.max(0, ...globalThis.eventTimes.map(({ duration }) => duration)));
}

/** Until the page has painted and has nothing left to do: the browser has then told of its events. */
function untilAtRest() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(resolve)));
  });
}

function watchEvents() {
  globalThis.eventTimes = [];
  new PerformanceObserver((list) => globalThis.eventTimes.push(...list.getEntries())).observe({
    type: "event",
    durationThreshold: 16,
  });
}

async function runOnce(browser, url, times) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.route(
    (asked) => asked.hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  await page.addInitScript(watchEvents);
  await page.goto(url);
  await page.waitForLoadState("networkidle");
  const devtools = await context.newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: SLOW_DOWN });
  for (const [name, act] of STEPS) {
    const time = await timeOf(page, act).catch((error) => String(error).split("\n")[0]);
    times.set(name, [...(times.get(name) ?? []), time]);
  }
  await context.close();
}

const folder = mkdtempSync(join(tmpdir(), "yieldmark-interaction-"));
await build({ root, logLevel: "warn", build: { outDir: folder, emptyOutDir: true } });
const server = await preview({
  root,
  logLevel: "warn",
  build: { outDir: folder },
  preview: { port: 0 },
});
const { module } = await runnerImport(join(root, "test/browser/chromium.ts"), {
  configFile: false,
});
const browser = await chromium.launch(await module.resolveChromium());
const times = new Map();
for (let i = 0; i < RUNS; i++) await runOnce(browser, server.resolvedUrls.local[0], times);
await browser.close();
await server.close();
rmSync(folder, { recursive: true });

const lines = [
  `| control | to next paint, ms: median of ${RUNS} | highest |`,
  "| --- | --- | --- |",
];
for (const [name, all] of times) {
  const good = all.filter((time) => typeof time === "number").toSorted((a, b) => a - b);
  const median = good[Math.floor(good.length / 2)];
  const text = (time) => (time < 16 ? "< 16" : String(time));
  const row = good.length === 0 ? [`not worked: ${all[0]}`, ""] : [text(median), text(good.at(-1))];
  lines.push(`| ${name} | ${row.join(" | ")} |${median > GOAL_MS ? " over" : ""}`);
}
process.stdout.write(`${lines.join("\n")}\n`, () => process.exit());
