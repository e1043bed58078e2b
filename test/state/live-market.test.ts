// The live market on mocked sources: failover and back, the rest when idle, offers, the copy.
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { apiHandlers, type MockNetwork } from "../../mocks/handlers.ts";
import { mockCurves } from "../../mocks/mock-curves.ts";
import type { LastGoodCopy } from "../../src/data/last-good-copy.ts";
import { DEFAULT_CONFIG, type SiteConfig } from "../../src/data/site-config.ts";
import type { Day } from "../../src/domain/civil-day.ts";
import type { YieldSource } from "../../src/domain/source.ts";
import type { Column } from "../../src/domain/tenor.ts";
import { createLiveMarket } from "../../src/state/live-market.ts";
import type { LiveMarket } from "../../src/state/live-state.ts";
import { createQueryClient } from "../../src/state/query-client.ts";
import { on, table as facts } from "../domain/facts.ts";

/** Tuesday 6 Oct 2026, noon in New York. */
const NOON = Date.parse("2026-10-06T16:00:00Z");
const TODAY = on("2026-10-06");
const BUNDLED = on("2026-10-01");
const HOUR = 3_600_000;
const PROXIES: Partial<SiteConfig> = {
  treasuryProxy: new URL("https://desk.example/proxy/treasury"),
  fredProxy: new URL("https://desk.example/proxy/fred"),
};

const network: MockNetwork = { faults: {}, today: TODAY };
const server = setupServer(...apiHandlers(network));
const asked: Request[] = [];
const clock = { now: NOON };
const markets: (() => void)[] = [];

beforeAll(() => {
  server.listen({ onUnhandledRequest: "error" });
  server.events.on("request:start", ({ request }) => void asked.push(request));
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  vi.spyOn(performance, "now").mockImplementation(() => (queueClock += 2000));
  network.faults = {};
  network.today = TODAY;
  clock.now = NOON;
  asked.length = 0;
});
afterEach(() => {
  for (const stop of markets.splice(0)) stop();
  vi.useRealTimers();
});
afterAll(() => server.close());

/** The queue's clock runs fast, so that four requests a second are no wait. */
let queueClock = 0;
const soon = (claim: () => void) => vi.waitFor(claim, { timeout: 9000, interval: 20 });
vi.setConfig({ testTimeout: 20_000 });

interface Started {
  readonly market: LiveMarket;
  readonly saved: LastGoodCopy[];
  readonly state: () => ReturnType<LiveMarket["store"]["getState"]>;
  readonly detach: () => void;
}

function start({
  config = {},
  columns = ["30Y", "10Y"] as readonly Column[],
  auctions = false,
  copy = null as LastGoodCopy | null,
} = {}): Started {
  const saved: LastGoodCopy[] = [];
  const client = createQueryClient();
  const market = createLiveMarket({
    client,
    config: { ...DEFAULT_CONFIG, events: false, timeoutMs: 500, ...config },
    bundledAsOf: BUNDLED,
    copy,
    now: () => clock.now,
    save: async (next) => {
      saved.push(next);
      return { ok: true, value: true };
    },
  });
  const { detach } = market.attach({ columns, auctions });
  markets.push(() => {
    detach();
    client.clear();
  });
  return { market, saved, state: () => market.store.getState(), detach };
}

/** Lets the page's clock go on and its ticker notice. */
function pass(ms: number): void {
  clock.now += ms;
  vi.advanceTimersByTime(1000);
}

const roleOf = ({ state }: Started, id: YieldSource) =>
  state().sources.find((source) => source.id === id)!.role;
const levelOn = ({ state }: Started, column: Column, day: Day) => {
  const { table } = state();
  return table ? table.yields[column]![table.time.indexOf(day)] : undefined;
};
const mockLevel = (column: Column, day: Day) =>
  mockCurves(TODAY).find((curve) => curve.day === day)!.levels[column];
const tenorsAsked = () =>
  asked.flatMap(({ url }) => /H15\/(\w+)_N\.B/.exec(new URL(url).pathname)?.[1] ?? []);

