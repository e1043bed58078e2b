// The impact panel on the screen, held against the independent reference.
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, twoFrames } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

interface Cell {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  readonly meanSize: number;
  readonly ordinaryMeanSize: number;
}
const reference = JSON.parse(
  readFileSync(new URL("../reference/impact.json", import.meta.url), "utf8"),
).sets["US and CN, 2025, major"].measures as Readonly<
  Record<string, { readonly grid: Readonly<Record<string, Readonly<Record<string, Cell>>>> }>
>;

const SET = "?panel=impact&actor=US,CN&from=2025-01-01&to=2025-12-31&weight=major";

const panelOf = (page: Page) => page.getByRole("region", { name: "Market impact" });
const partOf = (page: Page, name: string) => panelOf(page).getByRole("region", { name });
const fanOf = (page: Page, name: string) => partOf(page, "Fan").getByRole("figure", { name });

async function openImpact(query: string): Promise<Page> {
  const page = await openDashboard({ query });
  await panelOf(page)
    .getByText(/calendar known to/)
    .waitFor();
  await expectText(page, /How to read this\s+(\d|The)/);
  return page;
}

/** What the panel says, spaces as one. */
async function textOf(page: Page): Promise<string> {
  return (await panelOf(page).innerText()).replaceAll(/\s+/g, " ");
}
async function expectText(page: Page, wanted: RegExp | string): Promise<void> {
  const matches = async () => {
    const text = await textOf(page);
    return typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
  };
  await expect.poll(matches, { message: String(wanted) }).toBe(true);
}

const signed = (bp: number) => {
  const size = Math.abs(bp).toFixed(2);
  return size === "0.00" ? size : `${bp < 0 ? "−" : "+"}${size}`;
};
const figuresOf = ({ n, mean, median, meanSize, ordinaryMeanSize }: Cell) =>
  `mean ${signed(mean)} median ${signed(median)} mean |R| ${meanSize.toFixed(2)} ordinary ${ordinaryMeanSize.toFixed(2)} N ${n}`;

/** The nine cells as the table has them, row by row. */
async function cellsOf(page: Page): Promise<string[]> {
  const texts = await partOf(page, "Sensitivity grid")
    .getByRole("table")
    .getByRole("cell")
    .allInnerTexts();
  return texts.map((text) => text.replaceAll(/\s+/g, " ").replace(" its events", "").trim());
}

it("US and China, 2025, major: counts, all nine cells and the strip are the reference's", async () => {
  const page = await openImpact(SET);
  await expectText(page, "83 events on 66 day 0s; a day 0 that several share is counted once.");
  await expectText(page, "83 of 88 events in view count; 5 are left out: 5 took effect then");
  await expectText(page, "later windows are unknown, not clean");
  const table = partOf(page, "Sensitivity grid").getByRole("table");
  await expect
    .poll(() => table.getByRole("columnheader").allInnerTexts())
    .toEqual(expect.arrayContaining(["day 0", "0–1", "0–5"]));
  const choices = await table.getByRole("rowheader").allInnerTexts();
  expect(choices).toEqual(["all", "without company", "without overlap"]);
  for (const key of ["30Y", "2s10s"]) {
    await page
      .getByRole("group", { name: "Measure of the grid" })
      .getByRole("button", { name: key, exact: true })
      .click();
    const { grid } = reference[key]!;
    const wanted = choices.flatMap((choice) =>
      ["0", "1", "5"].map((window) => figuresOf(grid[window]![choice]!)),
    );
    await expect.poll(() => cellsOf(page)).toEqual(wanted);
    if (key !== "30Y") continue;
    const cells = (await cellsOf(page)).join("; ");
    expect(cells).toContain("mean +0.26 median 0.00 mean |R| 4.38 ordinary 3.47 N 66");
    expect(cells).toMatch(/mean \+1\.61 .* N 66; .*mean −4\.30 .* N 23; .* N 26$/);
    await expectText(page, "+1.61 bp, beyond 75 of 102 shifts the shifts overlap; they are not");
    await expectText(page, "only 26 of these windows do not overlap");
    await expect.poll(() => partOf(page, "Schedule placebo").getByRole("img").count()).toBe(102);
    await expect.poll(() => partOf(page, "Split").getByRole("img").count()).toBe(66);
  }
  expect(await textOf(page)).not.toMatch(/because|caus|due to|led to|signific|p-value|\*/i);
  await expectQuiet(page);
});

