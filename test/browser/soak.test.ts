// The page left running: views, refreshes and faults in turn, and nothing piles up.
import { expect, it } from "vitest";
import { SCENARIOS } from "../../mocks/source-mock.ts";
import { SOURCES } from "../../src/domain/source.ts";
import { showQuery, twoFrames } from "./dashboard-page.ts";
import { watchHostLoads } from "./host-load.ts";
import { type LivePage, openLive, WITH_PROXIES } from "./live-page.ts";
import { gaugeOf, growthOf, type PageGauge } from "./page-gauge.ts";
import { watchOf } from "./page.ts";

const SECONDS = Number(process.env["SOAK_SECONDS"] ?? 30);
/** So many seconds pass on the page's calendar while one passes on the wall: polling comes round. */
const CLOCK_SPEED = 60;
const WARM_UP_STEPS = 2 * SCENARIOS.length;
const LARGEST_GROWTH = 0.1;
const SAY_EVERY_MS = 30_000;

const VIEWS = [
  "",
  "?show=30Y,2s10s&range=5Y",
  "?show=2Y,5Y,10Y,20Y,30Y&range=MAX",
  "?show=10Y,10Y+real&reviewed=all&auctions=on",
  "?panel=table",
  "?event=us-liberation-day&ladder=on&macro=on",
  "?weight=all&range=MAX&axis=calendar",
] as const;

async function step(live: LivePage, count: number): Promise<void> {
  const { page, network } = live;
  const scenario = SCENARIOS[count % SCENARIOS.length]!;
  network.faults =
    count % 4 === 3 ? {} : { [SOURCES[count % SOURCES.length]!]: scenario, dbnomics: scenario };
  await showQuery(page, VIEWS[count % VIEWS.length]!);
  if (count % 3 === 0) await page.evaluate(() => dispatchEvent(new Event("online")));
  if (count % 5 === 0) await pressRefresh(live);
  await twoFrames(page);
}

/** Asks every source again, and shows the newer curve that a touched page held back. */
async function pressRefresh({ page }: LivePage): Promise<void> {
  await page.getByRole("tab", { name: "Sources" }).click();
  await page.getByRole("button", { name: "Refresh all" }).dispatchEvent("click");
  const offer = page.getByRole("button", { name: /^New curve/u });
  if ((await offer.count()) > 0) await offer.dispatchEvent("click");
  await page.getByRole("tab", { name: "Events" }).click();
}

/** The first view with every source sound, asked anew, and nothing on its way. */
async function rest(live: LivePage): Promise<void> {
  const { page, network, traffic } = live;
  network.faults = {};
  await showQuery(page, "");
  await pressRefresh(live);
  let quiet = 0;
  await expect
    .poll(() => (quiet = traffic.running.size === 0 ? quiet + 1 : 0), {
      interval: 100,
      timeout: 30_000,
    })
    .toBeGreaterThan(15);
  await twoFrames(page);
}

/** What is left at rest: the least of several counts, since React keeps what it last took away. */
async function leastAtRest(live: LivePage, gauge: () => Promise<PageGauge>): Promise<PageGauge> {
  await rest(live);
  const gauges: PageGauge[] = [];
  for (const query of ["?panel=table", "?range=1M", "?show=2Y", ""]) {
    await showQuery(live.page, query);
    await showQuery(live.page, "");
    gauges.push(await gauge());
  }
  const least = (key: keyof PageGauge) => Math.min(...gauges.map((each) => each[key]));
  return { heapBytes: least("heapBytes"), listeners: least("listeners"), nodes: least("nodes") };
}

it(
  `${SECONDS} seconds of views, refreshes and faults leave no requests, listeners or heap behind`,
  { timeout: SECONDS * 1000 + 120_000 },
  async () => {
    let loads: Awaited<ReturnType<typeof watchHostLoads>> | undefined;
    const live = await openLive({
      clockSpeed: CLOCK_SPEED,
      slowMs: 300,
      config: { ...WITH_PROXIES, timeoutSeconds: 1 },
      prepare: async (page) => {
        loads = await watchHostLoads(page);
      },
    });
    const gauge = await gaugeOf(live.page);
    const start = performance.now();
    const elapsed = () => performance.now() - start;
    let count = 0;
    for (; count < WARM_UP_STEPS || elapsed() < SECONDS * 600; count++) await step(live, count);
    const before = await leastAtRest(live, gauge);

    let said = elapsed();
    for (const from = count; count < from + VIEWS.length || elapsed() < SECONDS * 1000; count++) {
      await step(live, count);
      if (elapsed() - said > SAY_EVERY_MS) {
        said = elapsed();
        await loads!.read();
        say(`${Math.round(said / 1000)} s, ${count} steps`, await gauge());
      }
    }
    const after = await leastAtRest(live, gauge);
    const hosts = [...(await loads!.read())];

    say("after the warm-up", before);
    say(`at the end, ${count} steps`, after);
    for (const [host, load] of hosts) console.log(host, JSON.stringify(load));
    for (const [host, { mostAtOnce, mostASecond }] of hosts) {
      expect(mostAtOnce, host).toBeLessThanOrEqual(4);
      expect(mostASecond, host).toBeLessThanOrEqual(4);
    }
    for (const [what, share] of Object.entries(growthOf(before, after))) {
      expect(share, what).toBeLessThanOrEqual(LARGEST_GROWTH);
    }
    expect(live.traffic.unhandled).toEqual([]);
    const { complaints, outside } = watchOf(live.page);
    expect(outside).toEqual([]);
    expect(complaints.filter((text) => !text.includes("Failed to load resource"))).toEqual([]);
  },
);

function say(when: string, { heapBytes, listeners, nodes }: PageGauge): void {
  const heap = (heapBytes / 1e6).toFixed(1);
  console.log(`${when}: heap ${heap} MB, ${listeners} listeners, ${nodes} nodes`);
}
