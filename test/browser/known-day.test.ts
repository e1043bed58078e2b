// What was known on a day: nothing after it is on the page until the reader asks for all again.
import { expect, it } from "vitest";
import { figureName, openDashboard } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

it("the slider hides every curve and event after its day, says so, and gives them back", async () => {
  const page = await openDashboard({ query: "?from=2025-03-03" });
  const before = await figureName(page);
  await page.getByRole("button", { name: "Stories" }).click();
  await page.getByRole("button", { name: "Known on a day" }).click();
  const slider = page.getByRole("slider", { name: "Day whose knowledge is shown" });
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("2026-10-01");

  await slider.focus();
  await page.keyboard.press("Home");
  await expect.poll(() => figureName(page)).toContain("2025-03-03 to 2025-03-03");
  for (let i = 0; i < 27; i++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("2025-04-09");
  await expect.poll(() => figureName(page)).toContain("2025-03-03 to 2025-04-09");
  const status = page.getByRole("status").filter({ hasText: "known" });
  await expect.poll(() => status.textContent()).toBe("As known on Wed 9 Apr 2025");
  const rail = page.getByRole("complementary");
  await expect.poll(() => rail.textContent()).toContain("9 Apr");
  expect(await rail.textContent()).not.toContain("10 Apr");

  await page.getByRole("button", { name: "Show all days" }).click();
  await expect.poll(() => figureName(page)).toBe(before);
  await expect.poll(() => slider.count()).toBe(0);
  await expectQuiet(page);
});
