// The seed story without a pointer: found, read, opened, zoomed, exported, shared.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { readSnapshotFile } from "../../src/data/snapshot-file.ts";
import { figureName, openDashboard } from "./dashboard-page.ts";
import { savedBy } from "./export-page.ts";
import { expectQuiet } from "./page.ts";

const PAUSE = "Reciprocal tariffs paused 90 days; China to 125%";
/** More stops than the page has. */
const LONGEST_WALK = 200;

/** What has the focus by name; with "unseen" where nothing shows that it has it, but inside of a frame. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    if (element === document.body) return "";
    if (element instanceof HTMLIFrameElement) return `in the frame: ${element.title}`;
    const mark = element.querySelector(".event-mark-area");
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
    const name = (element.getAttribute("aria-label") ?? label ?? element.textContent ?? "").trim();
    const isSeen = mark
      ? getComputedStyle(mark).stroke !== "none"
      : outlineStyle !== "none" && outlineWidth !== "0px";
    return isSeen ? name : `unseen: <${element.localName}> ${name}`;
  });

/** Walks with Tab, or back with Shift, until what is asked for has the focus. */
async function tabTo(page: Page, name: RegExp, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < LONGEST_WALK && !name.test(passed.at(-1) ?? ""); i++) {
    await page.keyboard.press(key);
    passed.push(await focused(page));
    expect(passed.at(-1)).not.toMatch(/^unseen/);
  }
  expect(passed.at(-1), passed.join(" | ")).toMatch(name);
}

it("the keys alone find 9 April 2025, read it, open its card, zoom, export and share", async () => {
  const page = await openDashboard();
  const press = (key: string) => page.keyboard.press(key);
  await page.locator("body > [aria-live]").first().waitFor({ state: "attached" });

  await press("g");
  await page.getByRole("dialog").getByLabel("Date").waitFor();
  await page.keyboard.type("04092025");
  await press("Enter");
  const readout = page.getByRole("region", { name: "Wed 9 Apr 2025, pinned" });
  await readout.waitFor();
  expect(await readout.innerText()).toMatch(/30Y\s+4\.72%\s+\+1 bp\s+10Y\s+4\.34%\s+\+8 bp/);
  await expect.poll(() => page.locator(".readout-voice").textContent()).toContain("30Y 4.72%");

  await press("Enter");
  const events = page.getByRole("region", { name: "Events of Wed 9 Apr 2025" });
  await events.getByRole("listitem").first().waitFor();
  await press("Enter");
  const isIn = () => events.evaluate((list) => list.contains(document.activeElement));
  await expect.poll(isIn).toBe(true);
  await tabTo(page, /paused 90 days/);
  await press("Enter");
  const card = page.getByRole("article", { name: PAUSE });
  await card.getByText(/day 0 is 9 Apr 2025: 13:18 New York is before the 15:30 curve/).waitFor();
  expect(await card.getByRole("row", { name: /^30Y/ }).innerText()).toMatch(/\+1\s[\s\S]*\+15/);

  const whole = await figureName(page);
  await press("+");
  await press("+");
  await expect.poll(() => figureName(page)).not.toBe(whole);
  const near = await figureName(page);
  const [from = "", to = ""] = near.match(/\d{4}-\d\d-\d\d/g) ?? [];
  expect(from < "2025-04-09" && "2025-04-09" < to, near).toBe(true);

  await tabTo(page, /^Export$/, "Shift+Tab");
  await press("Enter");
  const menu = page.getByRole("dialog", { name: "Export", exact: true });
  await menu.getByRole("button", { name: "Copy picture" }).waitFor();
  await tabTo(page, /^Download SVG/);
  const picture = await savedBy(page, () => press("Enter"));
  const snapshot = readSnapshotFile(picture.bytes, picture.name);
  expect(snapshot).toMatchObject({ ok: true });

  await tabTo(page, /^Export$/, "Shift+Tab");
  await press("Enter");
  await menu.waitFor();
  await tabTo(page, /^Share or embed/);
  await press("Enter");
  const share = page.getByRole("dialog", { name: "Share or embed" });
  await share.getByText(/^It loads: /).waitFor();
  expect(await share.innerText()).toContain(near.slice(0, 20));
  await tabTo(page, /^Copy/);
  await press("Escape");
  await share.waitFor({ state: "detached" });
  await expectQuiet(page);
});
