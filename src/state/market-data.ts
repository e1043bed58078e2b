// Yields and events as the dashboard reads them: bundle, copy and live answers joined.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { LastGoodCopy } from "../data/last-good-copy.ts";
import type { SiteConfig } from "../data/site-config.ts";
import type { Auction } from "../domain/auction.ts";
import type { Day } from "../domain/civil-day.ts";
import type { Failure } from "../domain/failure.ts";
import type { FrozenSnapshot } from "../domain/frozen-snapshot.ts";
import type { LadderStep } from "../domain/ladder.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import { parseMeasure } from "../domain/measure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Print } from "../domain/print.ts";
import type { Provenance } from "../domain/provenance.ts";
import { joinRevisions, type Revision, revisionsOf } from "../domain/revision.ts";
import { SOURCE_NOTES, type SourceId } from "../domain/source.ts";
import type { SourceState } from "../domain/source-state.ts";
import { joinTables } from "../domain/table-join.ts";
import type { View } from "../domain/view.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import {
  ladderQuery,
  macroCalendarQuery,
  olderYieldsQuery,
  policyEventsQuery,
  printsQuery,
  recentYieldsQuery,
} from "./bundled-query.ts";
import { useLiveData } from "./live-data.ts";
import { failureOf } from "./query-client.ts";

export interface MarketData {
  /** Null until there is something to paint, or when the bundle failed. */
  readonly yields: { readonly table: YieldTable; readonly provenance: Provenance } | null;
  /** Null until they are there; empty when they failed. */
  readonly events: readonly PolicyEvent[] | null;
  /** Documents of the Register that no rule takes for an act of tariff policy. */
  readonly passedOver: number;
  readonly prints: readonly Print[];
  /** Empty until they are asked for and there. */
  readonly ladder: readonly LadderStep[];
  readonly releases: readonly MacroRelease[];
  /** Why there are no yields at all; null while loading or when there are some. */
  readonly failure: Failure | null;
  /** What else is missing, in words. */
  readonly gaps: readonly Failure[];
  /** Asks again for everything that failed. */
  retry(): void;
  /** 10-year and 30-year auctions, by day; empty until asked for and there. */
  readonly auctions: readonly Auction[];
  /** How each public source stands; empty while figures are bundled only. */
  readonly sources: readonly SourceState[];
  /** Figures that a newer answer changed, newest day first. */
  readonly revisions: readonly Revision[];
  /** A newer curve that waits until the reader asks for it; null when there is none. */
  readonly offer: { readonly day: Day; show(): void } | null;
  /** Asks one source, or all of them, again now, past the browser's cache. */
  refresh(id?: SourceId): void;
  /** From now on a newer curve is offered instead of shown at once. */
  touch(): void;
  /** What the site has set; null while that is on its way. */
  readonly config: SiteConfig | null;
  /** The snapshot whose figures stand in for today's; null while today's are shown. */
  readonly frozen: FrozenSnapshot | null;
  /** The day after which everything is hidden; null while all is shown. */
  readonly known: Day | null;
}

const NONE: never[] = [];

/** The data behind every panel; ladder, releases and auctions only while they are shown. */
export function useMarketData(
  assetBase: URL,
  view: Pick<View, "show" | "ladder" | "macro" | "auctions" | "data">,
): MarketData {
  const recent = useQuery(recentYieldsQuery(assetBase));
  const older = useQuery({ ...olderYieldsQuery(assetBase), enabled: !recent.isPending });
  const events = useQuery(policyEventsQuery(assetBase));
  const prints = useQuery(printsQuery(assetBase));
  const ladder = useQuery({ ...ladderQuery(assetBase), enabled: view.ladder === "on" });
  const macro = useQuery({ ...macroCalendarQuery(assetBase), enabled: view.macro === "on" });
  const bundledAsOf = recent.data?.provenance.asOf ?? null;
  const live = useLiveData(
    assetBase,
    bundledAsOf,
    { columns: columnsOf(view.show), auctions: view.auctions === "on" },
    view.data === "snapshot",
  );
  const { state, market, config } = live;

  const newer = state ? state.table : (live.copy?.yields?.table ?? null);
  const bundle = useMemo(() => {
    if (!recent.data) return null;
    return older.data ? joinTables(older.data.table, recent.data.table) : recent.data.table;
  }, [recent.data, older.data]);
  const table = useMemo(
    () => (bundle && newer && newer.time.length > 0 ? joinTables(bundle, newer) : bundle),
    [bundle, newer],
  );
  const bundled = recent.data?.provenance ?? null;
  const over = useMemo(
    () => (state ? state.provenance : copyProvenance(live.copy, bundledAsOf)),
    [state, live.copy, bundledAsOf],
  );
  const provenance = over ?? bundled;
  const yields = useMemo(
    () => (live.isReady && table && provenance ? { table, provenance } : null),
    [live.isReady, table, provenance],
  );
  const revisions = useMemo(() => {
    const ofBundle = bundle && newer ? revisionsOf(bundle, newer) : NONE;
    return joinRevisions(ofBundle, state?.revisions ?? NONE);
  }, [bundle, newer, state?.revisions]);
  const documents = state ? state.documents : null;
  const curated = events.data?.rows ?? null;
  const merged = useMemo(
    () => (market && curated && documents ? market.withRegister(curated, documents) : null),
    [market, curated, documents],
  );
  const bundledQueries = [older, events, prints, ladder, macro];
  const problems = config?.problems;
  const gaps = [
    ...bundledQueries.map(({ error }) => failureOf(error)),
    ...[events, prints, ladder, macro].flatMap(({ data }) => data?.failures ?? NONE),
    ...(problems ?? NONE),
    live.copyFailure,
  ].filter((failure) => failure !== null);
  return {
    yields,
    events: live.isReady ? (merged?.events ?? curated ?? (events.isError ? NONE : null)) : null,
    passedOver: merged?.passedOver ?? 0,
    prints: prints.data?.rows ?? NONE,
    ladder: (view.ladder === "on" && ladder.data?.rows) || NONE,
    releases: (view.macro === "on" && macro.data?.rows) || NONE,
    failure: failureOf(recent.error),
    gaps,
    auctions: (view.auctions === "on" && (state ? state.auctions : live.copy?.auctions)) || NONE,
    sources: state?.sources ?? NONE,
    revisions,
    offer:
      market && state && state.offered !== null
        ? { day: state.offered, show: () => market.show() }
        : null,
    refresh: (id) => market?.refresh(id),
    touch: live.touch,
    config,
    frozen: null,
    known: null,
    retry() {
      for (const query of [recent, ...bundledQueries]) if (query.isError) void query.refetch();
    },
  };
}

/** The columns that the shown measures are made of. */
function columnsOf(show: readonly string[]) {
  return [...new Set(show.flatMap((key) => parseMeasure(key)?.legs.map((leg) => leg.tenor) ?? []))];
}

/** What the copy is told as before any source answered; null where the bundle is newer. */
function copyProvenance(copy: LastGoodCopy | null, bundledAsOf: Day | null): Provenance | null {
  const kept = copy?.yields;
  const asOf = kept?.table.time.at(-1);
  if (!kept || asOf === undefined || bundledAsOf === null || asOf <= bundledAsOf) return null;
  const { publisher, url, licence } = SOURCE_NOTES[kept.source];
  return { kind: "copy", publisher, url, licence, asOf, retrievedAt: kept.retrievedAt };
}
