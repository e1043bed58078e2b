// What a site has set for its readers: the page's title, and what a bare address shows.
import { useLayoutEffect } from "react";
import type { DashboardStore } from "../state/dashboard-store.ts";
import type { MarketData } from "../state/market-data.ts";
import { isBareAddress } from "./page-address.ts";

/** Follows the site's configuration before anything is painted from it. */
export function useSiteView(store: DashboardStore, config: MarketData["config"]): void {
  useLayoutEffect(() => {
    if (config?.view) store.getState().configure(config.view, isBareAddress(location.search));
    if (config?.title) document.title = config.title;
  }, [store, config]);
}
