// A document of the Federal Register, as its API tells of it.
import type { Day } from "./civil-day.ts";

export interface RegisterDocument {
  /** The Register's own number, `2025-06063`. */
  readonly documentNumber: string;
  readonly title: string;
  readonly type: "executive order" | "proclamation" | "notice";
  /** Number of the executive order or proclamation; null for a notice and when not yet given. */
  readonly orderNumber: string | null;
  /** Day of signature; null for a notice. Its hour is never known. */
  readonly signed: Day | null;
  readonly published: Day;
  /** `90 FR 15041`; null when not given. */
  readonly citation: string | null;
  readonly url: string;
  /** Plain text of the passage that was found; null without one. */
  readonly excerpt: string | null;
}
