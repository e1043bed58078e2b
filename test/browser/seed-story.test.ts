// The seed story by hand: 9 April 2025 in the list, its card, the ladder's step, the crossing of 21 May.
import { expect, it } from "vitest";
import { figureName, openDashboard, twoFrames } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";
import { rowsOf } from "./rail-list.ts";

const PAUSE = "Reciprocal tariffs paused 90 days; China to 125%";

it("the seed story has no dead end: list, card, ladder, crossing, and back", async () => {
  const page = await openDashboard();
  const first = await figureName(page);
  const stages: [string, number][] = [];
  let since = performance.now();
  const stage = async (name: string) => {
    stages.push([name, Math.round(performance.now() - since)]);
    const folder = process.env["PICTURES"];
    if (folder) await page.screenshot({ path: `${folder}/${stages.length} ${name}.png` });
    since = performance.now();
  };

  await page.getByRole("searchbox").fill("paused 90 days");
  await expect.poll(() => rowsOf(page).count()).toBe(1);
  await stage("found in the list");

  await rowsOf(page).first().click();
  const card = page.getByRole("article", { name: PAUSE });
  await card.getByText(/day 0 is 9 Apr 2025: 13:18 New York is before the 15:30 curve/).waitFor();
  await stage("its card");

  await page.getByRole("checkbox", { name: "Ladder" }).check();
  const step = page.getByRole("button", { name: /^2025-04-10: US on China 145%/ });
  await step.waitFor();
  await expect.poll(() => step.getAttribute("aria-pressed")).toBe("true");
  await stage("the ladder's step");

  await page.getByRole("tab", { name: "Crossings" }).click();
  await page.getByRole("button", { name: /^2025-05-21 to 2025-05-23/ }).click();
  await expect.poll(() => figureName(page)).not.toBe(first);
  await expect
    .poll(() => page.getByRole("button", { name: /^Print 2025-05-21: 30Y at 5.11%/ }).count())
    .toBe(1);
  await stage("the crossing of 21 May");

  await page.getByRole("tab", { name: "Events" }).click();
  await card.waitFor();
  await page.keyboard.press("Escape");
  await card.waitFor({ state: "detached" });
  await page.getByRole("button", { name: "Clear filters" }).click();
  while ((await figureName(page)) !== first) {
    await page.goBack();
    await twoFrames(page);
  }
  await expect.poll(() => figureName(page)).toBe(first);
  await stage("back at the first view");

  console.info(stages.map(([name, time]) => `${name} ${time} ms`).join(", "));
  await expectQuiet(page);
});
