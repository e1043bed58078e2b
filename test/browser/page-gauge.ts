// What a page holds once its garbage is collected: heap, listeners and nodes.
import type { Page } from "playwright-core";

export interface PageGauge {
  readonly heapBytes: number;
  readonly listeners: number;
  readonly nodes: number;
}

/** Answers a function that collects the page's garbage and counts what is left. */
export async function gaugeOf(page: Page): Promise<() => Promise<PageGauge>> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  await session.send("HeapProfiler.enable");
  return async () => {
    // The browser keeps its last 250 request timings; that they fill up is no growth of the page.
    await page.evaluate(() => performance.clearResourceTimings());
    // What a finaliser lets go is only collected by the next round.
    for (let i = 0; i < 3; i++) await session.send("HeapProfiler.collectGarbage");
    const { metrics } = await session.send("Performance.getMetrics");
    const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? NaN;
    return {
      heapBytes: read("JSHeapUsedSize"),
      listeners: read("JSEventListeners"),
      nodes: read("Nodes"),
    };
  };
}

/** By how much each count has grown, 0.1 being a tenth; negative where it has shrunk. */
export function growthOf(before: PageGauge, after: PageGauge): PageGauge {
  const share = (key: keyof PageGauge) => after[key] / before[key] - 1;
  return { heapBytes: share("heapBytes"), listeners: share("listeners"), nodes: share("nodes") };
}