describe("with DBnomics sound", () => {
  it("the figures are the latest published, to the source's last day", async () => {
    const started = start();
    await soon(() => expect(started.state().provenance?.kind).toBe("latest"));
    const { provenance, sources } = started.state();
    expect(provenance).toMatchObject({
      publisher: "Federal Reserve H.15 via DBnomics",
      asOf: TODAY - 1,
      retrievedAt: NOON,
    });
    await soon(() => expect(levelOn(started, "30Y", TODAY - 1)).toBe(mockLevel("30Y", TODAY - 1)));
    expect(sources.find(({ id }) => id === "dbnomics")).toMatchObject({
      role: "in use",
      failure: null,
      asOf: TODAY - 1,
    });
    expect(roleOf(started, "fred")).toBe("off");
  });

  it("the tenors in view are asked first, the rest once they are there", async () => {
    const started = start({ columns: ["5Y", "10Y real"] });
    await soon(() => expect(tenorsAsked()).toHaveLength(2));
    expect(tenorsAsked().toSorted()).toEqual(["RIFLGFCY05", "RIFLGFCY10_XII"]);
    await soon(() => expect(new Set(tenorsAsked()).size).toBe(12));
    await soon(() => expect(levelOn(started, "1M", TODAY - 1)).toBeGreaterThan(0));
  });

  it("a Treasury proxy adds the newer days, and FRED is not asked", async () => {
    const started = start({ config: PROXIES });
    await soon(() => expect(roleOf(started, "treasury")).toBe("adds newer days"));
    await soon(() => expect(roleOf(started, "dbnomics")).toBe("in use"));
    expect(started.state().provenance).toMatchObject({ kind: "latest", asOf: TODAY });
    expect(levelOn(started, "30Y", TODAY)).toBe(mockLevel("30Y", TODAY));
    expect(asked.some(({ url }) => url.includes("/proxy/fred"))).toBe(false);
  });

  it("what is shown counts as checked when the later of the two sources was, also in the copy", async () => {
    const started = start({ config: PROXIES });
    await soon(() => expect(roleOf(started, "treasury")).toBe("adds newer days"));
    await soon(() => expect(started.state().sources[0]!.isAsking).toBe(false));
    clock.now += HOUR;
    started.market.refresh("treasury");
    const answered = (id: YieldSource) =>
      started.state().sources.find((source) => source.id === id)!.answeredAt;
    await soon(() => expect(answered("treasury")).toBe(NOON + HOUR));
    expect(answered("dbnomics")).toBe(NOON);
    expect(started.state().provenance?.retrievedAt).toBe(NOON + HOUR);
    await soon(() => expect(started.saved.at(-1)?.yields?.retrievedAt).toBe(NOON + HOUR));
  });

  it("a refresh asks again, past the browser's cache; the first ask may use it", async () => {
    const started = start();
    await soon(() => expect(started.state().provenance?.kind).toBe("latest"));
    expect(asked.map(({ cache }) => cache)).toEqual(asked.map(() => "default"));
    started.market.refresh("dbnomics");
    const thirty = () => asked.filter(({ url }) => url.includes("RIFLGFCY30_N.B"));
    await soon(() => expect(thirty().map(({ cache }) => cache)).toEqual(["default", "no-cache"]));
  });

  it("nothing is asked again before its time, and in the evening one tenor goes ahead", async () => {
    const started = start();
    await soon(() => expect(new Set(tenorsAsked()).size).toBe(12));
    await soon(() => expect(started.state().sources[0]!.isAsking).toBe(false));
    asked.length = 0;
    pass(HOUR);
    expect(asked).toHaveLength(0);
    pass(28 * HOUR);
    await soon(() => expect(tenorsAsked()).toEqual(["RIFLGFCY30"]));
  });
});

