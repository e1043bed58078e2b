// The adapters of the live sources, given changed answers of the mocks.
import * as fc from "fast-check";
import { dbnomicsMock } from "../../mocks/dbnomics-mock.ts";
import { federalRegisterMock } from "../../mocks/federal-register-mock.ts";
import { fiscalDataMock } from "../../mocks/fiscal-data-mock.ts";
import { fredMock } from "../../mocks/fred-mock.ts";
import type { SourceMock } from "../../mocks/source-mock.ts";
import { treasuryMock } from "../../mocks/treasury-mock.ts";
import { type Ask } from "../../src/data/api-request.ts";
import { loadDbnomicsColumn } from "../../src/data/dbnomics.ts";
import { loadRegisterDocuments } from "../../src/data/federal-register.ts";
import { loadAuctions } from "../../src/data/fiscal-data.ts";
import { loadFredColumn } from "../../src/data/fred.ts";
import { loadTreasuryYear } from "../../src/data/treasury-csv.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { type FuzzTarget, fuzzTarget } from "./fuzz-target.ts";
import { jsonBody, mutatedText } from "./mutation.ts";
import { answered } from "./one-answer.ts";

const ask: Ask = { timeoutMs: 60_000, today: parseDay("2026-11-20")! };
const PROXY = new URL("https://desk.example/proxy");
/** So many figures or rows of an answer are enough to find every branch, and quick to read. */
const ROWS = 12;

const statuses = fc.oneof(
  { weight: 19, arbitrary: fc.constant(200) },
  { weight: 1, arbitrary: fc.constantFrom(201, 302, 400, 403, 404, 429, 500, 503) },
);

const bodyOf = (mock: SourceMock, address: string) =>
  mock.answer(new URL(address), null, ask.today).body;

/** The last rows of every list in an answer. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(-ROWS).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, held]) => [key, shortened(held)]));
}

function source(name: string, bodies: fc.Arbitrary<string>, load: () => Promise<unknown>) {
  return fuzzTarget(name, fc.tuple(bodies, statuses), ([body, status]) =>
    answered(body, status, load),
  );
}

const jsonOf = (mock: SourceMock, address: string) =>
  jsonBody(shortened(JSON.parse(bodyOf(mock, address))));

const DBNOMICS =
  "https://api.db.nomics.world/v22/series/FED/H15/RIFLGFCY30_N.B?observations=1&metadata=0";
const REGISTER =
  "https://www.federalregister.gov/api/v1/documents.json?conditions[type][]=PRESDOCU&per_page=200" +
  "&fields[]=document_number&fields[]=title&fields[]=type&fields[]=subtype&fields[]=signing_date" +
  "&fields[]=publication_date&fields[]=executive_order_number&fields[]=proclamation_number" +
  "&fields[]=citation&fields[]=html_url&fields[]=excerpts";
const FISCAL =
  "https://api.fiscaldata.treasury.gov/services/api/fiscal_service/v1/accounting/od/auctions_query" +
  "?filter=security_type:in:(Note,Bond),auction_date:gte:2017-01-01&sort=-auction_date&page[size]=1000";
const FRED =
  "https://api.stlouisfed.org/fred/series/observations?series_id=DGS30&file_type=json&api_key=abcdefghijklmnopqrstuvwxyz123456";
const TREASURY =
  "https://home.treasury.gov/resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv/2026/all?type=daily_treasury_yield_curve&field_tdr_date_value=2026&page&_format=csv";

/** The first rows of a year's file. */
const csv = bodyOf(treasuryMock, TREASURY).split("\n").slice(0, ROWS).join("\n");

export const SOURCE_TARGETS: readonly FuzzTarget[] = [
  source("dbnomics", jsonOf(dbnomicsMock, DBNOMICS), () => loadDbnomicsColumn("30Y", ask)),
  source("federal-register", jsonOf(federalRegisterMock, REGISTER), () =>
    loadRegisterDocuments(ask),
  ),
  source("fiscal-data", jsonOf(fiscalDataMock, FISCAL), () => loadAuctions(ask)),
  source("fred", jsonOf(fredMock, FRED), () => loadFredColumn(PROXY, "30Y", ask)),
  source("treasury", fc.oneof(mutatedText(csv), mutatedText(csv.slice(0, 300))), () =>
    loadTreasuryYear(PROXY, 2026, ask),
  ),
];
