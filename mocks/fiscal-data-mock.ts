// Fiscal Data's auctions, mocked: text only, "null" for what is missing, links as fragments.
import type { Day } from "../src/domain/civil-day.ts";
import { withAuctionFault } from "./auction-fault.ts";
import { auctionRows } from "./auction-rows.ts";
import type { ContentFault, SourceMock, WireAnswer } from "./source-mock.ts";

/** The real server takes 10000; fewer here, so that pages are followed. */
const MOST_PER_PAGE = 150;
const DEFAULT_PER_PAGE = 100;
const PARAMETERS = new Set(["fields", "filter", "sort", "format", "page[number]", "page[size]"]);

const json = (status: number, body: unknown): WireAnswer => ({
  status,
  contentType: "application/json",
  body: JSON.stringify(body),
});

/** The whole history whatever the filter, newest first whatever the order asked. */
function answer(url: URL, fault: ContentFault | null, today: Day): WireAnswer {
  const query = url.searchParams;
  const wrong = [...query.keys()].find((name) => !PARAMETERS.has(name));
  if (wrong !== undefined) return invalid(wrong, query.get(wrong) ?? "");
  if (fault === "wrong-shape") return json(200, { data: { auctions: [] }, meta: {}, links: {} });

  const sound = auctionRows(today);
  const fields = query.get("fields")?.split(",") ?? Object.keys(sound[0]!);
  const unknown = fields.find((field) => !Object.hasOwn(sound[0]!, field));
  if (unknown !== undefined) return invalid("fields", unknown);
  const rows = withAuctionFault(sound, fault, today);
  const size = Math.min(Number(query.get("page[size]")) || DEFAULT_PER_PAGE, MOST_PER_PAGE);
  const pages = Math.max(1, Math.ceil(rows.length / size));
  const number = Number(query.get("page[number]")) || 1;
  const data = rows.slice((number - 1) * size, number * size).map((row) => withFields(row, fields));
  const link = (page: number) => `&page%5Bnumber%5D=${page}&page%5Bsize%5D=${size}`;
  return json(200, {
    data,
    meta: {
      count: data.length,
      labels: Object.fromEntries(fields.map((field) => [field, field])),
      dataTypes: Object.fromEntries(fields.map((field) => [field, "STRING"])),
      dataFormats: Object.fromEntries(fields.map((field) => [field, "String"])),
      "total-count": rows.length,
      "total-pages": pages,
    },
    links: {
      self: link(number),
      first: link(1),
      prev: number > 1 ? link(number - 1) : null,
      next: number < pages ? link(number + 1) : null,
      last: link(pages),
    },
  });
}

function invalid(name: string, value: string): WireAnswer {
  const message = `Invalid query parameter '${name}' with value '[${value}]'.  For more information please see the documentation.`;
  return json(400, { error: "Invalid Query Param", message });
}

function withFields(row: unknown, fields: readonly string[]): unknown {
  if (typeof row !== "object" || row === null) return row;
  return Object.fromEntries(Object.entries(row).filter(([field]) => fields.includes(field)));
}

export const fiscalDataMock: SourceMock = {
  id: "fiscal-data",
  path: "https://api.fiscaldata.treasury.gov/services/api/fiscal_service/v1/accounting/od/auctions_query",
  answer,
};
