// Every state of the pages before the accessibility engine: nothing it objects to, no pale text.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import type { AxePage, AxeState, Look } from "./axe-page.ts";
import { AXE_PAGES } from "./axe-pages.ts";
import { paleTexts, violations } from "./axe-run.ts";
import { openDashboard, SCREENS, showQuery, twoFrames } from "./dashboard-page.ts";

/** The whole cross product takes minutes; without it each state has one look, each look its states. */
const IS_WHOLE = process.env["AXE_ALL"] !== undefined;

const LOOKS: readonly Look[] = (["none", "active"] as const).flatMap((forcedColors) =>
  (["light", "dark"] as const).flatMap((colorScheme) =>
    SCREENS.map((screen) => ({ screen, colorScheme, forcedColors })),
  ),
);

const nameOf = ({ screen, colorScheme, forcedColors }: Look) =>
  `${screen.width} ${colorScheme}${forcedColors === "active" ? " forced" : ""}`;

/** Back to the dashboard as it is opened: nothing open over it, the events in the rail. */
async function clear(page: Page): Promise<void> {
  for (let i = 0; i < 3; i++) await page.keyboard.press("Escape");
  const events = page.getByRole("tab", { name: "Events", exact: true, selected: false });
  if (await events.count()) await events.click();
  const all = page.getByRole("button", { name: "All events", exact: true });
  if (await all.count()) await all.click();
}

async function faultsIn(page: Page, state: AxeState, look: Look): Promise<string[]> {
  const { screen, colorScheme, forcedColors } = look;
  const { query, act, part } = state;
  if (query !== undefined) await clear(page);
  await page.setViewportSize(screen);
  await page.emulateMedia({ colorScheme, forcedColors, reducedMotion: "reduce" });
  if (query !== undefined) await showQuery(page, query);
  await act?.(page);
  await twoFrames(page);
  return [...(await violations(page, IS_WHOLE ? undefined : part)), ...(await paleTexts(page))];
}

type Found = Record<string, string[]>;

async function walk({ open, states }: AxePage, lookAt: (at: number) => Look, found: Found) {
  const page = await open(lookAt(0));
  for (const [at, state] of states.entries()) {
    const look = lookAt(at);
    const faults = await faultsIn(page, state, look).catch((error: unknown) => [String(error)]);
    if (faults.length > 0) found[`${state.name}, ${nameOf(look)}`] = faults;
  }
  await page.context().close();
}

/** Works through a list, two at a time. */
async function inPairs(deeds: readonly (() => Promise<void>)[]): Promise<void> {
  const left = deeds.values();
  const work = async () => {
    for (const deed of left) await deed();
  };
  await Promise.all([work(), work()]);
}

it("nothing is objected to in any state", { timeout: IS_WHOLE ? 1_800_000 : 120_000 }, async () => {
  const found: Found = {};
  const deeds = AXE_PAGES.flatMap((one, i) =>
    IS_WHOLE
      ? LOOKS.map((look) => () => walk(one, () => look, found))
      : [() => walk(one, (at) => LOOKS[(at + i) % LOOKS.length]!, found)],
  );
  await inPairs(deeds);
  expect(found).toEqual({});
});

it("an unlabelled button and a pale text would be noticed", async () => {
  const page = await openDashboard();
  await page.evaluate(() => {
    const button = document.createElement("button");
    button.append(document.createElement("i"));
    const text = document.createElement("p");
    text.textContent = "planted";
    text.className = "planted";
    text.style.color = "#999";
    document.querySelector("main")!.append(button, text);
  });
  const faults = await violations(page);
  expect(faults.join("\n")).toMatch(/^button-name at .*main/m);
  expect(faults.join("\n")).toMatch(/^color-contrast at \.planted/m);
  expect(await paleTexts(page)).toEqual([
    expect.stringMatching(/^“planted” has a contrast of 2\.8/),
  ]);
});
