// Two charts on a page of another's: each hears its own keys, has its own theme and asks for its own width.
import { expect, it } from "vitest";
import { openElements, settleElements, viewOf } from "./element-page.ts";
import { expectQuiet } from "./page.ts";

it("a chart hears the keys that are pressed in it, and takes theme and width from no other", async () => {
  const range = `from="2025-03-03" to="2025-06-30" event="us-liberation-day"`;
  const page = await openElements({
    body: `<input aria-label="Beside"><yieldmark-chart id="a" theme="light" ${range}></yieldmark-chart>
      <yieldmark-chart id="b" theme="dark" style="width: 400px" ${range}></yieldmark-chart>`,
    viewport: { width: 1200, height: 1400 },
  });
  await settleElements(page);
  const charts = [page.locator("#a"), page.locator("#b")] as const;
  const [, b] = charts;
  const axes = () => Promise.all([viewOf(page, "a", "axis"), viewOf(page, "b", "axis")]);
  const crosshairs = () =>
    Promise.all(charts.map((chart) => chart.locator(".crosshair-rule").isVisible()));
  for (const chart of charts) {
    await chart.getByRole("button", { name: "Calendar" }).click();
    await chart.getByRole("application").first().press("ArrowLeft");
  }
  await expect.poll(crosshairs).toEqual([true, true]);
  await expect.poll(() => axes()).toEqual(["calendar", "calendar"]);

  for (const key of ["Control+z", "Escape", "c"]) await page.getByLabel("Beside").press(key);
  expect(await crosshairs()).toEqual([true, true]);
  await expect.poll(() => axes()).toEqual(["calendar", "calendar"]);
  await b.getByRole("application").first().press("Escape");
  await expect.poll(crosshairs).toEqual([true, false]);
  await b.getByRole("application").first().press("Control+z");
  await expect.poll(axes).toEqual(["calendar", "trading"]);
  expect(await crosshairs()).toEqual([true, false]);

  const looks = charts.map((chart) =>
    chart.locator(".overview-strip").evaluate((strip) => {
      const { color, height } = getComputedStyle(strip);
      return { color, height };
    }),
  );
  expect(await Promise.all(looks)).toEqual([
    { color: "rgb(22, 24, 29)", height: "53px" },
    { color: "rgb(236, 234, 228)", height: "45px" },
  ]);
  await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe(null);
  await expectQuiet(page);
});
