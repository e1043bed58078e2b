// The page left running: views, deeds, faults, nights and sleep; nothing piles up and the end is current.
import { expect, it } from "vitest";
import { mockCurves } from "../../mocks/mock-curves.ts";
import { SCENARIOS } from "../../mocks/source-mock.ts";
import { formatWeekday, parseDay } from "../../src/domain/civil-day.ts";
import { newYorkClock } from "../../src/domain/new-york-clock.ts";
import { SOURCES } from "../../src/domain/source.ts";
import { showQuery, twoFrames } from "./dashboard-page.ts";
import { DEED_COUNT, doNext, giveClipboard, pressRefresh, showOffer } from "./desk-deed.ts";
import { ALL_NIGHTS, FEW_NIGHTS, noonAfter } from "./desk-night.ts";
import { watchHostLoads } from "./host-load.ts";
import { liveBytes } from "./live-objects.ts";
import { type LivePage, openLive, WITH_PROXIES } from "./live-page.ts";
import { moveTo, pageNow, sleepUntil } from "./page-clock.ts";
import { gaugeOf, growthOf, type PageGauge } from "./page-gauge.ts";
import { watchOf } from "./page.ts";

const SECONDS = Number(process.env["SOAK_SECONDS"] ?? 15);
/** So many seconds pass on the page's clock while one passes on the wall. */
const CLOCK_SPEED = 60;
const NIGHTS = SECONDS < 60 ? FEW_NIGHTS : ALL_NIGHTS;
/** What of the time the page warms up in. */
const WARM_UP = 0.4;
const NIGHT_MS = ((1 - WARM_UP) * SECONDS * 1000 * CLOCK_SPEED) / NIGHTS.length;
const LARGEST_GROWTH = 0.1;
const BUNDLED = parseDay("2026-10-01")!;

const VIEWS = [
  "",
  "?show=30Y,2s10s&range=5Y",
  "?panel=impact&actor=US,CN",
  "?show=2Y,5Y,10Y,20Y,30Y&range=MAX",
  "?panel=curve&event=us-china-84",
  "?show=10Y,10Y+real&reviewed=all&auctions=on",
  "?panel=table",
  "?event=us-liberation-day&ladder=on&macro=on",
  "?weight=all&range=MAX&axis=calendar",
] as const;
const ROUND = 2 * Math.max(VIEWS.length, DEED_COUNT);
const WARM_UP_STEPS = NIGHTS === FEW_NIGHTS ? 1.5 * ROUND : 2 * ROUND;
const NIGHT_STEPS = 2 * Math.ceil(DEED_COUNT / FEW_NIGHTS.length);

/** A view or a deed, while a source has a fault. */
async function step(live: LivePage, count: number): Promise<void> {
  const { page, network } = live;
  network.today = newYorkClock(await pageNow(page)).day;
  const scenario = SCENARIOS[count % SCENARIOS.length]!;
  network.faults =
    count % 4 === 3 ? {} : { [SOURCES[count % SOURCES.length]!]: scenario, dbnomics: scenario };
  if (count % 2 === 0) await showQuery(page, VIEWS[(count / 2) % VIEWS.length]!);
  else await doNext(live, (count - 1) / 2);
  await twoFrames(page);
}

/** Waits until nothing is on its way, and nothing has been for a while. */
async function untilQuiet({ traffic }: LivePage): Promise<void> {
  let quiet = 0;
  await expect
    .poll(() => (quiet = traffic.running.size === 0 ? quiet + 1 : 0), {
      interval: 100,
      timeout: 30_000,
    })
    .toBeGreaterThan(12);
}

/** The first view with these faults, every source asked anew, and nothing on its way. */
async function rest(live: LivePage, faults: LivePage["network"]["faults"] = {}): Promise<void> {
  live.network.faults = faults;
  await showQuery(live.page, "");
  // What is on its way was asked under other faults, and would be waited for instead of asked anew.
  await untilQuiet(live);
  await pressRefresh(live);
  await untilQuiet(live);
  await twoFrames(live.page);
}

