// How hard a page presses each host: requests at once and starts a second, as the page makes them.
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

/** A request's start, with how many of its host's are under way then. */
type Start = readonly [url: string, at: number, atOnce: number];

/** Call before the page is opened. Only requests that the mocks answer are counted. */
export async function watchHostLoads(page: Page): Promise<HostLoads> {
  const loads = new Map<string, HostLoad>();
  const starts = new Map<string, number[]>();
  const loadOf = (host: string): HostLoad => {
    const load = loads.get(host) ?? { requests: 0, mostAtOnce: 0, mostASecond: 0 };
    loads.set(host, load);
    return load;
  };

  await page.addInitScript(() => {
    const log: Start[] = [];
    const running = new Map<string, number>();
    const plainFetch = window.fetch.bind(window);
    window.fetch = (input, init) => {
      const url = input instanceof Request ? input.url : String(input);
      const { host } = new URL(url, location.href);
      const count = (by: number) => {
        const now = (running.get(host) ?? 0) + by;
        running.set(host, now);
        return now;
      };
      log.push([url, performance.now(), count(1)]);
      const answer = plainFetch(input, init);
      const end = () => void count(-1);
      answer.then(end, end);
      return answer;
    };
    Reflect.set(window, "takeStarts", () => log.splice(0));
  });

  return {
    async read() {
      const taken = await page.evaluate(() => {
        const take = Reflect.get(window, "takeStarts") as () => Start[];
        return take();
      });
      for (const [text, at, atOnce] of taken) {
        const url = new URL(text, page.url());
        if (!isMocked(url)) continue;
        const recent = (starts.get(url.host) ?? []).filter((start) => at - start < 1000);
        recent.push(at);
        starts.set(url.host, recent);
        const load = loadOf(url.host);
        load.requests++;
        load.mostAtOnce = Math.max(load.mostAtOnce, atOnce);
        load.mostASecond = Math.max(load.mostASecond, recent.length);
      }
      return loads;
    },
  };
}
