// Curated policy events and documents of the Federal Register, put together without doubling any.
import { byAnnounced } from "./event-order.ts";
import type { PolicyEvent, RegisterEntry } from "./policy-event.ts";
import type { RegisterDocument } from "./register-document.ts";
import { identityOf, namedIn, type NamedIn } from "./register-identity.ts";
import { classifyDocument, type RegisterClass } from "./register-rule.ts";

/** The events after merging; the three counts add up to the distinct documents. */
export interface MergedRegister {
  readonly events: readonly PolicyEvent[];
  /** Documents that rows on file already stand for. */
  readonly matched: number;
  /** Documents that became unreviewed rows. */
  readonly added: number;
  /** Documents no rule takes for an act of tariff policy. */
  readonly passedOver: number;
}

/** An order named by number in a row that long before or after its signature is only mentioned there. */
const DAYS_AROUND_SIGNATURE = 10;

/**
 * Adds the Register's entries to the rows they belong to, and an unreviewed row for each document that
 * no row stands for and the rule table knows. Documents match by their number; then by the number of the
 * order or proclamation in the `instrument` of a US row announced within ten days of the signature; then,
 * in such rows without a document number, by citation or by "proclamation of 10 Aug 2018". Curated rows
 * keep their order, and their identity where nothing is added; new rows stand in the order of their day.
 */
export function mergeRegister(
  curated: readonly PolicyEvent[],
  documents: readonly RegisterDocument[],
): MergedRegister {
  const rows = curated.map((event) => ({ event, named: namedIn(event) }));
  const entries = new Map<PolicyEvent, RegisterEntry[]>();
  const known = new Set(rows.flatMap(({ named }) => [...named.numbers]));
  const seen = new Set<string>();
  const added: PolicyEvent[] = [];
  let passedOver = 0;

  for (const document of documents) {
    if (seen.has(document.documentNumber)) continue;
    seen.add(document.documentNumber);
    const numbers = numbersOf(document);
    const found = classifyDocument(document);
    const own = rows.filter((row) => standsFor(row, document, found));
    for (const { event } of own) {
      entries.set(event, [...(entries.get(event) ?? []), entryOf(document)]);
    }
    const isKnown = own.length > 0 || numbers.some((number) => known.has(number));
    for (const number of numbers) known.add(number);
    if (isKnown) continue;
    if (found) added.push(eventOf(document, found));
    else passedOver++;
  }

  const enriched = curated.map((event) => withEntries(event, entries.get(event) ?? []));
  const matched = seen.size - added.length - passedOver;
  return { events: inPlace(enriched, added), matched, added: added.length, passedOver };
}

/** True when the row is about the document itself and does not only mention it. */
function standsFor(
  { event, named }: { readonly event: PolicyEvent; readonly named: NamedIn },
  document: RegisterDocument,
  found: RegisterClass | null,
): boolean {
  if (event.documentNumber !== null) {
    if (event.documentNumber === document.documentNumber) return true;
    if (!event.reviewed) return false;
  }
  const anchor = document.signed ?? document.published;
  const distance = Math.abs(event.announced.day - anchor);
  if (event.actor !== "US" || distance > DAYS_AROUND_SIGNATURE) return false;
  const { order } = identityOf(document);
  if (order !== null && named.numbers.has(order)) return true;
  if (event.documentNumber !== null) return false;
  if (document.citation !== null && named.citations.has(document.citation)) return true;
  return (
    document.type === "proclamation" &&
    document.signed !== null &&
    named.proclaimedOn === document.signed &&
    found?.authority === event.authority
  );
}

const numbersOf = (document: RegisterDocument) => {
  const { register, order } = identityOf(document);
  return order === null ? [register] : [register, order];
};

const entryOf = ({
  documentNumber,
  citation,
  published,
  url,
}: RegisterDocument): RegisterEntry => ({
  documentNumber,
  citation,
  published,
  url,
});

/** The event with these entries; a newer telling of a document replaces the older in its place. */
function withEntries(event: PolicyEvent, entries: readonly RegisterEntry[]): PolicyEvent {
  const register = [...(event.register ?? [])];
  for (const entry of entries) {
    const at = register.findIndex((old) => old.documentNumber === entry.documentNumber);
    if (at < 0) register.push(entry);
    else if (!isSame(register[at]!, entry)) register[at] = entry;
  }
  const before = event.register ?? [];
  const isUnchanged =
    register.length === before.length && register.every((entry, index) => entry === before[index]);
  return isUnchanged ? event : { ...event, register };
}

function isSame(a: RegisterEntry, b: RegisterEntry): boolean {
  return a.citation === b.citation && a.published === b.published && a.url === b.url;
}

function eventOf(document: RegisterDocument, found: RegisterClass): PolicyEvent {
  const { documentNumber, title, signed, published, citation } = document;
  return {
    id: `fr-${documentNumber}`,
    announced: { day: signed ?? published, minute: null, afterClose: null },
    effective: null,
    actor: "US",
    ...found,
    instrument: identityOf(document).order ?? citation,
    documentNumber,
    rateBefore: null,
    rateAfter: null,
    title,
    confidence: "medium",
    reviewed: false,
    register: [entryOf(document)],
  };
}

/** The new rows among the old ones, before the first that was announced later; the old keep their order. */
function inPlace(old: readonly PolicyEvent[], added: PolicyEvent[]): readonly PolicyEvent[] {
  if (added.length === 0) return old;
  const queue = added.toSorted((a, b) => byAnnounced(a, b) || (a.id < b.id ? -1 : 1));
  const events: PolicyEvent[] = [];
  let next = 0;
  for (const event of old) {
    while (next < queue.length && byAnnounced(queue[next]!, event) < 0) events.push(queue[next++]!);
    events.push(event);
  }
  return [...events, ...queue.slice(next)];
}
