// What the page can look like: the states that the accessibility engine is shown, each with how it comes about.
import type { Page } from "playwright-core";
import { type AxeState, press } from "./axe-page.ts";
import { PANEL_STATES } from "./axe-panels.ts";
import { chooseExport } from "./export-page.ts";

const APRIL = "from=2025-04-01&to=2025-04-30";
const LAYERS = "weight=all&macro=on&auctions=on&ladder=on&invert=on";
const PAUSE = "event=us-90-day-pause";

const opened = (name: string, act: (page: Page) => Promise<void>) => async (page: Page) => {
  await act(page);
  await page.getByRole("dialog", { name, exact: true }).first().waitFor();
};

const withTab = (name: string, sign: string) => async (page: Page) => {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("tabpanel", { name, exact: true }).getByText(sign).first().waitFor();
};

const filter = (name: string): AxeState => ({
  name: `filter menu: ${name}`,
  query: "",
  part: ".rail",
  act: (page) => press(page, new RegExp(`^${name}: `)),
});

/** Keys are heard once the chart has the focus and its desk is there. */
async function keyOnChart(page: Page, ...keys: readonly string[]): Promise<void> {
  await page.locator("body > [aria-live]").first().waitFor({ state: "attached" });
  await page.getByRole("application").first().focus();
  for (const key of keys) await page.keyboard.press(key);
}

const readout = (page: Page) => page.getByRole("region", { name: /^\w{3} \d+ \w{3} \d{4}/ });

/** The dashboard on its bundled figures: panels, tabs, and what opens over them. */
export const DESK_STATES: readonly AxeState[] = [
  { name: "first view", query: "" },
  {
    name: "every layer",
    query: `?${APRIL}&${LAYERS}&show=30Y,10Y,2Y,2s10s`,
    act: (page) => page.locator(".layer-note").first().waitFor(),
  },
  { name: "change since a day, no lanes", query: `?${APRIL}&units=change&lanes=off` },
  {
    name: "walked day",
    query: `?${APRIL}`,
    part: ".chart-area",
    act: async (page) => {
      await keyOnChart(page, "Home", "ArrowRight");
      await readout(page).first().waitFor();
    },
  },
  {
    name: "measured span",
    query: `?${APRIL}`,
    part: ".chart-area",
    act: async (page) => {
      await keyOnChart(page, "Home", "m", "ArrowRight", "ArrowRight", "m");
      await page.getByRole("group", { name: "Measured" }).waitFor();
    },
  },
  {
    name: "pinned day with its events, a filter on",
    query: `?${APRIL}&actor=US,CN`,
    act: async (page) => {
      await keyOnChart(page, "Home", "ArrowRight", "ArrowRight", "Enter");
      await page.getByRole("region", { name: /pinned$/ }).waitFor();
    },
  },
  {
    name: "event card",
    query: `?${APRIL}&${PAUSE}`,
    act: (page) => page.getByRole("article").waitFor(),
  },
  {
    name: "events of one mark",
    query: "",
    part: ".rail",
    act: async (page) => {
      await page
        .getByRole("button", { name: /: \d+ events, / })
        .first()
        .press("Enter");
      await page.getByRole("region", { name: "Events in one mark" }).waitFor();
    },
  },
  {
    name: "measure picker",
    query: "",
    act: async (page) => {
      await press(page, "Add measure");
      await page.getByRole("combobox", { name: "Find a measure" }).fill("2");
      await page.getByRole("option").first().waitFor();
    },
  },
  {
    name: "measure picker that finds nothing",
    query: "",
    part: ".header-bar",
    act: async (page) => {
      await press(page, "Add measure");
      await page.getByRole("combobox", { name: "Find a measure" }).fill("zzz");
      await page.getByText(/No such measure/).waitFor();
    },
  },
  ...["Actor", "Kind", "Weight", "Review"].map(filter),
  {
    name: "export menu",
    query: "",
    part: ".header-bar",
    act: async (page) => {
      await press(page, "Export");
      await page.getByRole("button", { name: "Copy picture" }).waitFor();
    },
  },
  {
    name: "picture options",
    query: `?${APRIL}`,
    part: "dialog",
    act: async (page) => {
      await chooseExport(page, /^Picture options/);
      await page.getByRole("dialog", { name: "Picture options" }).getByRole("img").waitFor();
    },
  },
  {
    name: "share dialog",
    query: `?${APRIL}`,
    part: "dialog",
    act: async (page) => {
      await chooseExport(page, /^Share or embed/);
      await page
        .getByRole("dialog")
        .getByText(/^It loads: /)
        .waitFor();
      await page.getByRole("dialog").locator("summary").first().click();
    },
  },
  {
    name: "go to a date",
    query: "",
    part: "dialog",
    act: opened("Go to a date", (page) => keyOnChart(page, "g")),
  },
  {
    name: "palette",
    query: "",
    part: "dialog",
    act: async (page) => {
      await keyOnChart(page, "Control+k");
      await page.getByRole("dialog", { name: "Find" }).getByRole("combobox").fill("china");
      await page.getByRole("dialog").getByRole("option").first().waitFor();
    },
  },
  {
    name: "all keys",
    query: "",
    part: "dialog",
    act: opened("Keys", (page) => keyOnChart(page, "?")),
  },
  {
    name: "stories",
    query: "",
    part: ".header-bar",
    act: async (page) => {
      await press(page, "Stories");
      await page.getByRole("dialog", { name: "Stories" }).getByRole("link").first().waitFor();
    },
  },
  { name: "crossings tab", query: "", act: withTab("Crossings", "runs") },
  { name: "moves tab", query: "", part: ".rail", act: withTab("Moves", "largest moves have") },
  { name: "sources tab", query: "", part: ".rail", act: withTab("Sources", "Prints") },
  { name: "notices", query: "?show=42Y&level=five&from=soon&event=nobody" },
  { name: "no day in range", query: "?from=2025-04-05&to=2025-04-06" },
  { name: "no event passes", query: "?q=zzzz" },
  ...PANEL_STATES,
];
