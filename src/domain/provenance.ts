// Where figures come from, how far they reach and how they got here.
import type { Day } from "./civil-day.ts";

export interface Provenance {
  /** `latest`: just fetched; `copy`: this browser's last good copy; `bundled`: shipped with the app. */
  readonly kind: "latest" | "copy" | "bundled";
  /** Who publishes the figures, and the address a reader can follow. */
  readonly publisher: string;
  readonly url: string;
  readonly licence: string;
  /** Last trading day in the data. */
  readonly asOf: Day;
  /** When the figures were fetched, milliseconds since 1970 UTC; null when that was not recorded. */
  readonly retrievedAt: number | null;
  /** What is said of frozen figures in place of their kind: `Frozen as shared on 22 Nov 2026`. */
  readonly frozen?: string;
}
