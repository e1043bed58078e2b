// The page's frame: it does not jump while it loads, and never scrolls sideways.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, SCREENS, showQuery, twoFrames } from "./dashboard-page.ts";

const MOST_SHIFT = 0.02;

/** Adds up the layout shifts that no hand has caused. */
function watchShifts(): void {
  Reflect.set(window, "shifted", 0);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      if (Reflect.get(entry, "hadRecentInput") === true) continue;
      const sum = Number(Reflect.get(window, "shifted")) + Number(Reflect.get(entry, "value"));
      Reflect.set(window, "shifted", sum);
    }
  }).observe({ type: "layout-shift", buffered: true });
}

const shiftOf = (page: Page) => page.evaluate(() => Number(Reflect.get(window, "shifted")));
const prepare = async (page: Page) => {
  await page.addInitScript(watchShifts);
};

it.each(SCREENS)("the first load at $width px shifts nothing that can be seen", async (screen) => {
  const page = await openDashboard({ screen, prepare });
  await page.waitForLoadState("networkidle");
  expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
});

it.each([
  [320, false],
  [320, true],
  [360, true],
  [412, true],
  [700, true],
])(
  "its bars keep their height while the data come, at %i px, under a finger: %s",
  async (width, isTouched) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const heights = (page: Page) =>
      page.evaluate(() =>
        [".header-bar", ".toolbar"].map(
          (bar) => document.querySelector(bar)!.getBoundingClientRect().height,
        ),
      );
    let early: number[] = [];
    const page = await openDashboard({
      screen: { width, height: 844 },
      hasTouch: isTouched,
      isMobile: isTouched,
      prepare: async (fresh) => {
        await fresh.route(/par-yields.*\.json$/, async (route) => {
          await held;
          await route.continue();
        });
        void fresh.waitForSelector(".chart-area > .chart-frame").then(async () => {
          early = await heights(fresh);
          release();
        });
      },
    });
    await page.getByLabel("From", { exact: true }).waitFor();
    expect(await heights(page)).toEqual(early);
  },
);

it.each(["?event=us-china-84", "?panel=table", "?show=42Y&level=five", "?range=MAX"])(
  "a link to %s shifts nothing that can be seen",
  async (query) => {
    const page = await openDashboard({ query, prepare });
    await page.waitForLoadState("networkidle");
    expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
  },
);

it("a shift would be noticed", async () => {
  const page = await openDashboard({ prepare });
  await page.evaluate(() => document.body.prepend(document.createElement("p"), "planted"));
  await expect.poll(() => shiftOf(page)).toBeGreaterThan(0);
});

it("a slow network shifts nothing either", async () => {
  const page = await openDashboard({
    prepare: async (fresh) => {
      await prepare(fresh);
      await fresh.route(/\.(json|woff2)$/, async (route) => {
        const isOlder = route.request().url().includes("older");
        await new Promise((resolve) => setTimeout(resolve, isOlder ? 500 : 250));
        await route.continue();
      });
    },
  });
  expect(await shiftOf(page)).toBeLessThan(MOST_SHIFT);
});

it.each([320, 390, 760, 1024, 1440])("at %i px nothing scrolls sideways", async (width) => {
  const page = await openDashboard({ screen: { width, height: 800 } });
  const views = [
    "",
    "?event=us-china-84&from=2025-04-01&to=2025-04-30",
    "?panel=table&show=30Y,10Y,2s10s",
    "?show=30Y,10Y,5Y,2Y,3M,2s10s,5s30s,2s5s10s&weight=all",
    "?show=42Y&level=five&from=soon",
  ];
  for (const query of views) {
    await showQuery(page, query);
    await twoFrames(page);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over, `${query || "the first view"} reaches beyond the page`).toBeLessThanOrEqual(0);
  }
});

it.each(SCREENS)(
  "at $width px every control outside the chart is at least 24 px either way",
  async (screen) => {
    const page = await openDashboard({ screen });
    const small = await page.getByRole("button").evaluateAll((buttons) =>
      buttons
        .filter((button) => !button.closest("svg"))
        .map((button) => ({ name: button.textContent, box: button.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.height < 23.5 || box.width < 23.5))
        .map(({ name, box }) => `${name}: ${box.width} × ${box.height}`),
    );
    expect(small).toEqual([]);
  },
);
