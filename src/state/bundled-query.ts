// Queries for the bundled files, each an exported value beside its fetcher.
import { queryOptions } from "@tanstack/react-query";
import { unwrap } from "./query-client.ts";

/** Asked for beside the entry: what reads the files comes while the files do. */
const files = import("../data/bundled-data.ts").catch(() => null);
type Files = NonNullable<Awaited<typeof files>>;

const NO_SCRIPT = {
  source: "Yieldmark",
  reason: "The server did not answer with a script that reads the data. Reload the page.",
};

const bundledQuery = <T>(
  file: string,
  assetBase: URL,
  loadOf: (
    files: Files,
  ) => (assetBase: URL, signal?: AbortSignal) => Promise<Parameters<typeof unwrap<T>>[0]>,
) =>
  queryOptions({
    queryKey: ["bundled", file, assetBase.href],
    queryFn: async ({ signal }) => {
      const loaded = await files;
      if (!loaded) return unwrap<T>({ ok: false, failure: NO_SCRIPT });
      return unwrap(await loadOf(loaded)(assetBase, signal));
    },
  });

export const recentYieldsQuery = (base: URL) =>
  bundledQuery("recent yields", base, ({ loadRecentYields }) => loadRecentYields);
export const olderYieldsQuery = (base: URL) =>
  bundledQuery("older yields", base, ({ loadOlderYields }) => loadOlderYields);
export const policyEventsQuery = (base: URL) =>
  bundledQuery("events", base, ({ loadPolicyEvents }) => loadPolicyEvents);
export const printsQuery = (base: URL) =>
  bundledQuery("prints", base, ({ loadPrints }) => loadPrints);
/** Summaries and sources; asked for when the first event card opens. */
export const eventNotesQuery = (base: URL) =>
  bundledQuery("event notes", base, ({ loadEventNotes }) => loadEventNotes);
/** The tariff ladder; asked for when it is shown. */
export const ladderQuery = (base: URL) =>
  bundledQuery("ladder", base, ({ loadLadder }) => loadLadder);
/** Scheduled releases; asked for when they are shown. */
export const macroCalendarQuery = (base: URL) =>
  bundledQuery("macro", base, ({ loadMacroCalendar }) => loadMacroCalendar);
