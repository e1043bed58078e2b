// Live data for one dashboard: the site's configuration, the last good copy, the live market.
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { LastGoodCopy } from "../data/last-good-copy.ts";
import type { SiteConfig } from "../data/site-config.ts";
import type { Day } from "../domain/civil-day.ts";
import type { Failure } from "../domain/failure.ts";
import { copyQuery, liveMarketQuery, siteConfigQuery } from "./live-query.ts";
import type { LiveMarket, LiveState, Wanted } from "./live-state.ts";

export interface LiveData {
  /** Null while it is on its way. */
  readonly config: SiteConfig | null;
  /** False while configuration or copy may still change what is painted first. */
  readonly isReady: boolean;
  readonly copy: LastGoodCopy | null;
  readonly copyFailure: Failure | null;
  /** Null until the market stands, and where the site or the view asks no source. */
  readonly market: LiveMarket | null;
  readonly state: LiveState | null;
  /** From now on a newer curve is offered instead of shown at once, also before the market stands. */
  touch(): void;
}

/** The first paint waits no longer than this for the copy, milliseconds. */
const PATIENCE_MS = 400;
const NO_MARKET = createStore<LiveState | null>(() => null);

/** Starts the live market once the bundled figures are there; `isOff` keeps to the bundle. */
export function useLiveData(
  assetBase: URL,
  bundledAsOf: Day | null,
  wanted: Wanted,
  isOff: boolean,
): LiveData {
  const client = useQueryClient();
  const config = useQuery(siteConfigQuery(assetBase)).data ?? null;
  const isLive = !isOff && config !== null && asksSources(config);
  const onHand = useQuery({ ...copyQuery, enabled: !isOff });
  const isPatient = usePatience();
  const market =
    useQuery({
      ...liveMarketQuery(
        client,
        assetBase,
        config as SiteConfig,
        bundledAsOf as Day,
        onHand.data?.copy ?? null,
      ),
      enabled: isLive && bundledAsOf !== null && !onHand.isPending,
    }).data ?? null;
  const state = useStore((isLive && market?.store) || NO_MARKET);
  const touch = useTouched(isLive ? market : null);
  useAttachment(isLive ? market : null, wanted);
  const copy = isLive ? (onHand.data?.copy ?? null) : null;
  return {
    config,
    isReady: config !== null && (!isLive || !onHand.isPending || !isPatient),
    copy,
    copyFailure: isLive ? (onHand.data?.failure ?? state?.copyFailure ?? null) : null,
    market: isLive ? market : null,
    state,
    touch,
  };
}

/** Tells the market that a reader is at work; what was told before there was one is not lost. */
function useTouched(market: LiveMarket | null): () => void {
  const isTouched = useRef(false);
  useEffect(() => {
    if (isTouched.current) market?.touch();
  }, [market]);
  return () => {
    isTouched.current = true;
    market?.touch();
  };
}

/** True where a site asks any source at all. */
function asksSources({ yields, events, auctions }: SiteConfig): boolean {
  return yields.length > 0 || events || auctions;
}

function useAttachment(market: LiveMarket | null, { columns, auctions }: Wanted): void {
  const names = columns.join();
  const wanted = useMemo<Wanted>(
    () => ({ columns: names === "" ? [] : (names.split(",") as Wanted["columns"]), auctions }),
    [names, auctions],
  );
  const attachment = useRef<ReturnType<LiveMarket["attach"]> | null>(null);
  useEffect(() => {
    if (!market) return;
    const own = market.attach({ columns: [], auctions: false });
    attachment.current = own;
    return () => {
      attachment.current = null;
      own.detach();
    };
  }, [market]);
  useEffect(() => attachment.current?.change(wanted), [market, wanted]);
}

function usePatience(): boolean {
  const [isPatient, setPatient] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setPatient(false), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isPatient;
}
