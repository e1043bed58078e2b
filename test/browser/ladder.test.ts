// The tariff ladder under the chart, and the macro lane over it.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

const APRIL = "?from=2025-03-28&to=2025-05-20";
const namesIn = (page: Page, group: string) =>
  page
    .getByRole("group", { name: group })
    .getByRole("button")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));

it("a switch under the chart shows the ladder, step by step, and says what it leaves out", async () => {
  const page = await openDashboard({ query: "?from=2025-01-01" });
  await page.getByRole("checkbox", { name: "Ladder" }).check();
  await expect.poll(() => namesIn(page, "Tariff ladder")).toHaveLength(14);
  const sums = (await namesIn(page, "Tariff ladder")).flatMap((name) => {
    const step = /^\S+: US on China (\d+)%(?!, never)/.exec(name);
    return step ? [{ day: name.slice(0, 10), sum: Number(step[1]) }] : [];
  });
  expect(sums.toSorted((a, b) => a.day.localeCompare(b.day)).map(({ sum }) => sum)).toEqual([
    10, 20, 30, 104, 145, 30, 20, 10, 0,
  ]);
  await page.getByText(/Left out: China’s duties/).waitFor();
  expect(page.url()).toContain("ladder=on");
  await expectQuiet(page);
});

it("a step names its instrument and its event, and opens the event", async () => {
  const page = await openDashboard({ query: `${APRIL}&ladder=on` });
  const step = page.getByRole("button", { name: /2025-04-10: US on China 145%/ });
  await step.waitFor();
  const name = (await step.getAttribute("aria-label")) ?? "";
  expect(name).toContain("fentanyl 20, reciprocal 125 (EO 14266)");
  expect(name).toContain("Reciprocal tariffs paused 90 days; China to 125%");
  await step.click();
  await page
    .getByRole("heading", { name: "Reciprocal tariffs paused 90 days; China to 125%" })
    .waitFor();
});

it("the 34 of both sides is there, never in force", async () => {
  const page = await openDashboard({ query: `${APRIL}&ladder=on` });
  await expect
    .poll(async () =>
      (await namesIn(page, "Tariff ladder"))
        .filter((name) => name.includes("never in force"))
        .map((name) => name.slice(0, 28)),
    )
    .toEqual(["2025-04-09: US on China 34%,", "2025-04-10: China on US 34%,"]);
});

it("the macro lane names its releases, and a press shows the day with its release", async () => {
  const page = await openDashboard({ query: APRIL });
  await page.getByRole("checkbox", { name: "Macro" }).check();
  await expect
    .poll(() => namesIn(page, "Scheduled releases"))
    .toEqual([
      "2025-04-04: Jobs for Mar 2025",
      "2025-04-10: CPI for Mar 2025",
      "2025-05-02: Jobs for Apr 2025",
      "2025-05-07: FOMC: range 4.25% to 4.50%, unchanged",
      "2025-05-13: CPI for Apr 2025",
    ]);
  await page.getByText(/Next: Jobs 2 Oct 2026, CPI 14 Oct 2026 \(unconfirmed\)/).waitFor();
  await page.getByRole("button", { name: "2025-04-10: CPI for Mar 2025" }).click();
  const readout = page.getByRole("region", { name: /Thu 10 Apr 2025/ });
  await readout.getByText("CPI for Mar 2025").waitFor();
  await expectQuiet(page);
});

it("steps and announcements leave the chart with their days", async () => {
  const page = await openDashboard({ query: "?from=2025-01-01&ladder=on" });
  await expect.poll(() => namesIn(page, "Tariff ladder")).toHaveLength(14);
  await page.getByRole("tab", { name: "Crossings" }).click();
  await page.getByRole("button", { name: /^2025-05-21 to 2025-05-23/ }).click();
  await expect
    .poll(async () => (await namesIn(page, "Tariff ladder")).map((name) => name.slice(0, 10)))
    .toEqual(["2025-04-10", "2025-04-12", "2025-05-14", "2025-05-14"]);
});
