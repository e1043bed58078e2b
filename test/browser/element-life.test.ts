// What is left of `<yieldmark-chart>` once it is taken away, and where its life may lead it.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openElements, settleElements, viewOf } from "./element-page.ts";
import { liveBytes } from "./live-objects.ts";
import { gaugeOf } from "./page-gauge.ts";
import { expectQuiet } from "./page.ts";

const AT_ONCE = 10;
const LARGEST_GROWTH = 0.05;

/** Adds a few elements, waits until each has been drawn, and takes them away, so many times. */
async function addAndRemove(page: Page, cycles: number): Promise<void> {
  await page.evaluate(
    async ([rounds, count]) => {
      for (let round = 0; round < rounds; round++) {
        const charts = Array.from({ length: count }, (_, i) => {
          const chart = document.createElement("yieldmark-chart");
          for (const [name, value] of Object.entries({
            show: i % 2 === 0 ? "30Y" : "2s10s",
            controls: i === 0 ? "full" : "none",
            event: "us-liberation-day",
            group: "desk",
          })) {
            chart.setAttribute(name, value);
          }
          return chart;
        });
        const drawn = charts.map(
          (chart) => new Promise((resolve) => chart.addEventListener("ready", resolve)),
        );
        document.body.append(...charts);
        await Promise.all(drawn);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        for (const chart of charts) chart.remove();
      }
    },
    [cycles / AT_ONCE, AT_ONCE] as const,
  );
}

it(
  "200 that were added and removed leave no listeners, nodes or objects behind",
  { timeout: 180_000 },
  async () => {
    const body = `<yieldmark-chart id="a" show="10Y" controls="none"></yieldmark-chart>`;
    const page = await openElements({ body });
    await settleElements(page);
    const gauge = await gaugeOf(page);
    const left = async () => {
      // What Recharts has computed last stays in its hands: that of the chart which stays.
      for (const lanes of ["off", "on"]) {
        await page.locator("#a").evaluate((chart, now) => chart.setAttribute("lanes", now), lanes);
        await settleElements(page);
      }
      const { listeners, nodes } = await gauge();
      return { listeners, nodes, bytes: await liveBytes(page) };
    };
    await addAndRemove(page, 40);
    const before = await left();
    await addAndRemove(page, 200);
    const after = await left();
    for (const key of ["listeners", "nodes", "bytes"] as const) {
      expect(after[key] / before[key] - 1, key).toBeLessThanOrEqual(LARGEST_GROWTH);
    }
    await expectQuiet(page);
  },
);

it("keeps what was set before it was known, and goes into another document and back", async () => {
  const page = await openElements({
    body: `<yieldmark-chart id="a" show="30Y" controls="none"></yieldmark-chart><iframe></iframe>`,
    prepare: async (fresh) => {
      await fresh.addInitScript(() => {
        document.addEventListener("readystatechange", () => {
          const chart = document.querySelector("#a");
          if (chart && !("view" in chart))
            Reflect.set(chart, "view", { show: "2s10s", range: "1Y" });
        });
      });
    },
  });
  await settleElements(page);
  const figure = page.getByRole("figure");
  await expect.poll(() => figure.getAttribute("aria-label")).toMatch(/^2s10s .*2025-10-01 to/);
  await page.evaluate(() => {
    const inner = document.querySelector("iframe")!.contentDocument!;
    inner.body.append(document.querySelector("#a")!);
  });
  const framed = page.frameLocator("iframe").getByRole("figure");
  await expect.poll(() => framed.getAttribute("aria-label")).toMatch(/^2s10s .*2025-10-01 to/);
  const ground = await page
    .frameLocator("iframe")
    .locator(".embedded")
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  expect(ground).toBe("rgb(255, 255, 255)");
  await page.evaluate(() => {
    const inner = document.querySelector("iframe")!.contentDocument!;
    document.body.append(inner.querySelector("#a")!);
  });
  await expect.poll(() => figure.getAttribute("aria-label")).toMatch(/^2s10s /);
  await expect.poll(() => viewOf(page, "a", "range")).toBe("1Y");
  await expectQuiet(page);
});
