// Asks every public source once, as the page does, and says how it answers: `npm run probe`.
//   --proxy URL    your site's proxies, such as https://desk.example/proxy, for Treasury and FRED
//   --base URL     a stand-in for all hosts: URL/api.db.nomics.world/v22/… and so on
//   --seconds N    how long each may take (20)
// FRED is asked with --proxy, or with the key in FRED_API_KEY, which is never printed.
// Ends with 1 when a source that is asked without any configuration does not serve the page.
import { parseArgs } from "node:util";

const { values: options } = parseArgs({
  options: {
    proxy: { type: "string" },
    base: { type: "string" },
    seconds: { type: "string", default: "20" },
  },
});
const KEY = process.env.FRED_API_KEY ?? "";
const ORIGIN = "https://yieldmark.example";
const BROWSER =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36";
const MS_PER_DAY = 86_400_000;
/** A source whose last figure is older is not used. */
const MOST_DAYS_OLD = 7;
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "America/New_York" }).format(Date.now());
const year = today.slice(0, 4);

const H15 = "https://api.db.nomics.world/v22/series/FED/H15/";
const REGISTER = "https://www.federalregister.gov/api/v1/documents.json";
const AUCTIONS =
  "https://api.fiscaldata.treasury.gov/services/api/fiscal_service/v1/accounting/od/auctions_query";
const TREASURY =
  "/resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv/" +
  `${year}/all?type=daily_treasury_yield_curve&field_tdr_date_value=${year}&page&_format=csv`;
const FRED = "/fred/series/observations?series_id=DGS30&file_type=json";
const REGISTER_FIELDS =
  "document_number title type subtype signing_date publication_date executive_order_number proclamation_number citation html_url excerpts".split(
    " ",
  );
const AUCTION_FIELDS =
  "auction_date cusip security_type security_term original_security_term reopening inflation_index_security floating_rate high_yield bid_to_cover_ratio comp_accepted primary_dealer_accepted direct_bidder_accepted indirect_bidder_accepted".split(
    " ",
  );

function registerQuery(conditions) {
  const query = new URLSearchParams(
    conditions.map(([name, value]) => [`conditions${name}`, value]),
  );
  for (const field of REGISTER_FIELDS) query.append("fields[]", field);
  query.append("order", "newest");
  query.append("per_page", "200");
  return `${REGISTER}?${query}`;
}

/** What is wrong with an answer, thrown as text. */
function must(isSo, otherwise) {
  if (!isSo) throw new Error(otherwise);
}

const isYield = (value) => typeof value === "number" && value >= -5 && value <= 25;

/** Days and yields as one source gives them; "NA" and the like are no yields. */
function lastOf(days, figures, what) {
  must(Array.isArray(days) && Array.isArray(figures), `${what} are not lists`);
  must(days.length === figures.length, `${what} differ in length`);
  const good = days.filter(
    (day, row) => /^\d{4}-\d\d-\d\d$/.test(day) && day <= today && isYield(figures[row]),
  );
  must(good.length > 0, "holds no yields");
  return { last: good.toSorted().at(-1), rows: good.length };
}

function readDbnomics(code) {
  return (text) => {
    const { errors, series } = JSON.parse(text);
    must(!errors || errors.length === 0, "carries errors");
    must(Array.isArray(series?.docs), "series.docs is not a list");
    const [doc] = series.docs;
    must(doc !== undefined, "holds no series");
    must(doc.series_code === code, `series_code is not ${code}`);
    return lastOf(doc.period_start_day, doc.value, "period_start_day and value");
  };
}

function readRegister(text) {
  const { results, count } = JSON.parse(text);
  must(Array.isArray(results), count === 0 ? "holds no document" : "results is not a list");
  for (const { document_number: number, title, publication_date: day } of results) {
    must(
      typeof number === "string" && typeof title === "string",
      "a document has no number or title",
    );
    must(/^\d{4}-\d\d-\d\d$/.test(day), "a document has no publication date");
  }
  must(results.length > 0, "holds no document");
  return {
    last: results
      .map((it) => it.publication_date)
      .toSorted()
      .at(-1),
    rows: results.length,
  };
}

function readAuctions(text) {
  const { data } = JSON.parse(text);
  must(Array.isArray(data), "data is not a list");
  const held = data.filter((row) => row.auction_date <= today && isYield(Number(row.high_yield)));
  must(held.length > 0, "holds no auction with a high yield");
  const missing = AUCTION_FIELDS.filter((field) => !Object.hasOwn(held[0], field));
  must(missing.length === 0, `lacks ${missing.join(", ")}`);
  return {
    last: held
      .map((it) => it.auction_date)
      .toSorted()
      .at(-1),
    rows: held.length,
  };
}

