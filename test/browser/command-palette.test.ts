// The palette: everything with a name is found by typing it, by the keyboard alone, and the way back is kept.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { HOSTILE_TEXTS } from "../fuzz/hostile-text.ts";
import { figureName, openDashboard } from "./dashboard-page.ts";
import { savedBy } from "./export-page.ts";
import { expectQuiet } from "./page.ts";

/** Policy events as they are shipped, and some whose words are hostile. */
async function addHostileEvents(page: Page): Promise<void> {
  await page.route("**/data/policy-events.json", async (route) => {
    const shipped = await route.fetch();
    const file = (await shipped.json()) as { rows: Record<string, unknown>[] };
    const like = file.rows.at(-1)!;
    const rows = HOSTILE_TEXTS.map((text, at) => ({
      ...like,
      id: `hostile-${at}`,
      title: `Nasty ${text}`.slice(0, 1000),
    }));
    await route.fulfill({ response: shipped, json: { ...file, rows: [...file.rows, ...rows] } });
  });
}

it("dates, events, measures, exports and stories are found by typing; Escape leads back", async () => {
  const page = await openDashboard({ prepare: addHostileEvents });
  await page.locator("body > [aria-live]").first().waitFor({ state: "attached" });
  await page.evaluate(() => {
    const seen = new MutationObserver(() => {
      const open = document.querySelectorAll("dialog[open]").length;
      const { dialogs = "0" } = document.documentElement.dataset;
      document.documentElement.dataset["dialogs"] = String(Math.max(Number(dialogs), open));
    });
    seen.observe(document.body, { subtree: true, childList: true, attributeFilter: ["open"] });
  });
  const palette = page.getByRole("dialog", { name: "Find" });
  const field = palette.getByRole("combobox");
  const option = (name: RegExp) => palette.getByRole("option", { name });
  const isFocused = async (of: typeof field) => {
    await expect.poll(() => of.evaluate(hasFocus)).toBe(true);
  };
  const active = async () => {
    const id = await field.getAttribute("aria-activedescendant");
    return page.locator(`[id="${id}"][aria-selected="true"]`).innerText();
  };
  const open = async (text: string) => {
    await page.keyboard.press("Control+k");
    await isFocused(field);
    await field.fill(text);
  };
  const closed = () => palette.waitFor({ state: "detached" });
  const choose = async (text: string, name: RegExp) => {
    await open(text);
    await expect.poll(active).toMatch(name);
    await page.keyboard.press("Enter");
    await closed();
  };

  const search = page.getByRole("searchbox", { name: "Search events" });
  await search.focus();
  await open("");
  await expect.poll(active).toMatch(/^Go to a date/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await expect.poll(active).toMatch(/^2s10s spread alone/);
  await page.keyboard.press("Escape");
  await closed();
  await isFocused(search);

  await open("");
  await page.keyboard.type("9 apr 25");
  await expect.poll(active).toMatch(/^Go to 9 Apr 2025/);
  await page.keyboard.press("Enter");
  await closed();
  await page.getByRole("region", { name: /^Wed 9 Apr 2025, pinned$/ }).waitFor();
  const chart = page.getByRole("application");
  await isFocused(chart);
  await open("18 April 2025");
  await option(/leads to the next one that has one: Mon 21 Apr 2025/).waitFor();
  await page.keyboard.press("Control+k");
  await closed();
  await isFocused(chart);

  await choose("pause 125 apr 2025", /^Reciprocal tariffs paused 90 days/);
  await page
    .getByRole("article")
    .getByRole("heading", { name: /paused 90 days/ })
    .waitFor();
  await isFocused(page.getByRole("button", { name: "All events" }));
  await choose("2s10s", /^2s10s spread alone/);
  await expect.poll(() => new URL(page.url()).searchParams.get("show")).toBe("2s10s");
  const saved = await savedBy(page, () => choose("download svg", /^Download SVG/));
  expect(saved.name).toMatch(/^yieldmark.*\.svg$/);
  await choose("ladder to 145", /^The ladder to 145/);
  await expect.poll(() => figureName(page)).toContain("2025-01-27 to 2025-05-30");

  await open("nasty");
  await expect.poll(() => palette.getByRole("status").innerText()).toMatch(/found, 8 listed\.$/);
  expect(await palette.locator("script, img, svg script, a").count()).toBe(0);
  expect(await palette.getByRole("listbox").innerText()).not.toMatch(/[\p{Cf}\u2028\u2029]/u);
  expect(await page.evaluate(() => Reflect.has(window, "trace"))).toBe(false);
  await field.fill("zzxqj");
  await expect.poll(() => palette.getByRole("status").innerText()).toBe("Nothing is called that.");
  await option(/^Search events for “zzxqj”/).click();
  await closed();
  await isFocused(search);
  expect(await search.inputValue()).toBe("zzxqj");

  const find = page.getByRole("button", { name: "Find", exact: true });
  expect(await page.locator("[aria-keyshortcuts]").evaluateAll(keysNamed)).toEqual(
    expect.arrayContaining([
      "Find anything (Ctrl K): Control+K Meta+K",
      "1M (1): 1",
      "Max (8): 8",
      "Table (T): T",
      "Search events (/): /",
      "Dark (D): D",
    ]),
  );
  await find.click();
  await isFocused(field);
  await field.fill("all keys");
  await option(/^All keys/).click();
  const sheet = page.getByRole("dialog", { name: "Keys" });
  await sheet.waitFor();
  await page.keyboard.press("Control+k");
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "detached" });
  await isFocused(find);
  expect(await page.evaluate(() => document.documentElement.dataset["dialogs"])).toBe("1");
  await expectQuiet(page);
});

const keysNamed = (controls: Element[]) =>
  controls.map((control) => {
    const keys = control.getAttribute("aria-keyshortcuts");
    return `${control.getAttribute("title")}: ${keys}`;
  });

const hasFocus = (element: Element) => element.matches(":focus");
