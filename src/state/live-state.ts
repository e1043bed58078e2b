// What the live market tells, and what it takes from those who use it.
import type { QueryClient } from "@tanstack/react-query";
import type { StoreApi } from "zustand/vanilla";
import type { LastGoodCopy } from "../data/last-good-copy.ts";
import type { SiteConfig } from "../data/site-config.ts";
import type { Auction } from "../domain/auction.ts";
import type { Day } from "../domain/civil-day.ts";
import type { Failure, Result } from "../domain/failure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Provenance } from "../domain/provenance.ts";
import type { RegisterDocument } from "../domain/register-document.ts";
import type { MergedRegister } from "../domain/register-merge.ts";
import type { Revision } from "../domain/revision.ts";
import type { SourceId } from "../domain/source.ts";
import type { SourceState } from "../domain/source-state.ts";
import type { Column } from "../domain/tenor.ts";
import type { YieldTable } from "../domain/yield-table.ts";

/** What the live sources gave so far, with the last good copy beneath. */
export interface LiveState {
  /** Copy and live figures as they are shown; null when there are none. Lies over the bundle. */
  readonly table: YieldTable | null;
  /** What the figures are, when they are newer than the bundle's; null when they are not. */
  readonly provenance: Provenance | null;
  readonly revisions: readonly Revision[];
  readonly sources: readonly SourceState[];
  /** Null until the Register or the copy had any. */
  readonly documents: readonly RegisterDocument[] | null;
  readonly auctions: readonly Auction[] | null;
  /** The last day of a curve that is here and not shown yet. */
  readonly offered: Day | null;
  /** Why no copy could be kept; null when it could, or was not tried. */
  readonly copyFailure: Failure | null;
}

/** What a dashboard needs. */
export interface Wanted {
  readonly columns: readonly Column[];
  readonly auctions: boolean;
}

export interface LiveMarket {
  readonly store: StoreApi<LiveState>;
  /** Starts asking for what is wanted; the answer changes or ends that. */
  attach(wanted: Wanted): { change(wanted: Wanted): void; detach(): void };
  /** From now on a newer curve is offered instead of shown at once. */
  touch(): void;
  /** Shows the offered curve. */
  show(): void;
  /** The curated events with what the Register says of them, and its other tariff documents. */
  withRegister(
    curated: readonly PolicyEvent[],
    documents: readonly RegisterDocument[],
  ): MergedRegister;
  /** Asks one source or all again now; what comes is shown at once. */
  refresh(id?: SourceId): void;
}

export interface LiveMarketOptions {
  readonly client: QueryClient;
  readonly config: SiteConfig;
  /** Last day of the bundled figures. */
  readonly bundledAsOf: Day;
  readonly copy: LastGoodCopy | null;
  /** The clock, milliseconds since 1970 UTC. */
  readonly now?: () => number;
  readonly save?: (copy: LastGoodCopy) => Promise<Result<true>>;
}
