// Yields and events as the dashboard reads them: parts joined, failures beside what was good.
import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Failure } from "../domain/failure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Print } from "../domain/print.ts";
import type { Provenance } from "../domain/provenance.ts";
import { joinTables } from "../domain/table-join.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import {
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
  /** Why there are no yields at all; null while loading or when there are some. */
  readonly failure: Failure | null;
  /** What else is missing, in words. */
  readonly gaps: readonly Failure[];
  /** Asks again for everything that failed. */
  retry(): void;
}

const NONE: never[] = [];

/** The data behind every panel, from the files under `assetBase`. */
export function useMarketData(assetBase: URL): MarketData {
  const recent = useQuery(recentYieldsQuery(assetBase));
  const older = useQuery({ ...olderYieldsQuery(assetBase), enabled: !recent.isPending });
  const events = useQuery(policyEventsQuery(assetBase));
  const prints = useQuery(printsQuery(assetBase));

  const yields = useMemo(() => {
    if (!recent.data) return null;
    const { table, provenance } = recent.data;
    return { table: older.data ? joinTables(older.data.table, table) : table, provenance };
  }, [recent.data, older.data]);
  const gaps = useMemo(
    () => [
      ...[older.error, events.error, prints.error].flatMap((error) => failureOf(error) ?? NONE),
      ...(events.data?.failures ?? NONE),
      ...(prints.data?.failures ?? NONE),
    ],
    [older.error, events.error, prints.error, events.data, prints.data],
  );
  return {
    yields,
    events: events.data?.rows ?? (events.isError ? NONE : null),
    prints: prints.data?.rows ?? NONE,
    failure: failureOf(recent.error),
    gaps,
    retry() {
      for (const query of [recent, older, events, prints]) if (query.isError) void query.refetch();
    },
  };
}
