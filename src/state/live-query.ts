// What the live data need before anything is asked: configuration, the last good copy, the market.
import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { LastGoodCopy } from "../data/last-good-copy.ts";
import type { SiteConfig } from "../data/site-config.ts";
import type { Day } from "../domain/civil-day.ts";
import type { Failure } from "../domain/failure.ts";

/** The site's configuration; never fails, what is wrong with it is among its problems. */
export const siteConfigQuery = (assetBase: URL) =>
  queryOptions({
    queryKey: ["site configuration", assetBase.href],
    queryFn: async ({ signal }) => {
      const { loadSiteConfig } = await import("../data/site-config.ts");
      return loadSiteConfig(assetBase, signal);
    },
  });

/** The last good copy, null without one, and why there is none where that is worth telling. */
export interface CopyOnHand {
  readonly copy: LastGoodCopy | null;
  readonly failure: Failure | null;
}

export const copyQuery = queryOptions({
  queryKey: ["last good copy"],
  queryFn: async (): Promise<CopyOnHand> => {
    const { loadCopy } = await import("../data/last-good-copy.ts");
    const loaded = await loadCopy();
    return loaded.ok
      ? { copy: loaded.value, failure: null }
      : { copy: null, failure: loaded.failure };
  },
});

/** One live market for all dashboards of the page that share a configuration. */
export const liveMarketQuery = (
  client: QueryClient,
  assetBase: URL,
  config: SiteConfig,
  bundledAsOf: Day,
  copy: LastGoodCopy | null,
) =>
  queryOptions({
    queryKey: ["live market", assetBase.href],
    queryFn: async () => {
      const { createLiveMarket } = await import("./live-market.ts");
      return createLiveMarket({ client, config, bundledAsOf, copy });
    },
  });
