// By what a document of the Federal Register and a policy event can be known as the same act.
import { type Day, dayOf } from "./civil-day.ts";
import type { PolicyEvent } from "./policy-event.ts";
import type { RegisterDocument } from "./register-document.ts";
import { instrumentNumbers } from "./related-event.ts";

/** What a policy event's row names. */
export interface NamedIn {
  /** `FR 2025-06063`, `EO 14257`, `Proclamation 9704`. */
  readonly numbers: ReadonlySet<string>;
  /** `84 FR 69447`. */
  readonly citations: ReadonlySet<string>;
  /** The day of "Presidential proclamation of 10 Aug 2018"; null without such words. */
  readonly proclaimedOn: Day | null;
}

/** A document's number as rows name it, and that of its order or proclamation; null without one. */
export function identityOf({ documentNumber, type, orderNumber }: RegisterDocument): {
  readonly register: string;
  readonly order: string | null;
} {
  const series = type === "executive order" ? "EO" : "Proclamation";
  const order = type === "notice" || orderNumber === null ? null : `${series} ${orderNumber}`;
  return { register: `FR ${documentNumber}`, order };
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const PROCLAIMED = /\bproclamations? of (\d{1,2}) ([A-Z][a-z]{2})[a-z]{0,6} (\d{4})\b/;

/** The numbers, citations and day of proclamation that an event's instrument names. */
export function namedIn(event: PolicyEvent): NamedIn {
  const instrument = event.instrument ?? "";
  const [, date, month, year] = PROCLAIMED.exec(instrument) ?? [];
  const monthIndex = month === undefined ? -1 : MONTHS.indexOf(month);
  return {
    numbers: new Set(instrumentNumbers(event)),
    citations: new Set(instrument.match(/\b\d{2,3} FR \d{1,6}\b/g)),
    proclaimedOn: monthIndex < 0 ? null : dayOf(Number(year), monthIndex + 1, Number(date)),
  };
}
