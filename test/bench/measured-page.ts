// Opens a variant in a fresh page and measures it on one workload.
import type { Browser, CDPSession, Page } from "playwright-core";
import { type Figures, median, quantile } from "./figures.ts";
import { BASE, OWN, type Variant } from "./variant.ts";
import type { BundledFigures, WorkloadName } from "./workload.ts";

/** What is measured, and where. */
export interface Trial {
  readonly browser: Browser;
  /** Where the built pages are served. */
  readonly address: URL;
  readonly variant: Variant;
  readonly workload: WorkloadName;
  readonly run: number;
  readonly bundled: BundledFigures;
}

/** A frame the eye misses at sixty a second, milliseconds. */
const MISSED_MS = 20;
/** A frame after which a peer makes fewer steps, and the longest a page may take, milliseconds. */
const SLOW_MS = 100;
const LIMIT_MS = 60_000;

/** A page that took longer than a minute. */
export class SlowPage extends Error {
  override name = "SlowPage";
}

/** One run of one variant; the page is closed afterwards. */
export async function measure(trial: Trial): Promise<Figures> {
  return onPage(trial, async (page) => {
    const session = await page.context().newCDPSession(page);
    await session.send("Performance.enable");
    const heapBefore = await heapOf(session);
    const mount = await page.evaluate(() => window.bench.mount());
    const heap = (await heapOf(session)) - heapBefore;
    const nodes = await page.evaluate(() => window.bench.nodes());
    const warmZoom = await page.evaluate(() => window.bench.zoom(12));
    const before = await scriptOf(session);
    const zoom = await page.evaluate(
      (every) => window.bench.zoom(every),
      strideOf(trial.variant, median(warmZoom)),
    );
    const script = ((await scriptOf(session)) - before) / zoom.length;
    const settle = await page.evaluate(() => window.bench.settle());
    const warmMoves = await page.evaluate(() => window.bench.crosshair(5));
    const crosshair = await page.evaluate(
      (moves) => window.bench.crosshair(moves),
      Math.floor(60 / strideOf(trial.variant, median(warmMoves))),
    );
    const floor = await page.evaluate(() => window.bench.floor());
    return {
      run: trial.run,
      mount,
      zoom: median(zoom),
      zoomP95: quantile(zoom, 0.95),
      script,
      settle,
      crosshair: median(crosshair),
      moved: floor.moved,
      worded: floor.worded,
      heap,
      nodes,
    };
  });
}

/** Zoom frames over 20 ms of 60, where the browser draws sixty a second. */
export async function missedFrames(trial: Trial): Promise<number> {
  return onPage(trial, async (page) => {
    await page.evaluate(() => window.bench.mount());
    await page.evaluate(() => window.bench.zoom(10));
    const zoom = await page.evaluate(() => window.bench.zoom(1));
    return zoom.filter((time) => time > MISSED_MS).length;
  });
}

/** The two that are compared make every step; the others every third, or sixth where they are slow. */
function strideOf({ id }: Variant, frame: number): number {
  if (id === OWN || id === BASE) return 1;
  return frame > SLOW_MS ? 6 : 3;
}

async function onPage<T>(trial: Trial, act: (page: Page) => Promise<T>): Promise<T> {
  const { browser, address, variant, workload, bundled } = trial;
  const context = await browser.newContext({
    locale: "en-US",
    timezoneId: "UTC",
    viewport: { width: 1280, height: 720 },
  });
  try {
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    await page.goto(new URL(`${variant.page}.html?${variant.setting}`, address).href);
    const rows = workload === "E" ? bundled : null;
    await page.evaluate(([name, of]) => window.bench.prepare(name, of), [workload, rows] as const);
    const answer = await within(act(page));
    if (errors.length > 0) throw new Error(`${variant.id} on ${workload}: ${errors.join("; ")}`);
    return answer;
  } finally {
    await context.close();
  }
}

/** Refuses to wait for ever. */
async function within<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SlowPage()), LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
    work.catch(() => undefined);
  }
}

/** Megabytes in use after a collection, typed arrays included. */
async function heapOf(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.collectGarbage");
  const usage: { usedSize: number; backingStorageSize?: number } =
    await session.send("Runtime.getHeapUsage");
  return (usage.usedSize + (usage.backingStorageSize ?? 0)) / 1e6;
}

/** Milliseconds of JavaScript so far. */
async function scriptOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  return (metrics.find(({ name }) => name === "ScriptDuration")?.value ?? 0) * 1000;
}
