// The panels that stand in the chart's place, as the accessibility engine is shown them.
import type { AxeState } from "./axe-page.ts";

const APRIL = "from=2025-04-01&to=2025-04-30";
const PAUSE = "event=us-90-day-pause";

/** Table, impact and curve, with something to show and without. */
export const PANEL_STATES: readonly AxeState[] = [
  { name: "table", query: `?${APRIL}&panel=table&show=30Y,10Y,2s10s` },
  { name: "table without events", query: "?panel=table&q=zzzz", part: ".chart-area" },
  {
    name: "table of no day",
    query: "?panel=table&from=2025-04-05&to=2025-04-06",
    part: ".chart-area",
  },
  {
    name: "impact",
    query: `?panel=impact&${APRIL}`,
    act: async (page) => {
      await page.getByRole("region", { name: "Responses" }).getByRole("table").waitFor();
      await page.getByRole("region", { name: "Fan" }).getByRole("application").first().waitFor();
    },
  },
  {
    name: "impact of no event",
    query: "?panel=impact&q=zzzz",
    part: ".chart-area",
    act: (page) => page.getByRole("region", { name: "Market impact" }).waitFor(),
  },
  {
    name: "curve of a range",
    query: `?panel=curve&${APRIL}`,
    act: async (page) => {
      await page.getByRole("figure").first().waitFor();
      for (const summary of await page.locator(".curve-panel summary").all()) await summary.click();
    },
  },
  {
    name: "curve around an event",
    query: `?panel=curve&${APRIL}&${PAUSE}`,
    part: ".chart-area",
    act: (page) => page.getByRole("figure").first().waitFor(),
  },
];
