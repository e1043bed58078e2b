// How hard a page presses each host: requests at once, as the host sees them, and starts a second.
import type { Page } from "playwright-core";
import { isMocked } from "./mock-routes.ts";

export interface HostLoad {
  requests: number;
  /** The most that were unanswered at one time. */
  mostAtOnce: number;
  /** The most that were started within any second of the page's own clock. */
  mostASecond: number;
}

export interface HostLoads {
  /** The loads until now, by host. */
  read(): Promise<ReadonlyMap<string, HostLoad>>;
}

/** Call before the page is opened. Only requests that the mocks answer are counted. */
export async function watchHostLoads(page: Page): Promise<HostLoads> {
  const loads = new Map<string, HostLoad>();
  const running = new Map<unknown, string>();
  const starts = new Map<string, number[]>();
  const loadOf = (host: string): HostLoad => {
    const load = loads.get(host) ?? { requests: 0, mostAtOnce: 0, mostASecond: 0 };
    loads.set(host, load);
    return load;
  };

  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!isMocked(url)) return;
    const load = loadOf(url.host);
    running.set(request, url.host);
    load.requests++;
    const atOnce = [...running.values()].filter((host) => host === url.host).length;
    load.mostAtOnce = Math.max(load.mostAtOnce, atOnce);
  });
  page.on("response", (response) => running.delete(response.request()));
  page.on("requestfailed", (request) => running.delete(request));

  await page.addInitScript(() => {
    const log: [url: string, at: number][] = [];
    const plainFetch = window.fetch.bind(window);
    window.fetch = (input, init) => {
      log.push([input instanceof Request ? input.url : String(input), performance.now()]);
      return plainFetch(input, init);
    };
    Reflect.set(window, "takeStarts", () => log.splice(0));
  });

  return {
    async read() {
      const taken = await page.evaluate(() => {
        const take = Reflect.get(window, "takeStarts") as () => [string, number][];
        return take();
      });
      for (const [text, at] of taken) {
        const url = new URL(text, page.url());
        if (!isMocked(url)) continue;
        const recent = (starts.get(url.host) ?? []).filter((start) => at - start < 1000);
        recent.push(at);
        starts.set(url.host, recent);
        const load = loadOf(url.host);
        load.mostASecond = Math.max(load.mostASecond, recent.length);
      }
      return loads;
    },
  };
}
