// The Federal Register's list of documents, mocked: both page styles, no hits, both error bodies.
import type { Day } from "../src/domain/civil-day.ts";
import { registerDocuments, type WireDocument } from "./register-documents.ts";
import { hostileDocument, withRegisterFault } from "./register-fault.ts";
import type { ContentFault, SourceMock, WireAnswer } from "./source-mock.ts";

const LIST = "https://www.federalregister.gov/api/v1/documents";
/** The real server takes 1000; fewer here, so that pages are followed. */
const MOST_PER_PAGE = 25;
const DEFAULT_PER_PAGE = 20;
const MOST_PAGES = 50;
const DEFAULT_FIELDS =
  "title type abstract document_number html_url pdf_url public_inspection_pdf_url publication_date agencies excerpts".split(
    " ",
  );
const PARAMETERS =
  /^(?:conditions\[(?:term|correction|(?:type|presidential_document_type|agencies)\]\[|(?:publication_date|signing_date)\]\[gte)\]|fields\[\]|per_page|page|order|format|search_after_cursor)$/;

const json = (status: number, body: unknown): WireAnswer => ({
  status,
  contentType: "application/json; charset=utf-8",
  body: JSON.stringify(body),
});

function answer(url: URL, fault: ContentFault | null, today: Day): WireAnswer {
  const query = url.searchParams;
  for (const name of query.keys()) {
    const [, condition] = /^conditions\[(\w+)/.exec(name) ?? [];
    if (PARAMETERS.test(name)) continue;
    if (condition) return json(400, { errors: { [condition]: "is not a valid field" } });
  }
  const all = registerDocuments(today);
  const fields = query.getAll("fields[]");
  const unknown = fields.find((field) => !Object.hasOwn(all[0] ?? {}, field));
  if (unknown !== undefined) {
    return json(400, { status: 400, message: `field '${unknown}' not valid` });
  }
  const cursor = query.get("search_after_cursor");
  if (cursor !== null && !/^W[\w-]+$/.test(cursor)) {
    return json(400, { status: 400, message: "Invalid search_after_cursor token" });
  }

  const hits = all.filter((document) => meets(document, query));
  const rows = withRegisterFault(hits, fault, today);
  const hostile = fault === "absurd-values" ? hits.slice(0, 1).map(hostileDocument) : [];
  return page(url, [...hostile, ...rows], fault);
}

function page(url: URL, rows: readonly unknown[], fault: ContentFault | null): WireAnswer {
  const query = url.searchParams;
  const term = query.get("conditions[term]");
  const description = term
    ? `Documents matching ${term}`
    : "Documents of type Presidential Document";
  const count = rows.length;
  if (count === 0) return json(200, { description, count });
  const asked = Number(query.get("per_page"));
  const perPage = Math.min(asked > 1 ? asked : DEFAULT_PER_PAGE, MOST_PER_PAGE);
  const at = Math.max(1, Number(query.get("page") ?? 1));
  const pages = Math.min(MOST_PAGES, Math.ceil(count / perPage));
  const fields = query.getAll("fields[]");
  const results = rows
    .slice((at - 1) * perPage, at * perPage)
    .map((row) => withFields(row, fields.length === 0 ? DEFAULT_FIELDS : fields));
  const links = {
    ...(at < pages && { next_page_url: pageUrl(query, at + 1) }),
    ...(at > 1 && { previous_page_url: pageUrl(query, at - 1) }),
  };
  const list = fault === "wrong-shape" ? Object.fromEntries(results.entries()) : results;
  return json(200, { description, count, total_pages: pages, ...links, results: list });
}

/** With a term the address carries the page alone; without one a cursor too. Parameters are sorted. */
function pageUrl(asked: URLSearchParams, number: number): string {
  const query = new URLSearchParams(asked);
  query.set("format", "json");
  query.set("page", String(number));
  const cursor = btoa(JSON.stringify([number, "2026-00001"])).replaceAll("=", "");
  if (!query.has("conditions[term]")) query.set("search_after_cursor", cursor);
  query.sort();
  return `${LIST}?${query.toString()}`;
}

function withFields(row: unknown, fields: readonly string[]): unknown {
  if (typeof row !== "object" || row === null || Array.isArray(row)) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field)));
}

const TERM_OF = { PRESDOCU: '"Harmonized Tariff Schedule"', NOTICE: '"Section 301"' };

function meets(document: WireDocument, query: URLSearchParams): boolean {
  const type = document.type === "Notice" ? "NOTICE" : "PRESDOCU";
  const types = query.getAll("conditions[type][]");
  const subtypes = query.getAll("conditions[presidential_document_type][]");
  const term = query.get("conditions[term]");
  const from = (field: string) =>
    String(document[field] ?? "9999") >= (query.get(`conditions[${field}][gte]`) ?? "");
  return (
    (types.length === 0 || types.includes(type)) &&
    (subtypes.length === 0 ||
      subtypes.includes(String(document.subtype).toLowerCase().replace(" ", "_"))) &&
    (term === null || term === TERM_OF[type]) &&
    from("signing_date") &&
    from("publication_date")
  );
}

export const federalRegisterMock: SourceMock = {
  id: "federal-register",
  path: "https://www.federalregister.gov/api/v1/*",
  answer,
};
