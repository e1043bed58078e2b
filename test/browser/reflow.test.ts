// A small part of the page at once, as with 200% and 400% zoom: nothing is lost, cut off or out of reach.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { DESK_STATES } from "./axe-states.ts";
import { openDashboard, showQuery, twoFrames } from "./dashboard-page.ts";
import { hiddenControls, lostTexts } from "./sight.ts";

/** Every state at every zoom; without it those in which each zoom has least room. */
const IS_WHOLE = process.env["AXE_ALL"] !== undefined;

/** 1440 × 900 as it is and at 200%, 1280 × 1024 at 400%. */
const ZOOMS = [
  {
    zoom: "100%",
    screen: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    states: ["curve around an event", "sources tab"],
  },
  {
    zoom: "200%",
    screen: { width: 720, height: 450 },
    deviceScaleFactor: 2,
    states: ["every layer", "picture options", "notices", "impact of no event"],
  },
  {
    zoom: "400%",
    screen: { width: 320, height: 256 },
    deviceScaleFactor: 4,
    states: ["every layer", "event card", "picture options", "share dialog", "notices", "table"],
  },
] as const;

/** What a reader has opened over the page, and can close with Escape. */
const OVER = "dialog[open], :popover-open";

/** What is lost in the end: a part that comes a moment later may still move another. */
async function lostAtRest(page: Page, within?: string): Promise<string[]> {
  for (let tries = 1; ; tries++) {
    const lost = [...(await lostTexts(page)), ...(await hiddenControls(page, within))];
    if (lost.length === 0 || tries === 10) return lost;
    await twoFrames(page);
  }
}

/** Whether a text that is cut and a button that is covered are noticed, once they are put there. */
async function plantedFaults(page: Page): Promise<boolean[]> {
  await page.evaluate(() => {
    const cut = document.createElement("p");
    cut.textContent = "planted text";
    cut.style.cssText = "width: 20px; overflow: hidden; white-space: nowrap";
    const cover = document.createElement("div");
    cover.style.cssText = "position: fixed; inset: 0; z-index: 9";
    document.querySelector("main")!.prepend(cut);
    document.body.append(cover);
  });
  const found = [await lostTexts(page), await hiddenControls(page)];
  return [/planted text/, /^Export is out of reach$/m].map((words, i) =>
    words.test(found[i]!.join("\n")),
  );
}

it(
  "at 100%, 200% and 400% every text is whole and every control in reach",
  async () => {
    const found: Record<string, string[]> = {};
    for (const { zoom, screen, deviceScaleFactor, states } of ZOOMS) {
      const page = await openDashboard({ screen, deviceScaleFactor, reducedMotion: "reduce" });
      const chosen = DESK_STATES.filter(
        ({ name }) => IS_WHOLE || states.some((one) => one === name),
      );
      expect(chosen.length).toBeGreaterThanOrEqual(states.length);
      for (const { name, query, act } of chosen) {
        for (let i = 0; i < 3; i++) await page.keyboard.press("Escape");
        await showQuery(page, query ?? "");
        await act?.(page);
        await twoFrames(page);
        const open = (await page.locator(OVER).count()) > 0 ? OVER : undefined;
        const lost = await lostAtRest(page, open);
        if (lost.length > 0) found[`${name} at ${zoom}`] = lost;
      }
      if (zoom === "100%") expect(await plantedFaults(page)).toEqual([true, true]);
      await page.context().close();
    }
    expect(found).toEqual({});
  },
  IS_WHOLE ? 600_000 : 120_000,
);
