// The documents the Federal Register's mock holds: those of the facts, and a few SYNTHETIC ones.
import { type Day, isoDay, parseDay, partsOf, weekdayOf } from "../src/domain/civil-day.ts";
import facts from "../facts/policy-events.json?raw";

/** One document with every documented field a list can be asked for. */
export type WireDocument = Readonly<Record<string, unknown>>;

interface EventFact {
  readonly date: string;
  readonly kind: string;
  readonly instrument: string | null;
  readonly fr_document_number: string | null;
  readonly title: string;
}

/** What is known of a document before it has its wire shape. */
interface Draft {
  readonly number: string;
  readonly title: string;
  readonly subtype: "Executive Order" | "Proclamation" | null;
  readonly order: string | null;
  readonly citation: string | null;
  readonly signed: Day;
}

const DRAFTS = draftsOf(JSON.parse(facts) as readonly EventFact[]);

/**
 * Documents published by `today`, newest first. Title and signing day are those of the row that
 * announces the document; every publication day is SYNTHETIC, three weekdays later, as are excerpts.
 * What is neither order nor proclamation counts as a notice. Four SYNTHETIC documents of the weeks
 * before `today` match no row; the last of them is no act of tariff policy.
 */
export function registerDocuments(today: Day): readonly WireDocument[] {
  return [...DRAFTS, ...syntheticDrafts(today)]
    .map((draft) => ({ draft, published: weekdaysAfter(draft.signed, 3) }))
    .filter(({ published }) => published <= today)
    .toSorted((a, b) => b.published - a.published || (a.draft.number < b.draft.number ? 1 : -1))
    .map(({ draft, published }) => wireDocument(draft, published));
}

/** A SYNTHETIC order signed after `today`, as a server with a wrong clock would have it. */
export function futureDocument(today: Day): WireDocument {
  const draft = { ...syntheticDrafts(today)[0]!, number: `${yearOf(today)}-99010` };
  return wireDocument({ ...draft, signed: today + 3 }, weekdaysAfter(today, 5));
}

function draftsOf(rows: readonly EventFact[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const { fr_document_number: number, instrument, title, date, kind } of rows) {
    if (number === null || (drafts.has(number) && kind === "imposed")) continue;
    const [, series, order = null] =
      /\b(EO|[Pp]roclamation)s?(?: (\d{4,5}))?\b/.exec(instrument ?? "") ?? [];
    const subtype = series === "EO" ? "Executive Order" : series ? "Proclamation" : null;
    const citation = /\d+ FR \d+/.exec(instrument ?? "")?.[0] ?? null;
    const signed = parseDay(date)!;
    if (!drafts.has(number))
      drafts.set(number, { number, title, subtype, order, citation, signed });
  }
  return [...drafts.values()];
}

function syntheticDrafts(today: Day): Draft[] {
  const of = (index: number, subtype: Draft["subtype"], title: string, daysAgo: number): Draft => ({
    number: `${yearOf(today)}-9900${index}`,
    title: `SYNTHETIC: ${title}`,
    subtype,
    order: subtype && `9990${index}`,
    citation: `${yearOf(today) - 1935} FR 9900${index}`,
    signed: weekdaysAfter(today - daysAgo, 0),
  });
  return [
    of(1, "Proclamation", "Adjusting Imports of Widgets Into the United States", 12),
    of(2, "Executive Order", "Modifying the Scope of Reciprocal Tariffs on Goods of Japan", 19),
    of(3, null, "Notice of Modification of Section 301 Action: China's Acts and Practices", 26),
    of(4, "Proclamation", "To Modify the Generalized System of Preferences", 33),
  ];
}

function wireDocument(draft: Draft, published: Day): WireDocument {
  const { number, title, subtype, order, citation, signed } = draft;
  const date = isoDay(published);
  const slug = title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
  const page = `${date.replaceAll("-", "/")}/${number}`;
  const term = subtype ? "Harmonized Tariff Schedule" : "Section 301";
  return {
    title,
    type: subtype ? "Presidential Document" : "Notice",
    subtype,
    abstract: null,
    document_number: number,
    html_url: `https://www.federalregister.gov/documents/${page}/${slug}`,
    pdf_url: `https://www.govinfo.gov/content/pkg/FR-${date}/pdf/${number}.pdf`,
    public_inspection_pdf_url: `https://public-inspection.federalregister.gov/${number}.pdf`,
    publication_date: date,
    signing_date: subtype ? isoDay(signed) : null,
    executive_order_number: subtype === "Executive Order" ? order : null,
    proclamation_number: subtype === "Proclamation" ? order : null,
    presidential_document_number: order,
    citation,
    disposition_notes: null,
    agencies: [],
    topics: [],
    excerpts: `SYNTHETIC: amends the <span class="match">${term}</span> &amp; its annexes…`,
  };
}

/** The weekday that many weekdays later; a weekend day counts as the Monday after it. */
function weekdaysAfter(day: Day, count: number): Day {
  let at = day;
  for (let left = count; ; at++) {
    const isWeekday = weekdayOf(at) % 6 !== 0;
    if (isWeekday && left === 0) return at;
    if (isWeekday) left--;
  }
}

const yearOf = (day: Day) => partsOf(day).year;
