// The public APIs as MSW handlers: each source's mock with the fault it is to have right now.
import { delay, http, HttpResponse, type HttpHandler } from "msw";
import type { Day } from "../src/domain/civil-day.ts";
import type { SourceId } from "../src/domain/source.ts";
import { dbnomicsMock } from "./dbnomics-mock.ts";
import { federalRegisterMock } from "./federal-register-mock.ts";
import { fiscalDataMock } from "./fiscal-data-mock.ts";
import { fredMock } from "./fred-mock.ts";
import type { Scenario, SourceMock } from "./source-mock.ts";
import { delivered, isTransportFault } from "./transport-fault.ts";
import { treasuryMock } from "./treasury-mock.ts";

/** What the handlers read anew on every request, so that a test may change it as it runs. */
export interface MockNetwork {
  /** The scenario of each source; an absent one is sound. */
  faults: Partial<Record<SourceId, Scenario>>;
  /** New York's civil day. */
  today: Day;
  /** How long "slow" takes, milliseconds. */
  slowMs?: number;
  /** Paths that a site's proxies answer under, on any origin. */
  proxies?: Readonly<Partial<Record<ProxiedSource, string>>>;
}

type ProxiedSource = keyof typeof UPSTREAM;

const SLOW_MS = 2500;
const UPSTREAM = {
  treasury: "https://home.treasury.gov",
  fred: "https://api.stlouisfed.org",
} as const;
const PROXIES: Readonly<Record<ProxiedSource, string>> = {
  treasury: "/proxy/treasury",
  fred: "/proxy/fred",
};

const SOURCE_MOCKS: readonly SourceMock[] = [
  dbnomicsMock,
  treasuryMock,
  fredMock,
  federalRegisterMock,
  fiscalDataMock,
];

/** One handler for each source; nothing else is answered. */
export function apiHandlers(network: MockNetwork): HttpHandler[] {
  return SOURCE_MOCKS.map((mock) => {
    const { id } = mock;
    if (id !== "treasury" && id !== "fred") {
      return http.get(mock.path, ({ request }) => answered(mock, new URL(request.url), network));
    }
    const prefix = network.proxies?.[id] ?? PROXIES[id];
    return http.get(`*${prefix}/*`, ({ request }) => {
      const { pathname, search } = new URL(request.url);
      const path = pathname.slice(pathname.indexOf(prefix) + prefix.length);
      return answered(mock, new URL(path + search, UPSTREAM[id]), network);
    });
  });
}

async function answered(mock: SourceMock, url: URL, network: MockNetwork): Promise<Response> {
  const scenario = network.faults[mock.id] ?? null;
  const isOnTheWay = scenario !== null && isTransportFault(scenario);
  const sound = mock.answer(url, isOnTheWay ? null : scenario, network.today);
  const fault = isOnTheWay ? scenario : null;
  const delivery = delivered(mock.id, sound, fault, network.slowMs ?? SLOW_MS);
  if (delivery === "network error") return HttpResponse.error();
  if (delivery === "never") return new Promise(() => {});
  if (delivery.afterMs > 0) await delay(delivery.afterMs);
  const { status, contentType, body } = delivery.answer;
  return new HttpResponse(body, {
    status,
    headers: { "Content-Type": contentType, "Access-Control-Allow-Origin": "*" },
  });
}