/** What is left at rest: objects, and the least of several counts, since React keeps what it last took away. */
async function leastAtRest(live: LivePage, gauge: () => Promise<PageGauge>): Promise<PageGauge> {
  await rest(live);
  const gauges: PageGauge[] = [];
  for (const query of ["?panel=table", "?range=1M", ""]) {
    await showQuery(live.page, query);
    await showQuery(live.page, "");
    gauges.push(await gauge());
  }
  const least = (key: keyof PageGauge) => Math.min(...gauges.map((each) => each[key]));
  const heapBytes = await liveBytes(live.page);
  return { heapBytes, listeners: least("listeners"), nodes: least("nodes") };
}

/** The page wakes on a later day, sources sound, and is left to itself: it has the newest curve and the day. */
async function expectCurrent({ page, network }: LivePage, instant: number): Promise<void> {
  const status = () => page.getByRole("status").first().innerText();
  network.faults = {};
  network.today = newYorkClock(instant).day;
  await sleepUntil(page, instant);
  const newest = formatWeekday(mockCurves(network.today).at(-1)!.day);
  // On a busy machine a sound source may yet be too late; then the page says so.
  const said = `^Latest published · .* as of ${newest} · checked \\d\\d:\\d\\d( · \\S+ did not answer .*)?$`;
  await expect
    .poll(async () => (await showOffer(page), status()), { timeout: 60_000 })
    .toMatch(new RegExp(said));
  await showQuery(page, "?data=snapshot");
  await expect.poll(status).toContain(` ${network.today - BUNDLED} days old `);
}

it(
  `${SECONDS} seconds, ${SECONDS / 60} hours of the page's clock: current at the end, and nothing is left behind`,
  { timeout: SECONDS * 3000 + 180_000 },
  async () => {
    let loads: Awaited<ReturnType<typeof watchHostLoads>> | undefined;
    const live = await openLive({
      clockSpeed: CLOCK_SPEED,
      instant: NIGHTS[0]!.moment - 24 * 3_600_000,
      timezoneId: undefined,
      slowMs: 300,
      config: { ...WITH_PROXIES, timeoutSeconds: 2 },
      prepare: async (page) => {
        loads = await watchHostLoads(page);
        await giveClipboard(page);
      },
    });
    const { page } = live;
    const gauge = await gaugeOf(page);
    const start = performance.now();
    const warmUpMs = WARM_UP * SECONDS * 1000;
    let count = 0;
    while (count < WARM_UP_STEPS || performance.now() - start < warmUpMs) await step(live, count++);
    // So that the page holds an answer of each source, also of the last.
    await rest(live, { dbnomics: "offline", treasury: "offline" });
    const before = await leastAtRest(live, gauge);
    say("after the warm-up", count, before);

    for (const { name, moment, zone } of NIGHTS) {
      await sleepUntil(page, moment - NIGHT_MS / 2);
      await moveTo(page, zone);
      const enough = count + NIGHT_STEPS;
      while (count < enough || (await pageNow(page)) < moment + NIGHT_MS / 2) {
        await step(live, count++);
      }
      await loads!.read();
      if (NIGHTS === ALL_NIGHTS) {
        say(name, count, { ...(await gauge()), heapBytes: await liveBytes(page) });
      }
    }
    await expectCurrent(live, noonAfter(NIGHTS.at(-1)!.moment));
    const after = await leastAtRest(live, gauge);
    say("at the end", count, after);

    for (const [host, load] of await loads!.read()) {
      console.info(host, JSON.stringify(load));
      expect(load.mostAtOnce, host).toBeLessThanOrEqual(4);
      expect(load.mostASecond, host).toBeLessThanOrEqual(4);
    }
    for (const [what, share] of Object.entries(growthOf(before, after))) {
      expect(share, what).toBeLessThanOrEqual(LARGEST_GROWTH);
    }
    expect(live.traffic.unhandled).toEqual([]);
    const { complaints, outside } = watchOf(page);
    expect(outside).toEqual([]);
    expect(complaints.filter((text) => !text.includes("Failed to load resource"))).toEqual([]);
  },
);

function say(when: string, count: number, { heapBytes, listeners, nodes }: PageGauge): void {
  const heap = (heapBytes / 1e6).toFixed(1);
  console.info(
    `${when}, step ${count}: objects ${heap} MB, ${listeners} listeners, ${nodes} nodes`,
  );
}