describe("failover", () => {
  it("goes through the sources in order, and back when the first answers again", async () => {
    network.faults = { dbnomics: "offline", treasury: "http-500" };
    const started = start({ config: PROXIES });
    await soon(() => expect(roleOf(started, "fred")).toBe("in use"));
    expect([roleOf(started, "dbnomics"), roleOf(started, "treasury")]).toEqual([
      "failed",
      "failed",
    ]);
    expect(started.state().provenance?.publisher).toContain("FRED");
    expect(levelOn(started, "30Y", TODAY - 1)).toBe(mockLevel("30Y", TODAY - 1));

    network.faults = { dbnomics: "offline" };
    pass(60_000);
    await soon(() => expect(roleOf(started, "treasury")).toBe("in use"));
    expect(started.state().provenance).toMatchObject({ asOf: TODAY });

    network.faults = {};
    pass(10 * 60_000);
    await soon(() => expect(roleOf(started, "dbnomics")).toBe("in use"));
    expect(started.state().provenance).toMatchObject({ kind: "latest", asOf: TODAY });
    pass(1000);
    await soon(() => expect(started.state().sources[0]!.failure).toBeNull());
  });

  it("says why, and when the next try is", async () => {
    network.faults = { dbnomics: "refused" };
    const started = start();
    await soon(() => expect(roleOf(started, "dbnomics")).toBe("failed"));
    const [dbnomics] = started.state().sources;
    expect(dbnomics!.failure!.reason).toBe("DBnomics refused the request (403).");
    expect(dbnomics!.nextAskAt! - NOON).toBeGreaterThanOrEqual(16_000);
    expect(dbnomics!.nextAskAt! - NOON).toBeLessThanOrEqual(24_000);
    expect(started.state().table).toBeNull();
  });

  it("a source that is behind gives way, and its remark names its last curve", async () => {
    network.faults = { dbnomics: "stale" };
    const started = start({ config: PROXIES });
    await soon(() => expect(roleOf(started, "treasury")).toBe("in use"));
    await soon(() => expect(roleOf(started, "dbnomics")).toBe("behind"));
    expect(started.state().sources[0]!.remark).toMatch(
      /^DBnomics is behind: its last curve is of /,
    );
  });

  it("a failed source waits longer each time, and one tenor tries for all", async () => {
    network.faults = { dbnomics: "offline" };
    const started = start();
    await soon(() => expect(roleOf(started, "dbnomics")).toBe("failed"));
    await soon(() => expect(started.state().sources[0]!.isAsking).toBe(false));
    asked.length = 0;
    pass(30_000);
    await soon(() => expect(asked).toHaveLength(1));
    await soon(() =>
      expect(started.state().sources[0]!.nextAskAt! - clock.now).toBeGreaterThan(30_000),
    );
  });
});

describe("a clock that ran a day ahead and is set right", () => {
  it.each([
    ["a source that failed", { dbnomics: "offline" }, "failed"],
    ["a source that answered", {}, "in use"],
  ] as const)("does not keep %s unasked for a day", async (_, faults, role) => {
    network.faults = faults;
    clock.now = NOON + 24 * HOUR;
    const started = start();
    await soon(() => expect(roleOf(started, "dbnomics")).toBe(role));
    await soon(() => expect(started.state().sources[0]!.isAsking).toBe(false));
    network.faults = {};
    asked.length = 0;
    clock.now = NOON;
    pass(1000);
    await soon(() => expect(asked.length).toBeGreaterThan(0));
    await soon(() => expect(roleOf(started, "dbnomics")).toBe("in use"));
    pass(1000);
    await soon(() => expect(new Set(tenorsAsked()).size).toBe(12));
    await soon(() => expect(started.state().sources[0]!.isAsking).toBe(false));
    pass(1000);
    await new Promise(setImmediate);
    expect(tenorsAsked(), "each is asked once").toHaveLength(12);
  });
});