function readTreasury(text) {
  if (text.trim() === "" && today.slice(5) < "01-03") return { last: "none yet", rows: 0 };
  const [header = "", ...lines] = text.trim().split(/\r?\n/);
  const names = header.split(",").map((name) => name.replaceAll('"', ""));
  const [date, long] = [names.indexOf("Date"), names.indexOf("30 Yr")];
  must(date >= 0 && long >= 0, "the header does not name Date and 30 Yr");
  const cells = lines.map((line) => line.split(","));
  const days = cells.map((row) => row[date].replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2"));
  return lastOf(
    days,
    cells.map((row) => (row[long] ? Number(row[long]) : null)),
    "rows",
  );
}

function readFred(text) {
  const { observations } = JSON.parse(text);
  must(Array.isArray(observations), "observations is not a list");
  const figures = observations.map(({ value }) => (value === "." ? null : Number(value)));
  return lastOf(
    observations.map(({ date }) => date),
    figures,
    "observations",
  );
}

const proxy = options.proxy?.replace(/\/+$/, "");
const SIGNED = [
  ["[type][]", "PRESDOCU"],
  ["[presidential_document_type][]", "executive_order"],
  ["[presidential_document_type][]", "proclamation"],
  ["[term]", '"Harmonized Tariff Schedule"'],
  ["[signing_date][gte]", "2017-01-20"],
  ["[correction]", "0"],
];
const NOTICES = [
  ["[type][]", "NOTICE"],
  ["[agencies][]", "trade-representative-office-of-united-states"],
  ["[term]", '"Section 301"'],
  ["[publication_date][gte]", "2017-01-20"],
];

/** `isDefault`: asked by the page itself without configuration, so it needs the CORS header. */
const ENDPOINTS = [
  ...[
    ["30Y", "RIFLGFCY30_N.B"],
    ["10Y real", "RIFLGFCY10_XII_N.B"],
  ].map(([name, code]) => ({
    name: `DBnomics ${name}`,
    url: `${H15}${code}?observations=1&metadata=0`,
    read: readDbnomics(code),
    isDefault: true,
    isDaily: true,
  })),
  {
    name: "Federal Register orders",
    url: registerQuery(SIGNED),
    read: readRegister,
    isDefault: true,
  },
  {
    name: "Federal Register notices",
    url: registerQuery(NOTICES),
    read: readRegister,
    isDefault: true,
  },
  {
    name: "Fiscal Data auctions",
    url:
      `${AUCTIONS}?fields=${AUCTION_FIELDS.join(",")}` +
      "&filter=security_type:in:(Note,Bond),auction_date:gte:2017-01-01&sort=-auction_date" +
      "&page%5Bnumber%5D=1&page%5Bsize%5D=1000",
    read: readAuctions,
    isDefault: true,
  },
  {
    name: `Treasury ${year}${proxy ? " (proxy)" : ""}`,
    url: proxy ? `${proxy}/treasury${TREASURY}` : `https://home.treasury.gov${TREASURY}`,
    userAgent: BROWSER,
    read: readTreasury,
    isDaily: true,
  },
  {
    name: `FRED 30Y${proxy ? " (proxy)" : ""}`,
    url: proxy
      ? `${proxy}/fred${FRED}`
      : KEY === ""
        ? null
        : `https://api.stlouisfed.org${FRED}&api_key=${KEY}`,
    read: readFred,
    isDaily: true,
  },
];

function addressOf(url) {
  if (options.base === undefined || (proxy && url.startsWith(proxy))) return url;
  return `${options.base.replace(/\/+$/, "")}/${url.slice("https://".length)}`;
}

/** One request and what is to be said of it; `problem` is null when the page can use the answer. */
async function probe({ url, userAgent, read, isDefault, isDaily }) {
  const begun = performance.now();
  const line = { status: "–", cors: "–", type: "–", last: "–", rows: "–", size: "–", ms: "–" };
  try {
    const response = await fetch(addressOf(url), {
      headers: { Origin: ORIGIN, ...(userAgent && { "User-Agent": userAgent }) },
      signal: AbortSignal.timeout(Number(options.seconds) * 1000),
    });
    line.status = response.status;
    line.cors = response.headers.get("access-control-allow-origin") ?? "none";
    line.type = (response.headers.get("content-type") ?? "none").split(";")[0];
    const text = await response.text();
    line.size = `${Math.ceil(Buffer.byteLength(text) / 1000)} KB`;
    line.ms = Math.round(performance.now() - begun);
    must(response.ok, `answers ${response.status}`);
    must(!/^\s*</.test(text), "answers with a web page");
    Object.assign(line, read(text));
    must(!isDefault || ["*", ORIGIN].includes(line.cors), "lets no web page read it (CORS)");
    const age = (Date.parse(today) - Date.parse(line.last)) / MS_PER_DAY;
    must(!isDaily || !(age > MOST_DAYS_OLD), `is ${age} days behind`);
    return { ...line, problem: null };
  } catch (error) {
    return { ...line, problem: saidOf(error) };
  }
}

function saidOf({ name, message, cause }) {
  if (name === "TimeoutError") return `does not answer within ${options.seconds} s`;
  if (name === "SyntaxError") return "is not JSON or breaks off";
  if (message === "fetch failed") return `cannot be reached (${cause?.code ?? "no reason given"})`;
  const said = KEY === "" ? message : message.replaceAll(KEY, "[key]");
  return said.replace(/\p{C}/gu, " ").slice(0, 200);
}

const HEAD = ["source", "status", "CORS", "type", "last day", "rows", "size", "ms", "verdict"];
const lines = [HEAD];
let isServed = true;
for (const endpoint of ENDPOINTS) {
  if (endpoint.url === null) {
    lines.push([endpoint.name, ...Array(7).fill("–"), "not asked: set FRED_API_KEY or --proxy"]);
    continue;
  }
  const { status, cors, type, last, rows, size, ms, problem } = await probe(endpoint);
  if (endpoint.isDefault && problem !== null) isServed = false;
  lines.push([endpoint.name, status, cors, type, last, rows, size, ms, problem ?? "good"]);
}
const widths = HEAD.map((_, column) =>
  Math.max(...lines.map((cells) => String(cells[column]).length)),
);
for (const cells of lines) {
  console.log(
    cells
      .map((cell, column) => String(cell).padEnd(widths[column]))
      .join("  ")
      .trimEnd(),
  );
}
console.log(`\nAsked on ${today} (New York) with Origin ${ORIGIN}.`);
process.exitCode = isServed ? 0 : 1;
