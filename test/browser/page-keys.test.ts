// The keys of the page: a day's figures and events without a hand on the pointer, and nothing while typing.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { figureName, openDashboard, twoFrames } from "./dashboard-page.ts";
import { expectQuiet, openPage } from "./page.ts";

const DAY = "Wed 9 Apr 2025";

/** Opens the dashboard and waits until its keys are heard. */
async function openDesk(query: string): Promise<Page> {
  const page = await openDashboard({ query });
  await page.locator("body > [aria-live]").first().waitFor({ state: "attached" });
  return page;
}

/** What has the focus, and whether that is seen. */
const focus = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement!;
    const style = getComputedStyle(element);
    const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
    const isSeen = style.outlineStyle !== "none" && style.outlineWidth !== "0px";
    return { name: element === document.body ? "" : name.trim(), isSeen };
  });

/** Waits until this has the focus, and seen to have it. */
async function focused(page: Page, name: RegExp): Promise<void> {
  const seen = async () => {
    const { name: now, isSeen } = await focus(page);
    return isSeen ? now : `unseen: ${now}`;
  };
  await expect.poll(seen).toMatch(name);
}

it("the keys alone find a day, its figures and its events, the table and the list of keys", async () => {
  const page = await openDesk("");
  const press = (key: string) => page.keyboard.press(key);
  await press("g");
  await page.getByRole("dialog", { name: "Go to a date" }).waitFor();
  await page.getByRole("dialog").getByLabel("Date").waitFor();
  await page.keyboard.type("04092025");
  await press("Enter");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  const readout = page.getByRole("region", { name: new RegExp(`^${DAY}, pinned$`) });
  await readout.waitFor();
  expect(await readout.innerText()).toMatch(/30Y\s+4\.72%\s+\+1 bp\s+10Y\s+4\.34%/);
  await focused(page, /^Chart\. /);

  const voice = page.locator(".readout-voice");
  await expect.poll(() => voice.textContent()).toMatch(new RegExp(`^${DAY}: 30Y .+; 10Y `));
  await press("ArrowDown");
  await expect.poll(() => voice.textContent()).toMatch(new RegExp(`^${DAY}: 10Y .+; 30Y `));
  await press("ArrowUp");
  await press("Shift+ArrowRight");
  await page.getByRole("region", { name: /^Wed 16 Apr 2025/ }).waitFor();
  await press("Shift+ArrowLeft");
  await readout.waitFor();

  await press("e");
  const card = page.getByRole("article");
  await card.waitFor();
  const title = await card.getByRole("heading", { level: 2 }).innerText();
  await focused(page, /^Chart\. /);
  await press("e");
  await expect.poll(() => card.getByRole("heading", { level: 2 }).innerText()).not.toBe(title);
  await press("Shift+E");
  await expect.poll(() => card.getByRole("heading", { level: 2 }).innerText()).toBe(title);
  await press("Enter");
  await focused(page, /^All events$/);
  await press("Escape");
  await card.waitFor({ state: "detached" });
  expect(await page.getByRole("region", { name: /pinned$/ }).count(), "one thing a press").toBe(1);
  await expect.poll(async () => (await focus(page)).name).toContain(title);
  await press("Escape");
  await page.getByRole("region", { name: /pinned$/ }).waitFor({ state: "detached" });

  await press("t");
  await page.getByRole("main").getByRole("table").waitFor();
  await press("?");
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.waitFor();
  await focused(page, /^Close$/);
  expect(await sheet.locator("dt").count()).toBeGreaterThan(20);
  await press("t");
  await press("Escape");
  await sheet.waitFor({ state: "detached" });
  await press("t");
  await page.getByRole("figure").waitFor();
  await expectQuiet(page);
});

it("nothing is heard while letters are typed; / finds the field, Enter opens a day, letters change the view", async () => {
  const page = await openDesk("?from=2025-04-07&to=2025-04-25");
  const before = await figureName(page);
  await page.keyboard.press("/");
  await expect
    .poll(() => page.getByRole("searchbox").evaluate((field) => field.matches(":focus")))
    .toBe(true);
  await page.keyboard.type("te?1d0");
  expect(await page.getByRole("searchbox").inputValue()).toBe("te?1d0");
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect((await figureName(page)).slice(0, 50)).toBe(before.slice(0, 50));
  await page.getByRole("searchbox").fill("");
  await expect.poll(() => new URL(page.url()).searchParams.has("q")).toBe(false);
  await page.getByRole("application").focus();
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "Enter"])
    await page.keyboard.press(key);
  const list = page.getByRole("region", { name: `Events of ${DAY}` });
  await list.getByRole("listitem").first().waitFor();
  await focused(page, /^Chart\. /);
  await page.keyboard.press("Enter");
  await expect.poll(async () => (await focus(page)).name).toMatch(/^.*9 Apr|2025-04-09/);
  await page.getByRole("button", { name: "Dark" }).focus();
  const press = async (key: string, asked: string, value: string) => {
    await page.keyboard.press(key);
    await expect.poll(() => new URL(page.url()).searchParams.get(asked)).toBe(value);
  };
  await press("d", "theme", "dark");
  await press("i", "invert", "on");
  await press("5", "range", "1Y");
  await page.keyboard.press("0");
  await expect.poll(() => new URL(page.url()).search).toBe("?theme=dark");
  await page.keyboard.press("l");
  await expect.poll(() => page.locator(".export-answer").innerText()).toMatch(/link|clipboard/i);
});

it("an embedded chart hears the keys of the chart alone, also without controls", async () => {
  const path = "embed.html?from=2025-04-07&to=2025-04-25&controls=none&event=us-90-day-pause";
  const page = await openPage({ path });
  await page.getByRole("figure").waitFor();
  await twoFrames(page);
  const chart = page.getByRole("application");
  const before = await figureName(page);
  for (const key of ["?", "g", "t", "i", "d", "e", "8", "/", "c", "Control+k"])
    await chart.press(key);
  expect(await page.getByRole("dialog").count()).toBe(0);
  expect(await figureName(page)).toBe(before);
  expect(await page.locator("[aria-keyshortcuts]").count(), "no key is named").toBe(0);
  for (const key of ["ArrowRight", "ArrowRight", "ArrowRight", "Enter"]) await chart.press(key);
  await focused(page, /^Close the event$/);
  await chart.press("+");
  await expect.poll(() => figureName(page)).not.toBe(before);
});
