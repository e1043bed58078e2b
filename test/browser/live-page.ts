// The dashboard with sources: opened on mocks whose faults a test may change as it runs.
import type { Page } from "playwright-core";
import type { MockNetwork } from "../../mocks/handlers.ts";
import type { Day } from "../../src/domain/civil-day.ts";
import { newYorkClock } from "../../src/domain/new-york-clock.ts";
import { NOON, SCREENS, settle } from "./dashboard-page.ts";
import { answerFromMocks, type MockTraffic } from "./mock-routes.ts";
import { startClock } from "./page-clock.ts";
import { openPage, type PageOptions } from "./page.ts";

/** Without `config` the three sources that are reached directly are asked. */
export interface LiveOptions extends Omit<PageOptions, "path" | "viewport"> {
  /** The address's query, such as `?from=2025-03-03`. */
  readonly query?: string;
  readonly screen?: { readonly width: number; readonly height: number };
  readonly faults?: MockNetwork["faults"];
  /** What the page's clock says when it opens, milliseconds since 1970; it runs on from there. */
  readonly instant?: number;
  /** How many seconds its clock gains in one; what it does every second or more keeps pace. */
  readonly clockSpeed?: number;
  /** New York's civil day for the mocks; that of `instant` when left out. */
  readonly today?: Day;
  readonly slowMs?: number;
}

export interface LivePage {
  readonly page: Page;
  /** Change its `faults` to switch scenarios. */
  readonly network: MockNetwork;
  readonly traffic: MockTraffic;
}

/** config.json of a site with both proxies. */
export const WITH_PROXIES = {
  yields: ["dbnomics", "treasury", "fred"],
  proxies: { treasury: "/proxy/treasury", fred: "/proxy/fred" },
} as const;

/** Opens the dashboard and waits until its bundled files are drawn; sources may still be asked. */
export async function openLive(options: LiveOptions = {}): Promise<LivePage> {
  const { query = "", screen = SCREENS[0], instant = NOON, prepare, ...rest } = options;
  const { faults = {}, today = newYorkClock(instant).day, slowMs, ...further } = rest;
  const { config = {}, clockSpeed = 1, ...context } = further;
  const network: MockNetwork = { faults, today, ...(slowMs !== undefined && { slowMs }) };
  let traffic: MockTraffic | undefined;
  const page = await openPage({
    ...context,
    config,
    path: query,
    viewport: { ...screen },
    prepare: async (fresh) => {
      await startClock(fresh, instant, clockSpeed);
      traffic = await answerFromMocks(fresh, network);
      await prepare?.(fresh);
    },
  });
  await settle(page);
  return { page, network, traffic: traffic! };
}
