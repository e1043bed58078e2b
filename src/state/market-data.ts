// Yields and events as the dashboard reads them: parts joined, failures beside what was good.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Auction } from "../domain/auction.ts";
import type { Day } from "../domain/civil-day.ts";
import type { Failure } from "../domain/failure.ts";
import type { LadderStep } from "../domain/ladder.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Print } from "../domain/print.ts";
import type { Provenance } from "../domain/provenance.ts";
import type { Revision } from "../domain/revision.ts";
import type { SourceState } from "../domain/source-state.ts";
import type { SourceId } from "../domain/source.ts";
import { joinTables } from "../domain/table-join.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import {
  ladderQuery,
  macroCalendarQuery,
  olderYieldsQuery,
  policyEventsQuery,
  printsQuery,
  recentYieldsQuery,
} from "./bundled-query.ts";
import { failureOf } from "./query-client.ts";

export interface MarketData {
  /** Null until the first part is there, or when it failed. */
  readonly yields: { readonly table: YieldTable; readonly provenance: Provenance } | null;
  /** Null until they are there; empty when they failed. */
  readonly events: readonly PolicyEvent[] | null;
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
}

const NONE: never[] = [];

/** The data behind every panel, from the files under `assetBase`; ladder and releases only when shown. */
export function useMarketData(
  assetBase: URL,
  shown: { readonly ladder: boolean; readonly macro: boolean },
): MarketData {
  const recent = useQuery(recentYieldsQuery(assetBase));
  const older = useQuery({ ...olderYieldsQuery(assetBase), enabled: !recent.isPending });
  const events = useQuery(policyEventsQuery(assetBase));
  const prints = useQuery(printsQuery(assetBase));
  const ladder = useQuery({ ...ladderQuery(assetBase), enabled: shown.ladder });
  const macro = useQuery({ ...macroCalendarQuery(assetBase), enabled: shown.macro });

  const yields = useMemo(() => {
    if (!recent.data) return null;
    const { table, provenance } = recent.data;
    return { table: older.data ? joinTables(older.data.table, table) : table, provenance };
  }, [recent.data, older.data]);
  const gaps = useMemo(
    () => [
      ...[older.error, events.error, prints.error, ladder.error, macro.error].flatMap(
        (error) => failureOf(error) ?? NONE,
      ),
      ...[events.data, prints.data, ladder.data, macro.data].flatMap(
        (rows) => rows?.failures ?? NONE,
      ),
    ],
    [
      older.error,
      events.error,
      prints.error,
      ladder.error,
      macro.error,
      events.data,
      prints.data,
      ladder.data,
      macro.data,
    ],
  );
  return {
    yields,
    events: events.data?.rows ?? (events.isError ? NONE : null),
    prints: prints.data?.rows ?? NONE,
    ladder: (shown.ladder && ladder.data?.rows) || NONE,
    releases: (shown.macro && macro.data?.rows) || NONE,
    failure: failureOf(recent.error),
    gaps,
    auctions: NONE,
    sources: NONE,
    revisions: NONE,
    offer: null,
    refresh() {},
    retry() {
      for (const query of [recent, older, events, prints, ladder, macro])
        if (query.isError) void query.refetch();
    },
  };
}