it("a path is named by pointer and key, and selects its event; the selected one stays heavy", async () => {
  const page = await openImpact(SET);
  await expect.poll(() => partOf(page, "Fan").getByRole("figure").count()).toBe(5);
  const fan = fanOf(page, "30Y par yield around 66 day 0s");
  const surface = fan.getByRole("application");
  await surface.scrollIntoViewIfNeeded();
  const readout = async () => (await fan.locator("p").innerText()).replaceAll(/\s+/g, " ");
  await expect.poll(() => readout()).toMatch(/^median, bp: /);
  await surface.focus();
  await page.keyboard.press("Home");
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  await expect
    .poll(readout)
    .toMatch(/^[+−]?\d+ bp at \+5, 2025-\d\d-\d\d · day 0 2025-\d\d-\d\d: \S/);
  const title = (await readout()).split(/day 0 [\d-]+: /)[1]!.split("; ")[0]!;
  await page.keyboard.press("Enter");
  await page.getByRole("article", { name: title }).waitFor();
  await expect.poll(() => surface.locator(".fan-selected").getAttribute("d")).toMatch(/^M/);

  await page.keyboard.press("Escape");
  await page.getByRole("article").waitFor({ state: "detached" });
  await surface.scrollIntoViewIfNeeded();
  await twoFrames(page);
  const box = (await surface.boundingBox())!;
  const before = new URL(page.url()).searchParams.get("event");
  const hit = async () => {
    for (let y = 20; y < box.height - 20; y += 6) {
      await page.mouse.move(box.x + box.width * 0.7, box.y + y);
      await twoFrames(page);
      if (/ bp at /.test(await readout())) return true;
    }
    return false;
  };
  expect(await hit()).toBe(true);
  await page.mouse.down();
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get("event")).not.toBe(before);
  await expectQuiet(page);
});

it("a cell chosen by key leads split and strip, and lists its events", async () => {
  const page = await openImpact(SET);
  const table = partOf(page, "Sensitivity grid").getByRole("table");
  await table.getByRole("button", { name: /^mean −4.30/ }).press("Enter");
  await expectText(page, "Split 30Y, 0–5, without company, bp");
  await expectText(page, "No known FOMC decision, CPI or jobs report falls in these windows");
  await expect.poll(() => partOf(page, "Split").getByRole("img").count()).toBe(23);
  await expectText(page, /−4\.30 bp, beyond \d+ of 102 shifts/);
  await table.getByRole("button", { name: "its events: 30Y, 0–5, without company" }).click();
  const heading = page.getByRole("heading", { name: "30Y, 0–5, without company" });
  const listed = Number(await heading.locator("xpath=following-sibling::*[1]").innerText());
  expect(listed).toBeGreaterThanOrEqual(23);
  expect(listed).toBeLessThan(66);
});

it("without company fan, split and strip keep 23 of 66, and the grid all nine cells", async () => {
  const page = await openImpact(SET);
  const cells = await cellsOf(page);
  await page.getByLabel("leave out events with company").check();
  await expectText(page, "23 of 66 day 0s stay: 43 have company over 0–5");
  await fanOf(page, "30Y par yield around 23 day 0s").waitFor();
  await expect.poll(() => partOf(page, "Split").getByRole("img").count()).toBe(23);
  await expect.poll(() => cellsOf(page)).toEqual(cells);
});

it("few events have no strip, no bar and no median, and none invents a figure", async () => {
  const page = await openImpact("?panel=impact&actor=CN&from=2025-04-01&to=2025-04-12");
  await expectText(page, "No strip: it needs 4 day 0s whose 0–5 windows do not overlap");
  await expectText(page, "no median: fewer than 8 paths");
  await page.evaluate(() => {
    history.replaceState(null, "", "?panel=impact&q=zzzz");
    dispatchEvent(new PopStateEvent("popstate"));
  });
  await twoFrames(page);
  await expectText(page, "No event to count with. No event in view passes the filter.");
  await expectText(page, "nothing is counted");
  expect(await textOf(page)).not.toMatch(/NaN|undefined|Infinity/);
  await panelOf(page).getByRole("button", { name: "Show all events" }).click();
  await expectText(page, /\d+ events on \d+ day 0s/);
  await expectQuiet(page);
});
