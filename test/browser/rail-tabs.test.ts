// The rail's tabs: chosen by pointer and keyboard, loaded when opened, never in the way of an event.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { openDashboard, SCREENS, twoFrames } from "./dashboard-page.ts";
import { expectQuiet } from "./page.ts";

const NAMES = ["Events", "Crossings", "Moves", "Sources"];
const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const chosen = (page: Page) => page.getByRole("tab", { selected: true }).innerText();
const panel = (page: Page) => page.getByRole("tabpanel");

/** A word that a tab's panel holds once it is there. */
const SIGNS = ["Events in range", "runs", "largest moves have", "Par yields"];

async function openTab(page: Page, name: string): Promise<void> {
  await tab(page, name).click();
  await panel(page).getByText(SIGNS[NAMES.indexOf(name)]!).first().waitFor();
  await twoFrames(page);
}

it("arrows, Home and End walk the tabs, which are one stop, and each names its panel", async () => {
  const page = await openDashboard();
  await tab(page, "Events").focus();
  for (const name of ["Crossings", "Moves", "Sources", "Events"]) {
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => chosen(page)).toBe(name);
    expect(await tab(page, name).evaluate((t) => t === document.activeElement)).toBe(true);
    await page.getByRole("tabpanel", { name, exact: true }).waitFor();
  }
  await page.keyboard.press("ArrowLeft");
  await expect.poll(() => chosen(page)).toBe("Sources");
  await page.keyboard.press("Home");
  await expect.poll(() => chosen(page)).toBe("Events");
  await page.keyboard.press("End");
  await expect.poll(() => chosen(page)).toBe("Sources");
  const stops = await page
    .getByRole("tab")
    .evaluateAll((tabs) => tabs.map((t) => (t as HTMLElement).tabIndex));
  expect(stops).toEqual([-1, -1, -1, 0]);
  await expectQuiet(page);
});

it("the other tabs are asked for when the chart stands, and the macro calendar waits for its tab", async () => {
  const page = await openDashboard();
  const asked = (part: string) =>
    page.evaluate(
      (name) => performance.getEntriesByType("resource").find((file) => file.name.includes(name)),
      part,
    );
  for (const name of ["crossings-tab", "moves-tab", "sources-tab"]) {
    await expect.poll(() => asked(name)).toBeDefined();
    const yields = (await asked("par-yields-recent.json"))!;
    const later = (await asked(name))!.startTime - yields.startTime;
    expect(later).toBeGreaterThan(yields.duration);
  }
  expect(await asked("macro-calendar")).toBeUndefined();
  await openTab(page, "Moves");
  await expect.poll(() => asked("macro-calendar")).toBeDefined();
});

it("an event opened on the chart shows the events, and going back keeps the list", async () => {
  const page = await openDashboard({ query: "?from=2025-04-14&to=2025-05-05" });
  await openTab(page, "Sources");
  await page
    .getByRole("group", { name: "Events on the chart" })
    .getByRole("button", { name: /^2025-\d\d-\d\d: / })
    .first()
    .press("Enter");
  await page.getByRole("article").waitFor();
  await expect.poll(() => chosen(page)).toBe("Events");
  await openTab(page, "Crossings");
  await expect
    .poll(() => page.getByRole("article").count(), { message: "the card is out of sight" })
    .toBe(0);
  await tab(page, "Events").click();
  await page.getByRole("article").waitFor();
  await expectQuiet(page);
});

it("a cluster opened on the chart shows its list", async () => {
  const page = await openDashboard();
  await openTab(page, "Moves");
  await page
    .getByRole("button", { name: /: \d+ events, / })
    .first()
    .press("Enter");
  await page.getByRole("region", { name: "Events in one mark" }).waitFor();
  await expect.poll(() => chosen(page)).toBe("Events");
});

/** Texts of the rail that are cut off, leave it or lie on another. */
const misplaced = (page: Page) =>
  page.getByRole("complementary").evaluate((rail) => {
    const bounds = rail.getBoundingClientRect();
    const wrong: string[] = [];
    const texts: { text: string; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(rail, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement!;
      if (!node.textContent?.trim() || !holder.checkVisibility()) continue;
      if (holder.closest(".rail-heading, .visually-hidden, option, select")) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const text = node.textContent.trim();
        texts.push({ text, box });
        if (box.left < bounds.left || box.right > bounds.right + 0.5) wrong.push(`leaves: ${text}`);
      }
      const clips = holder.scrollWidth > holder.clientWidth + 1 && holder.clientWidth > 0;
      if (clips && getComputedStyle(holder).overflowX !== "visible") {
        wrong.push(`cut off: ${node.textContent}`);
      }
    }
    texts.forEach((a, i) => {
      for (const b of texts.slice(i + 1)) {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 1 && down > 4) wrong.push(`"${a.text}" lies on "${b.text}"`);
      }
    });
    return wrong;
  });

it("a text that leaves the rail or lies on another would be noticed", async () => {
  const page = await openDashboard();
  await openTab(page, "Sources");
  const moved = async (by: string) => {
    const heading = page.getByRole("heading", { name: "Prints", exact: true });
    await heading.evaluate((element, way) => (element.style.translate = way), by);
    return (await misplaced(page)).join();
  };
  expect(await moved("360px 0")).toContain("leaves: Prints");
  expect(await moved("80px 30px")).toContain('"Prints" lies on ');
  expect(await moved("none")).toBe("");
});

it.each(SCREENS.flatMap((screen) => ["light", "dark"].map((theme) => ({ ...screen, theme }))))(
  "at $width px, $theme, no tab overlaps, clips or moves another",
  { timeout: 180_000 },
  async ({ theme, ...screen }) => {
    const page = await openDashboard({ screen, query: `?theme=${theme}` });
    const places = async () =>
      page.getByRole("tab").evaluateAll((tabs) =>
        tabs.map((t) => {
          const { left, top, width, height } = t.getBoundingClientRect();
          return [left, top + scrollY, width, height].map(Math.round);
        }),
      );
    const first = await places();
    for (const name of NAMES.slice(1)) {
      await openTab(page, name);
      expect(await places(), name).toEqual(first);
      expect(await misplaced(page), name).toEqual([]);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${name} reaches beyond the page`).toBeLessThanOrEqual(0);
      const small = await panel(page)
        .getByRole("button")
        .evaluateAll((all) =>
          all
            .map((button) => button.getBoundingClientRect())
            .filter(({ width, height }) => width < 24 || height < 24),
        );
      expect(small, name).toEqual([]);
    }
    for (const [, , width, height] of first) expect(Math.min(width!, height!)).toBeGreaterThan(24);
    await expectQuiet(page);
  },
);

it("on a narrow screen the tabs stand below the chart and stay where they are when chosen", async () => {
  const page = await openDashboard({ screen: SCREENS[2] });
  const chart = (await page.getByRole("figure").boundingBox())!;
  const list = page.getByRole("tablist");
  expect((await list.boundingBox())!.y).toBeGreaterThan(chart.y + chart.height);
  await list.evaluate((element) => element.scrollIntoView());
  const top = (await list.boundingBox())!.y;
  for (const name of [...NAMES.slice(1), "Events"]) {
    await openTab(page, name);
    expect((await list.boundingBox())!.y, name).toBeCloseTo(top, 0);
  }
});
