// The chart in other people's pages as the accessibility engine is shown it: frames and elements.
import { type AxePage, type AxeState, contextOf, type Look, press, RECENT } from "./axe-page.ts";
import { stopClock } from "./dashboard-page.ts";
import { openElements } from "./element-page.ts";
import { openPage } from "./page.ts";

const APRIL = "from=2025-04-01&to=2025-04-30";

/** The frame's page, opened with all controls, an event and the ladder. */
const FRAME_QUERY = `?${APRIL}&ladder=on&event=us-90-day-pause`;
const FRAME_STATES: readonly AxeState[] = [
  { name: "frame: all controls, an event" },
  {
    name: "frame: events of one mark",
    act: async (page) => {
      await press(page, "Close the event");
      await page
        .getByRole("button", { name: /: \d+ events, / })
        .first()
        .press("Enter");
      await page.getByRole("region", { name: "Events in one mark" }).waitFor();
    },
  },
  {
    name: "frame: table",
    act: async (page) => {
      await press(page, "Table");
      await page.getByRole("table").waitFor();
    },
  },
];

const frameOf = (look: Look, query: string) =>
  openPage({ ...contextOf(look), path: `embed.html${query}`, prepare: stopClock });

const FRAME: AxePage = {
  name: "frame",
  open: async (look) => {
    const page = await frameOf(look, FRAME_QUERY);
    await page.getByRole("figure").first().waitFor();
    return page;
  },
  states: FRAME_STATES,
};

const BARE_FRAME: AxePage = {
  name: "frame without controls",
  open: (look) => frameOf(look, "?controls=none&show=42Y"),
  states: [
    {
      name: "frame: no controls, a notice",
      act: (page) => page.getByRole("region", { name: "Notices" }).waitFor(),
    },
    {
      name: "frame: all figures fail",
      act: async (page) => {
        await page.route(RECENT, (route) => route.fulfill({ status: 503, body: "busy" }));
        await page.reload();
        await page.getByRole("alert").waitFor();
      },
    },
  ],
};

const ELEMENTS: AxePage = {
  name: "elements",
  open: async (look) => {
    const range = `from="2025-04-01" to="2025-04-30"`;
    const page = await openElements({
      ...contextOf(look),
      body: `<main><h1>Desk</h1>
        <yieldmark-chart ${range} event="us-90-day-pause"></yieldmark-chart>
        <yieldmark-chart ${range} controls="none" show="2s10s"></yieldmark-chart>
        <yieldmark-chart ${range} panel="table"></yieldmark-chart>
        <yieldmark-chart ${range} panel="impact" level="five"></yieldmark-chart></main>`,
      styles: "body { margin: 0 }",
      prepare: async (fresh) => {
        await fresh.addInitScript(() => {
          addEventListener("DOMContentLoaded", () => {
            document.documentElement.lang = "en";
            document.title = "Desk";
          });
        });
      },
    });
    await page.locator("yieldmark-chart table").first().waitFor();
    return page;
  },
  states: [{ name: "elements with an event, without controls, a table, a notice" }],
};

/** Frames with and without controls, and elements side by side. */
export const EMBED_PAGES: readonly AxePage[] = [FRAME, BARE_FRAME, ELEMENTS];
