// The frame's page: what its controls show, what it says of events, and that it is as high as it says.
import type { Frame, Page } from "playwright-core";
import { expect, it } from "vitest";
import { writeFragment } from "../../src/data/snapshot-link.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { on, table } from "../domain/facts.ts";
import { stopClock, twoFrames } from "./dashboard-page.ts";
import { expectQuiet, openPage } from "./page.ts";
import { NO_SOURCES } from "./quiet-site.ts";

const SPRING = "from=2025-03-03&to=2025-06-30";
const PAUSE = "us-90-day-pause";
const WIDTHS = [320, 390, 640, 1024, 1600];
const HOST = "grows.html";
const CLUSTER = /: \d+ events, /;

const figure = (page: Page) => page.getByRole("figure");
const event = (page: Page) => page.getByRole("region", { name: "Selected event" });
const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name });
const account = (page: Page) => page.getByText(/^\d+ events? in range: /);

/** Opens the frame's page by itself and waits for its chart. */
async function openChart(query: string, height = 720): Promise<Page> {
  const viewport = { width: 1000, height };
  const page = await openPage({ path: `embed.html${query}`, viewport, prepare: stopClock });
  await figure(page).waitFor();
  await twoFrames(page);
  return page;
}

/** A page of the same site whose frames take the height that their charts tell. */
async function serveHost(page: Page, queries: readonly string[]): Promise<void> {
  const frames = queries.map((query) => `<iframe src="embed.html?${query}"></iframe>`);
  const style = "body { margin: 0 } iframe { display: block; width: 100%; border: 0 }";
  await page.route(`**/${HOST}`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><style>${style}</style>${frames.join("")}`,
    }),
  );
  await page.addInitScript(() => {
    addEventListener("message", ({ data, source }: MessageEvent<Record<string, unknown>>) => {
      if (data["type"] !== "height") return;
      for (const frame of document.querySelectorAll("iframe")) {
        if (frame.contentWindow === source) frame.style.height = `${String(data["height"])}px`;
      }
    });
  });
}

/** What can be scrolled, and by how many pixels the chart is not as high as it would be. */
const misfits = (frame: Frame) =>
  frame.evaluate(() => {
    const place = document.querySelector(".embedded-column > .chart-frame");
    if (!place?.querySelector("figure")) return ["no chart yet"];
    const wanted = Number.parseFloat(getComputedStyle(place).flexBasis);
    const off = Math.abs(place.getBoundingClientRect().height - wanted);
    const scrolling = [...document.querySelectorAll("*")].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const isPage = element === document.documentElement;
      const scrolls = (overflow: string) => isPage || /auto|scroll/.test(overflow);
      const isWide = element.scrollWidth > element.clientWidth + 1 && scrolls(overflowX);
      return isWide || (element.scrollHeight > element.clientHeight + 1 && scrolls(overflowY));
    });
    const names = scrolling.map(({ tagName, className }) => `${tagName} ${String(className)}`);
    return off > 1.5 ? [...names, `chart off by ${off}`] : names;
  });

it("in a frame of the height it asks for, nothing scrolls at any width, whatever it shows", async () => {
  const queries = [
    `controls=none&event=${PAUSE}`,
    "controls=range&ladder=on&macro=on",
    `ladder=on&macro=on&event=${PAUSE}`,
  ];
  const page = await openPage({
    path: HOST,
    viewport: { width: WIDTHS[0]!, height: 900 },
    prepare: async (fresh) => {
      await stopClock(fresh);
      await serveHost(fresh, queries);
    },
  });
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const frame of page.frames().slice(1)) {
      const message = `${frame.url()} at ${width} px`;
      await expect.poll(() => misfits(frame), { message }).toEqual([]);
    }
  }
  await expectQuiet(page);
});

it("shows the controls that its address names, and accounts for every event without any", async () => {
  const page = await openChart(`?${SPRING}&controls=none`);
  await expect
    .poll(() => figure(page).getAttribute("aria-label"))
    .toMatch(/^30Y and 10Y par yields, 2025-03-03 to 2025-06-30, \d+ events$/);
  expect(await page.title()).toBe(`${await figure(page).getAttribute("aria-label")} · Yieldmark`);
  const shown = async () => ({
    range: await page.getByRole("group", { name: "Range", exact: true }).count(),
    measures: await button(page, "Add measure").count(),
    switches: await page.getByRole("group", { name: "Panel" }).count(),
    legend: await page.getByRole("group", { name: "Legend" }).count(),
    overview: await page.getByRole("slider").count(),
    account: await account(page).count(),
  });
  const none = { range: 0, measures: 0, switches: 0, legend: 0, overview: 0, account: 1 };
  await expect.poll(() => shown()).toEqual(none);
  await expect
    .poll(() => page.getByRole("status").innerText())
    .toMatch(/^Bundled figures to 1 Oct 2026/);
  await expect.poll(() => page.getByText("Source: US Treasury").count()).toBe(1);
  const link = page.getByRole("link", { name: "Open in Yieldmark" });
  const { search, pathname } = new URL((await link.getAttribute("href"))!);
  expect([search, pathname]).toEqual([`?${SPRING}`, new URL("./", page.url()).pathname]);

  await page.goto(page.url().replace("none", "range"));
  await figure(page).waitFor();
  await expect.poll(() => shown()).toEqual({ ...none, range: 1 });
  await page.goto(page.url().replace("&controls=range", "&controls=full"));
  await figure(page).waitFor();
  const all = { range: 1, measures: 1, switches: 1, legend: 1, overview: 3, account: 1 };
  await expect.poll(() => shown()).toEqual(all);
  // As low as hosts like it, the chart has the room of what only helps to read it.
  await page.setViewportSize({ width: 1000, height: 420 });
  await expect.poll(shown).toEqual({ ...all, legend: 0, overview: 0 });
  const height = await figure(page).evaluate((element) => element.clientHeight);
  expect(height).toBeGreaterThan(230);
  await expectQuiet(page);
});

it("tells of the selected event, lists a mark of several, and comes back to the list", async () => {
  const page = await openChart(`?${SPRING}&controls=none&event=${PAUSE}`);
  await expect
    .poll(() => event(page).innerText())
    .toMatch(/2025-04-09 13:18\s+Reciprocal tariffs paused 90 days.*\s+30Y \+1 bp to 4\.72%/);
  await button(page, "Close the event").click();
  await expect.poll(() => event(page).count()).toBe(0);
  const hasFocus = (element: Element) => element === document.activeElement;
  expect(await page.getByRole("application").evaluate(hasFocus)).toBe(true);

  await page.getByRole("button", { name: CLUSTER }).first().press("Enter");
  const list = page.getByRole("region", { name: "Events in one mark" });
  const row = list.getByRole("listitem").first().getByRole("button");
  const title = (await row.innerText()).split("\n").at(-1)!;
  await row.press("Enter");
  await expect.poll(() => event(page).innerText()).toContain(title);
  await expect.poll(() => list.count()).toBe(0);
  await page.keyboard.press("Enter");
  await list.waitFor();
  expect(await row.evaluate(hasFocus)).toBe(true);
  await button(page, "Close the list").click();
  await expect.poll(() => list.count()).toBe(0);
  expect(new URL(page.url()).search).toBe(`?${SPRING}&controls=none&event=${PAUSE}`);
  await expectQuiet(page);
});

it("says of an event that it is hidden, elsewhere or unknown", async () => {
  const page = await openChart(`?from=2026-01-02&actor=CN&event=${PAUSE}`);
  await button(page, "Show all events").click();
  await button(page, "Show its day").click();
  await expect.poll(() => event(page).getByRole("button").count()).toBe(1);
  await page.getByRole("button", { name: CLUSTER }).first().waitFor();
  await page.goto(page.url().replace(PAUSE, "no-such-act"));
  await event(page).getByText("No event “no-such-act” is on file.").waitFor();
  await expectQuiet(page);
});

it("tells of what it cannot take, and shows each panel with an account of its own", async () => {
  const page = await openChart("?colour=red&panel=ladder&from=yesterday");
  const notices = page.getByRole("region", { name: "Notices" });
  expect((await notices.innerText()).split("\n").filter(Boolean)).toEqual([
    "colour: not a setting of a view; ignored",
    'panel: "ladder" is not one of overlay, impact, curve, table; using overlay',
    'from: "yesterday" is not a day such as 2025-04-09; using from 2025-01-01',
    "Dismiss all",
  ]);
  await button(page, "Dismiss all").click();
  await expect.poll(() => notices.count()).toBe(0);
  const choice = page.getByRole("group", { name: "Panel" });
  const asked = [
    ["Table", page.getByRole("rowheader", { name: "2026-10-01" })],
    ["Impact", page.getByRole("region", { name: "Market impact" })],
    ["Curve", page.getByRole("region", { name: "Par yield curve" })],
  ] as const;
  for (const [name, content] of asked) {
    await choice.getByRole("button", { name, exact: true }).click();
    await content.waitFor();
    const [all, ...parts] = [...(await account(page).innerText()).matchAll(/\d+/g)].map(Number);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
  }
  await expectQuiet(page);
});

it("shows frozen figures until the latest are asked for, and writes no history", async () => {
  const view = { show: ["30Y"], from: on("2025-03-03"), to: on("2025-06-30") };
  const madeAt = Date.UTC(2026, 10, 22, 21);
  const written = await writeFragment(aSnapshot({ view, table, events: null, madeAt }));
  if (!written.ok) throw new Error(written.failure.reason);
  const query = `?show=30Y&${SPRING}&controls=range#${written.value}`;
  const page = await openChart(query);
  const status = page.getByRole("status");
  await expect.poll(() => status.innerText()).toMatch(/^Frozen as shared on 22 Nov 2026/);
  const link = page.getByRole("link", { name: "Open in Yieldmark" });
  expect(new URL((await link.getAttribute("href"))!).hash).toBe(`#${written.value}`);
  await button(page, "Show latest").click();
  await expect.poll(() => status.innerText()).toMatch(/^Bundled figures to 1 Oct 2026/);
  await button(page, "1Y").click();
  await expect.poll(() => figure(page).getAttribute("aria-label")).toContain("to 2026-10-01");
  expect(page.url()).toContain(query);
  expect(await page.evaluate(() => history.length)).toBe(2);
  await expectQuiet(page);
});

it("a bare address shows the site's own first view, and goes back to it", async () => {
  const view = { show: "2s10s", from: "2025-03-03", to: "2025-06-30", controls: "none" };
  const page = await openPage({
    path: "embed.html",
    config: { ...NO_SOURCES, title: "Rates desk", view },
    prepare: stopClock,
  });
  const name = async () => (await figure(page).getAttribute("aria-label")) ?? "";
  await expect.poll(name).toMatch(/^2s10s spread, 2025-03-03 to 2025-06-30, /);
  await expect.poll(() => page.title()).toMatch(/ · Rates desk$/);
  const application = page.getByRole("application");
  await application.press("-");
  await expect.poll(name).not.toContain("2025-03-03");
  await application.press("0");
  await expect.poll(name).toContain("2025-03-03 to 2025-06-30");
  await expect.poll(() => page.getByRole("group", { name: "Range", exact: true }).count()).toBe(0);
  const link = await page.getByRole("link", { name: "Open in Yieldmark" }).getAttribute("href");
  expect(new URL(link!).search).toBe(`?show=2s10s&${SPRING}`);
  await expectQuiet(page);
});