describe("while a reader is at work", () => {
  it("a newer curve is offered, and shown when asked for", async () => {
    const started = start();
    await soon(() => expect(started.state().provenance?.asOf).toBe(TODAY - 1));
    started.market.touch();
    network.today = TODAY + 1;
    pass(30 * HOUR);
    await soon(() => expect(started.state().offered).toBe(TODAY));
    expect(started.state().table!.time.at(-1)).toBe(TODAY - 1);
    expect(started.state().provenance?.asOf).toBe(TODAY - 1);
    started.market.show();
    expect(started.state().table!.time.at(-1)).toBe(TODAY);
    expect(started.state().offered).toBeNull();
  });

  it("what a refresh brings is shown at once", async () => {
    const started = start();
    await soon(() => expect(started.state().provenance?.asOf).toBe(TODAY - 1));
    started.market.touch();
    network.today = TODAY + 1;
    clock.now += 24 * HOUR;
    started.market.refresh();
    await soon(() => expect(started.state().provenance?.asOf).toBe(TODAY));
    expect(started.state().offered).toBeNull();
  });

  it("the table is the same as long as no answer is another", async () => {
    const started = start();
    await soon(() => expect(new Set(tenorsAsked()).size).toBe(12));
    await soon(() => expect(started.state().sources[0]!.isAsking).toBe(false));
    const { table } = started.state();
    pass(HOUR);
    started.market.touch();
    expect(started.state().table).toBe(table);
  });
});

describe("the copy", () => {
  const copyTo = (last: Day): LastGoodCopy => {
    const count = facts.time.length;
    const time = Float64Array.from(facts.time);
    time[count - 1] = last;
    return {
      yields: { table: { ...facts, time }, source: "dbnomics", retrievedAt: NOON - 24 * HOUR },
      documents: null,
      auctions: null,
    };
  };

  it("is what is shown before any source answered", () => {
    network.faults = { dbnomics: "hanging" };
    const started = start({ copy: copyTo(TODAY - 1) });
    expect(started.state().provenance).toMatchObject({ kind: "copy", asOf: TODAY - 1 });
  });

  it("is written after good answers, with the live figures over the older ones", async () => {
    const started = start();
    await soon(() => expect(started.saved.length).toBeGreaterThan(0));
    const kept = started.saved.at(-1)!.yields!;
    expect(kept.source).toBe("dbnomics");
    expect(kept.table.time.at(-1)).toBe(TODAY - 1);
  });

  it("never holds what only FRED gave", async () => {
    network.faults = { dbnomics: "offline", treasury: "offline" };
    const started = start({ config: PROXIES });
    await soon(() => expect(roleOf(started, "fred")).toBe("in use"));
    await soon(() => expect(started.saved.length).toBeGreaterThan(0));
    expect(started.saved.at(-1)!.yields).toBeNull();
  });

  it("that is newer than a source takes the source's place", async () => {
    const started = start({ copy: copyTo(TODAY) });
    await soon(() => expect(roleOf(started, "dbnomics")).toBe("behind"));
    expect(started.state().provenance).toMatchObject({ kind: "copy", asOf: TODAY });
  });

  it("differs from a revised answer: the cells are listed", async () => {
    network.faults = { dbnomics: "revised" };
    const started = start({ copy: copyTo(BUNDLED) });
    await soon(() => expect(started.state().revisions.length).toBeGreaterThan(0));
    const cells = started.state().revisions.filter(({ column }) => column === "30Y");
    expect(cells.map(({ was, now }) => now - was)).toEqual([2, 2, 2]);
    expect(cells[0]!.day).toBe(BUNDLED);
  });
});

it("auctions and the Register are asked only where they are wanted", async () => {
  const started = start({ config: { yields: [], events: true } });
  await soon(() => expect(started.state().documents?.length).toBeGreaterThan(0));
  expect(asked.some(({ url }) => url.includes("fiscaldata"))).toBe(false);
  const withAuctions = start({ config: { yields: [] }, auctions: true });
  await soon(() => expect(withAuctions.state().auctions?.length).toBeGreaterThan(0));
});

it("when the last dashboard is gone nothing is asked any more", async () => {
  const started = start();
  await soon(() => expect(started.state().provenance?.kind).toBe("latest"));
  started.detach();
  asked.length = 0;
  pass(48 * HOUR);
  await new Promise(setImmediate);
  expect(asked).toEqual([]);
});

it("a request that nobody waits for any more is stopped", async () => {
  network.faults = { dbnomics: "hanging" };
  const started = start();
  await soon(() => expect(asked.length).toBeGreaterThan(0));
  expect(asked[0]!.signal.aborted).toBe(false);
  started.detach();
  await soon(() => expect(asked[0]!.signal.aborted).toBe(true));
});
