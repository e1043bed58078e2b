// The pages that the accessibility engine is shown, each opened once and led through its states.
import type { Page } from "playwright-core";
import { writeFragment } from "../../src/data/snapshot-link.ts";
import { snapshotWire } from "../../src/domain/snapshot-wire.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { anEvent } from "../domain/an-event.ts";
import { on, table } from "../domain/facts.ts";
import { EMBED_PAGES } from "./axe-embeds.ts";
import { asked, type AxePage, contextOf, press, RECENT } from "./axe-page.ts";
import { DESK_STATES } from "./axe-states.ts";
import { openDashboard, stopClock } from "./dashboard-page.ts";
import { openExportMenu } from "./export-page.ts";
import { openLive } from "./live-page.ts";
import { openPage } from "./page.ts";

const FAILING = ["dbnomics", "treasury", "fred", "federal-register", "fiscal-data"] as const;

/** Every source fails, one part breaks and one does not come. */
const FAULTS: AxePage = {
  name: "faults",
  open: async (look) => {
    const { page } = await openLive({
      ...asked(look),
      query: "?from=2025-04-01&to=2025-04-30",
      faults: Object.fromEntries(FAILING.map((id) => [id, "http-500"])),
      prepare: async (fresh) => {
        const body = `export default function TablePanel() { throw new TypeError("broken"); }`;
        await fresh.route("**/assets/table-panel-*.js", (route) =>
          route.fulfill({ contentType: "text/javascript", body }),
        );
        await fresh.route("**/assets/moves-tab-*.js", (route) => route.abort("failed"));
      },
    });
    return page;
  },
  states: [
    {
      name: "all sources fail",
      act: async (page) => {
        await page.getByRole("tab", { name: "Sources" }).click();
        await page
          .getByText(/answered with an error \(500\)/)
          .first()
          .waitFor();
      },
    },
    {
      name: "a tab that does not come",
      part: ".rail",
      act: async (page) => {
        await page.getByRole("tab", { name: "Moves" }).click();
        await page.getByRole("alert").filter({ hasText: "did not come" }).waitFor();
      },
    },
    {
      name: "a panel that breaks",
      act: async (page) => {
        await press(page, "Table");
        await page.getByRole("alert").filter({ hasText: "This part broke" }).waitFor();
      },
    },
  ],
};

/** No figures: first on their way, then not to be had. */
const EMPTY: AxePage = {
  name: "no figures",
  open: (look) =>
    openPage({
      ...contextOf(look),
      prepare: async (page) => {
        await stopClock(page);
        await page.route(RECENT, () => new Promise(() => {}));
      },
    }),
  states: [
    { name: "loading", act: (page) => page.getByText("Reading the par yields…").waitFor() },
    {
      name: "all figures fail",
      act: async (page) => {
        await page.unroute(RECENT);
        await page.route(RECENT, (route) => route.fulfill({ status: 503, body: "busy" }));
        await page.reload();
        await page.getByRole("alert").waitFor();
      },
    },
  ],
};

/** SYNTHETIC: a file with another figure and an event that is not on file. */
function revised(): string {
  const day = on("2025-04-09");
  const level = table.yields["30Y"].slice();
  level[table.time.indexOf(day)]! -= 1;
  const announced = { day, minute: null, afterClose: null };
  const made = aSnapshot({
    view: { show: ["30Y"] },
    table: { ...table, yields: { ...table.yields, "30Y": level } },
    events: [anEvent({ id: "gone", title: "An event that is gone", announced })],
  });
  return JSON.stringify(snapshotWire(made));
}

const said = (page: Page) => page.getByRole("region", { name: "Opened file" });

async function openFile(page: Page, name: string, text: string): Promise<void> {
  const menu = await openExportMenu(page);
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    menu.getByRole("button", { name: /^Open a file/ }).click(),
  ]);
  const buffer = Buffer.from(text);
  await chooser.setFiles({ name, mimeType: "application/json", buffer });
  await said(page).getByText(name).first().waitFor();
}

/** Figures that were shared, and files that were opened. */
const OPENED: AxePage = {
  name: "opened",
  open: async (look) => {
    const view = { show: ["30Y", "2s10s"], from: on("2025-03-03"), to: on("2025-06-30") };
    const written = await writeFragment(aSnapshot({ view, events: null }));
    if (!written.ok) throw new Error(written.failure.reason);
    return openDashboard({ ...asked(look), query: `#${written.value}` });
  },
  states: [
    {
      name: "frozen figures",
      act: (page) => page.getByRole("region", { name: "Frozen figures" }).waitFor(),
    },
    {
      name: "an opened file that differs",
      act: async (page) => {
        await press(page, "Show latest");
        await openFile(page, "then.json", revised());
        await said(page)
          .getByText(/differs today/)
          .waitFor();
      },
    },
    {
      name: "a refused file",
      part: "body",
      act: (page) => openFile(page, "other.json", `{"a": 1}`),
    },
  ],
};

const DESK: AxePage = {
  name: "desk",
  open: (look) => openDashboard(asked(look)),
  states: DESK_STATES,
};

/** The longest first. */
export const AXE_PAGES: readonly AxePage[] = [DESK, FAULTS, OPENED, ...EMBED_PAGES, EMPTY];
