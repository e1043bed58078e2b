// Bundled files that only some tabs read: asked for when such a tab opens.
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import type { Failure } from "../domain/failure.ts";
import type { LadderStep } from "../domain/ladder.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import { ladderQuery, macroCalendarQuery } from "./bundled-query.ts";
import { failureOf } from "./query-client.ts";

/** The rows of a file; on their way, or why not. */
export type BundledRows<T> = readonly T[] | Failure | "loading";

/** Scheduled releases, by day; not asked for while nobody wants them. */
export function useMacroCalendar(assetBase: URL, isWanted = true): BundledRows<MacroRelease> {
  return rowsOf(useQuery({ ...macroCalendarQuery(assetBase), enabled: isWanted }));
}

/** Steps of the tariff ladder. */
export function useLadder(assetBase: URL): BundledRows<LadderStep> {
  return rowsOf(useQuery(ladderQuery(assetBase)));
}

function rowsOf<T>(query: UseQueryResult<{ readonly rows: readonly T[] }>): BundledRows<T> {
  return failureOf(query.error) ?? query.data?.rows ?? "loading";
}

/** The rows that are there; null while they are on their way or failed, which is not the same as none. */
export function rowsOrNull<T>(rows: BundledRows<T>): readonly T[] | null {
  return Array.isArray(rows) ? rows : null;
}

/** The rows that are there; none while they are on their way or failed. */
export function rowsOrNone<T>(rows: BundledRows<T>): readonly T[] {
  return rowsOrNull(rows) ?? [];
}
