// The keyboard alone: everything is reached, in the order it is read.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard, showQuery, twoFrames } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

/** Role and name of what has the focus, as far as this page needs to tell them apart. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const name =
      element.getAttribute("aria-label") ??
      (element instanceof HTMLInputElement
        ? element.labels?.[0]?.textContent
        : element.textContent);
    return (name ?? "").trim().replaceAll(/\s+/g, " ");
  });

/** Names of the stops that Tab makes from the top of the page, each once. */
async function tabStops(page: Page, most: number): Promise<string[]> {
  const stops: string[] = [];
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const name = await focused(page);
    if (name !== stops.at(-1)) stops.push(name);
  }
  return stops;
}

it("Tab walks chips, picker, ranges, dates, switches, chart, marks, account and rail in order", async () => {
  const page = await openDashboard();
  const stops = await tabStops(page, 60);
  const order = [
    "Remove 30Y",
    "Remove 10Y",
    "Add measure",
    "1M",
    "Max",
    "From",
    "To",
    "Minor events",
    "Lanes",
    "Trading days",
    "Chart",
  ].map((name) => ({ name, at: stops.indexOf(name) }));
  const chart = stops.findIndex((name) => name.startsWith("Chart. "));
  const mark = stops.findIndex(
    (name) => /^\d{4}-\d{2}-\d{2}/.test(name) && !/day 0|no data/.test(name),
  );
  const rail = stops.findIndex((name) => /no data yet/.test(name) && name.startsWith("2026-10-07"));
  order.push({ name: "the chart", at: chart }, { name: "the marks", at: mark });
  order.push({ name: "Show all", at: stops.indexOf("Show all") }, { name: "the rail", at: rail });
  expect(order.filter(({ at }) => at < 0)).toEqual([]);
  const places = order.map(({ at }) => at);
  expect(order.toSorted((a, b) => a.at - b.at).map(({ name }) => name)).toEqual(
    order.map(({ name }) => name),
  );
  expect(places[0]).toBeLessThanOrEqual(1);
  const marks = stops.filter((name) => /^\d{4}-\d{2}-\d{2}(:| to )/.test(name));
  expect(marks, "the marks are one stop").toHaveLength(1);
  expect(stops).toContain("Table");
  expect(stops).toContain("Dark");
});

it("every stop shows that it has the focus", async () => {
  const page = await openDashboard();
  const seen = new Set<string>();
  const stops = new Set<string>();
  for (let i = 0; i < 34; i++) {
    await page.keyboard.press("Tab");
    const isSeen = await page.evaluate(() => {
      const element = document.activeElement!;
      const parts = [element, ...element.querySelectorAll("rect")].map((e) => getComputedStyle(e));
      const hasOutline = parts.some((s) => s.outlineStyle !== "none" && s.outlineWidth !== "0px");
      return hasOutline || parts.some((s) => s.stroke !== "none" && s.fill === "rgba(0, 0, 0, 0)");
    });
    stops.add(await focused(page));
    if (isSeen) seen.add(await focused(page));
  }
  expect([...stops].filter((name) => !seen.has(name))).toEqual([]);
  expect(stops.size).toBeGreaterThan(20);
});

it("arrows walk the marks in order and Enter opens an event", async () => {
  const page = await openDashboard({ query: "?from=2025-04-14&to=2025-05-05" });
  const marks = page.getByRole("group", { name: "Events on the chart" }).getByRole("button");
  const names = await marks.evaluateAll((all) =>
    all.map((mark) => mark.getAttribute("aria-label")),
  );
  await marks.first().focus();
  for (const name of names.slice(1)) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => focused(page)).toBe(name);
  }
  await page.keyboard.press("Home");
  await expect.poll(() => focused(page)).toBe(names[0]);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  const single = names.at(-2)!;
  await page.keyboard.press("Enter");
  await page.getByRole("article", { name: single.slice("2025-04-24: ".length) }).waitFor();
});

it("a cluster opened by Space lists its events in the rail", async () => {
  const page = await openDashboard();
  const cluster = page.getByRole("button", { name: /: \d+ events, / }).first();
  const count = Number(/: (\d+) events/.exec((await cluster.getAttribute("aria-label"))!)![1]);
  await cluster.focus();
  await page.keyboard.press("Space");
  const rows = page.getByRole("complementary").getByRole("listitem").getByRole("button");
  await expect.poll(() => rows.count()).toBe(count);
  await rows.first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("article").waitFor();
});

it("the picker adds, refuses and removes measures by keyboard", async () => {
  const page = await openDashboard();
  const open = page.getByRole("button", { name: "Add measure" });
  await open.focus();
  await page.keyboard.press("Enter");
  const field = page.getByRole("combobox", { name: "Find a measure" });
  await expect.poll(() => field.evaluate((input) => input === document.activeElement)).toBe(true);
  await page.keyboard.type("7s20s");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Remove 7s20s" }).waitFor();
  await page.keyboard.type("20s7s");
  await page.getByText(/No such measure/).waitFor();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(page)).toContain("Add measure");
  await expect.poll(() => figureName(page)).toContain("30Y and 10Y par yields, 7s20s spread, ");
  await page.getByRole("button", { name: "Remove 30Y" }).press("Enter");
  await expect.poll(() => figureName(page)).toContain("10Y par yield, 7s20s spread, ");
  expect(new URL(page.url()).searchParams.get("show")).toBe("10Y,7s20s");
  await expectQuiet(page);
});

it("the last measure stays", async () => {
  const page = await openDashboard({ query: "?show=2Y" });
  await expect.poll(() => page.getByRole("button", { name: /^Remove/ }).count()).toBe(0);
  await showQuery(page, "?show=2Y,5Y");
  await page.getByRole("button", { name: "Remove 2Y" }).click();
  await twoFrames(page);
  await expect.poll(() => figureName(page)).toContain("5Y par yield, ");
});
