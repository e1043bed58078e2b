// Queries for the bundled files, each an exported value beside its fetcher.
import { queryOptions } from "@tanstack/react-query";
import {
  loadEventNotes,
  loadLadder,
  loadMacroCalendar,
  loadOlderYields,
  loadPolicyEvents,
  loadPrints,
  loadRecentYields,
} from "../data/bundled-data.ts";
import { unwrap } from "./query-client.ts";

const bundledQuery = <T>(
  file: string,
  assetBase: URL,
  load: (assetBase: URL, signal?: AbortSignal) => Promise<Parameters<typeof unwrap<T>>[0]>,
) =>
  queryOptions({
    queryKey: ["bundled", file, assetBase.href],
    queryFn: async ({ signal }) => unwrap(await load(assetBase, signal)),
  });

export const recentYieldsQuery = (base: URL) =>
  bundledQuery("recent yields", base, loadRecentYields);
export const olderYieldsQuery = (base: URL) => bundledQuery("older yields", base, loadOlderYields);
export const policyEventsQuery = (base: URL) => bundledQuery("events", base, loadPolicyEvents);
export const printsQuery = (base: URL) => bundledQuery("prints", base, loadPrints);
/** Summaries and sources; asked for when the first event card opens. */
export const eventNotesQuery = (base: URL) => bundledQuery("event notes", base, loadEventNotes);
/** The tariff ladder; asked for when it is shown. */
export const ladderQuery = (base: URL) => bundledQuery("ladder", base, loadLadder);
/** Scheduled releases; asked for when they are shown. */
export const macroCalendarQuery = (base: URL) => bundledQuery("macro", base, loadMacroCalendar);
