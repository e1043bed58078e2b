// The public APIs and the site's proxies, answered for a page of the browser by the mocks.
import { getResponse } from "msw";
import type { Page, Request, Route } from "playwright-core";
import { apiHandlers, type MockNetwork } from "../../mocks/handlers.ts";

const API_HOSTS = [
  "api.db.nomics.world",
  "www.federalregister.gov",
  "api.fiscaldata.treasury.gov",
] as const;

/** True for what the mocks answer: an API's host, or a path under the site's own `/proxy/`. */
export function isMocked(url: URL): boolean {
  return API_HOSTS.some((host) => host === url.host) || url.pathname.includes("/proxy/");
}

/** Requests as the page made them; addresses that no mock has are in `unhandled`. */
export interface MockTraffic {
  readonly asked: URL[];
  readonly unhandled: URL[];
  /** Requests without an end until now. */
  readonly running: Set<Request>;
}

/** Answers the page's requests to the APIs from now on, with the faults the network then has. */
export async function answerFromMocks(page: Page, network: MockNetwork): Promise<MockTraffic> {
  const traffic: MockTraffic = { asked: [], unhandled: [], running: new Set() };
  page.on("requestfinished", (request) => traffic.running.delete(request));
  page.on("requestfailed", (request) => traffic.running.delete(request));
  const handlers = apiHandlers(network);
  await page.route(isMocked, async (route) => {
    const url = new URL(route.request().url());
    traffic.asked.push(url);
    traffic.running.add(route.request());
    const response = await getResponse(handlers, new globalThis.Request(url));
    if (!response) traffic.unhandled.push(url);
    await deliver(route, response);
  });
  return traffic;
}

/** Hands the answer over; a request that the page has given up by now is passed over. */
async function deliver(route: Route, response: Response | undefined): Promise<void> {
  const isNothing = response === undefined || response.type === "error";
  const delivery = isNothing
    ? route.abort("failed")
    : route.fulfill({
        status: response.status,
        headers: Object.fromEntries(response.headers),
        body: Buffer.from(await response.arrayBuffer()),
      });
  await delivery.catch(() => {});
}
