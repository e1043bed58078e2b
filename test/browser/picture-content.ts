// In the page: what an export of a view of the bundled figures is made of.
import {
  loadLadder,
  loadMacroCalendar,
  loadOlderYields,
  loadPolicyEvents,
  loadPrints,
  loadRecentYields,
} from "../../src/data/bundled-data.ts";
import { indexEventDays } from "../../src/domain/day-facts.ts";
import { byAnnounced } from "../../src/domain/event-order.ts";
import { exportStatus } from "../../src/domain/export-status.ts";
import type { Result } from "../../src/domain/failure.ts";
import { historyOf, parseMeasure } from "../../src/domain/measure.ts";
import { joinTables } from "../../src/domain/table-join.ts";
import { timeAxis } from "../../src/domain/time-axis.ts";
import { decodeView } from "../../src/domain/view-codec.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { shownSentence } from "../../src/domain/view-sentence.ts";
import type { ExportContent } from "../../src/exports/export-content.ts";

const must = async <T>(loading: Promise<Result<T>>): Promise<T> => {
  const loaded = await loading;
  if (!loaded.ok) throw new Error(loaded.failure.reason);
  return loaded.value;
};

async function loadAll() {
  const base = new URL("./", document.baseURI);
  const [older, recent, events, prints, ladder, releases] = await Promise.all([
    must(loadOlderYields(base)),
    must(loadRecentYields(base)),
    must(loadPolicyEvents(base)),
    must(loadPrints(base)),
    must(loadLadder(base)),
    must(loadMacroCalendar(base)),
  ]);
  const table = joinTables(older.table, recent.table);
  return { table, provenance: recent.provenance, events, prints, ladder, releases };
}

let loading: ReturnType<typeof loadAll> | undefined;

/** What an export of the view with this address is made of. */
export async function contentOf(query: string): Promise<ExportContent> {
  loading ??= loadAll();
  const { table, provenance, events, prints, ladder, releases } = await loading;
  const { view } = decodeView([...new URLSearchParams(query)]);
  const sorted = events.rows.toSorted(byAnnounced);
  const input = {
    table,
    axis: timeAxis(view.axis, table.time),
    histories: view.show.flatMap((key) => {
      const measure = parseMeasure(key);
      return measure ? [historyOf(table, measure)] : [];
    }),
    events: sorted,
    eventDays: indexEventDays(sorted, table.time),
    prints: prints.rows,
    ladder: view.ladder === "on" ? ladder.rows : [],
    releases: view.macro === "on" ? releases.rows : [],
    auctions: [],
    view,
  };
  const range = rangeOf(view, table.time);
  return {
    input,
    range,
    releases: releases.rows,
    provenance,
    status: exportStatus(provenance),
    sentence: shownSentence(input, range, releases.rows),
    link: `https://desk.example/yieldmark/${query}`,
    version: "0.1.0",
    madeAt: Date.UTC(2026, 10, 22, 17),
  };
}
