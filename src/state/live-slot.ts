// What the live market asks for: one slot for each request that is repeated, and how it stands.
import type { QueryObserverOptions } from "@tanstack/react-query";
import { loadDbnomicsColumn, DBNOMICS_COLUMNS } from "../data/dbnomics.ts";
import { loadRegisterDocuments } from "../data/federal-register.ts";
import { loadAuctions } from "../data/fiscal-data.ts";
import { FRED_COLUMNS, loadFredColumn } from "../data/fred.ts";
import type { Ask } from "../data/api-request.ts";
import type { SiteConfig } from "../data/site-config.ts";
import { loadTreasuryYear } from "../data/treasury-csv.ts";
import { backOff } from "../domain/back-off.ts";
import { type Day, partsOf } from "../domain/civil-day.ts";
import type { Failure, Result } from "../domain/failure.ts";
import { newYorkClock } from "../domain/new-york-clock.ts";
import { minutesToNextAsk } from "../domain/publishing-rhythm.ts";
import type { SourceId } from "../domain/source.ts";
import type { Answer } from "../domain/source-state.ts";
import type { Column } from "../domain/tenor.ts";
import { unwrap } from "./query-client.ts";

/** One repeated request. `column` is set where it brings one column only. */
export interface LiveSlot {
  readonly id: SourceId;
  readonly column: Column | null;
  readonly key: readonly unknown[];
  readonly load: (ask: Ask) => Promise<Result<Answer<unknown>>>;
}

/** How a slot's asks went. Instants are milliseconds since 1970 UTC. */
export interface SlotRecord {
  readonly failure: Failure | null;
  /** Failures since the last good answer. */
  readonly failures: number;
  readonly answeredAt: number | null;
  readonly failedAt: number | null;
  /** When it may be asked again; null before the first ask ended. */
  readonly nextAskAt: number | null;
}

/** A slot nobody has asked yet. */
export const UNASKED: SlotRecord = {
  failure: null,
  failures: 0,
  answeredAt: null,
  failedAt: null,
  nextAskAt: null,
};

const MS_PER_MINUTE = 60_000;

/** All slots that a site's configuration allows. Treasury's years go from the bundle's last to this one. */
export function slotsOf(config: SiteConfig, bundledAsOf: Day, today: Day): LiveSlot[] {
  const { treasuryProxy, fredProxy } = config;
  const slot = (
    id: SourceId,
    part: string,
    column: Column | null,
    load: LiveSlot["load"],
  ): LiveSlot => ({ id, column, key: ["live", id, part], load });
  const firstYear = partsOf(bundledAsOf).year;
  const years = Array.from(
    { length: Math.max(0, partsOf(today).year - firstYear) + 1 },
    (_, i) => firstYear + i,
  );
  return [
    ...(config.yields.includes("dbnomics") ? DBNOMICS_COLUMNS : []).map((column) =>
      slot("dbnomics", column, column, (ask) => loadDbnomicsColumn(column, ask)),
    ),
    ...(config.yields.includes("treasury") && treasuryProxy ? years : []).map((year) =>
      slot("treasury", String(year), null, (ask) => loadTreasuryYear(treasuryProxy!, year, ask)),
    ),
    ...(config.yields.includes("fred") && fredProxy ? FRED_COLUMNS : []).map((column) =>
      slot("fred", column, column, (ask) => loadFredColumn(fredProxy!, column, ask)),
    ),
    ...(config.events ? [slot("federal-register", "documents", null, loadRegisterDocuments)] : []),
    ...(config.auctions ? [slot("fiscal-data", "auctions", null, loadAuctions)] : []),
  ];
}

interface SlotQueryContext {
  readonly timeoutMs: number;
  readonly now: () => number;
  /** Hears how each ask went; an ask that was stopped is none. */
  readonly onRecord: (slot: LiveSlot, record: SlotRecord) => void;
  readonly recordOf: (slot: LiveSlot) => SlotRecord;
  /** The last day an answer holds, null without one. */
  readonly asOf: (slot: LiveSlot, value: unknown) => Day | null;
}

/** The query of a slot: its first ask may come from the browser's cache, later ones may not. */
export function slotQuery(slot: LiveSlot, context: SlotQueryContext): QueryObserverOptions {
  const { timeoutMs, now, onRecord, recordOf, asOf } = context;
  return {
    queryKey: slot.key,
    queryFn: async ({ signal }): Promise<unknown> => {
      const before = recordOf(slot);
      const fresh = before !== UNASKED;
      const result = await slot.load({ signal, fresh, timeoutMs, today: newYorkClock(now()).day });
      if (signal.aborted) return unwrap(result);
      if (result.ok) {
        const clock = newYorkClock(now());
        const wait = minutesToNextAsk(slot.id, clock, asOf(slot, result.value.value));
        onRecord(slot, {
          failure: null,
          failures: 0,
          answeredAt: now(),
          failedAt: before.failedAt,
          nextAskAt: now() + (wait + Math.random()) * MS_PER_MINUTE,
        });
      } else {
        const failures = before.failures + 1;
        const nextAskAt = now() + backOff(failures, Math.random());
        onRecord(slot, {
          ...before,
          failure: result.failure,
          failures,
          failedAt: now(),
          nextAskAt,
        });
      }
      return unwrap(result);
    },
  };
}
