// The endpoints the page asks, for scripts/probe.mjs: their addresses, and what an answer must hold.

const H15 = "https://api.db.nomics.world/v22/series/FED/H15/";
const REGISTER = "https://www.federalregister.gov/api/v1/documents.json";
const AUCTIONS =
  "https://api.fiscaldata.treasury.gov/services/api/fiscal_service/v1/accounting/od/auctions_query";
const TREASURY = "/resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv";
const FRED = "/fred/series/observations?series_id=DGS30&file_type=json";
const BROWSER =
  "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36";

const REGISTER_FIELDS = [
  "document_number",
  "title",
  "type",
  "subtype",
  "signing_date",
  "publication_date",
  "executive_order_number",
  "proclamation_number",
  "citation",
  "html_url",
  "excerpts",
];
const AUCTION_FIELDS = [
  "auction_date",
  "cusip",
  "security_type",
  "security_term",
  "original_security_term",
  "reopening",
  "inflation_index_security",
  "floating_rate",
  "high_yield",
  "bid_to_cover_ratio",
  "comp_accepted",
  "primary_dealer_accepted",
  "direct_bidder_accepted",
  "indirect_bidder_accepted",
];
const ORDERS = [
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

function registerUrl(conditions) {
  const query = new URLSearchParams(
    conditions.map(([name, value]) => [`conditions${name}`, value]),
  );
  for (const field of REGISTER_FIELDS) query.append("fields[]", field);
  query.append("order", "newest");
  query.append("per_page", "200");
  return `${REGISTER}?${query}`;
}

/** Throws what is wrong with an answer. */
export function must(isSo, otherwise) {
  if (!isSo) throw new Error(otherwise);
}

const isDay = (text) => typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text);
const isYield = (value) => typeof value === "number" && value >= -5 && value <= 25;
const lastOf = (days) => days.toSorted().at(-1);

/** The last of the days that has a yield, and how many have one. */
function yieldsOf(days, figures, today) {
  must(Array.isArray(days) && Array.isArray(figures), "days and figures are not lists");
  must(days.length === figures.length, "days and figures differ in length");
  const good = days.filter((day, row) => isDay(day) && day <= today && isYield(figures[row]));
  must(good.length > 0, "holds no yields");
  return { last: lastOf(good), rows: good.length };
}

const dbnomics = (code) => (text, today) => {
  const { errors, series } = JSON.parse(text);
  must(!errors || errors.length === 0, "carries errors");
  must(Array.isArray(series?.docs), "series.docs is not a list");
  const [doc] = series.docs;
  must(doc !== undefined, "holds no series");
  must(doc.series_code === code, `series_code is not ${code}`);
  return yieldsOf(doc.period_start_day, doc.value, today);
};

function register(text) {
  const { results, count } = JSON.parse(text);
  must(Array.isArray(results), count === 0 ? "holds no document" : "results is not a list");
  must(results.length > 0, "holds no document");
  const isNamed = (it) => typeof it.document_number === "string" && typeof it.title === "string";
  must(results.every(isNamed), "a document has no number or title");
  const days = results.map(({ publication_date: day }) => day);
  must(days.every(isDay), "a document has no publication date");
  return { last: lastOf(days), rows: results.length };
}

function auctions(text, today) {
  const { data } = JSON.parse(text);
  must(Array.isArray(data), "data is not a list");
  const isHeld = (row) => isDay(row.auction_date) && row.auction_date <= today;
  const held = data.filter((row) => isHeld(row) && isYield(Number.parseFloat(row.high_yield)));
  must(held.length > 0, "holds no auction with a high yield");
  const missing = AUCTION_FIELDS.filter((field) => !Object.hasOwn(held[0], field));
  must(missing.length === 0, `lacks ${missing.join(", ")}`);
  return { last: lastOf(held.map(({ auction_date: day }) => day)), rows: held.length };
}

function treasury(text, today) {
  const isNewYear = ["01-01", "01-02"].includes(today.slice(5));
  if (text.trim() === "" && isNewYear) return { last: "none yet", rows: 0 };
  const [names, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")));
  const [date, long] = [names.indexOf("Date"), names.indexOf("30 Yr")];
  must(date >= 0 && long >= 0, "the header does not name Date and 30 Yr");
  const days = rows.map((row) => row[date].replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, "$3-$1-$2"));
  const figures = rows.map((row) => Number.parseFloat(row[long]));
  return yieldsOf(days, figures, today);
}

function fred(text, today) {
  const { observations } = JSON.parse(text);
  must(Array.isArray(observations), "observations is not a list");
  const days = observations.map(({ date }) => date);
  const figures = observations.map(({ value }) => Number.parseFloat(value));
  return yieldsOf(days, figures, today);
}

/**
 * What is asked, in order. `url` is null when it cannot be asked; `read` answers the last day and the
 * number of rows, or throws; `isDefault`: the page asks it itself without any configuration, so it
 * needs the CORS header; `isDaily`: it must not be a week behind.
 */
export function endpoints({ today, proxy, key }) {
  const year = today.slice(0, 4);
  const csv = `${TREASURY}/${year}/all?type=daily_treasury_yield_curve&field_tdr_date_value=${year}&page&_format=csv`;
  const fredUrl = key === "" ? null : `https://api.stlouisfed.org${FRED}&api_key=${key}`;
  const h15 = (name, code) => ({
    name: `DBnomics ${name}`,
    url: `${H15}${code}?observations=1&metadata=0`,
    read: dbnomics(code),
    isDefault: true,
    isDaily: true,
  });
  const fromRegister = (name, conditions) => ({
    name: `Federal Register ${name}`,
    url: registerUrl(conditions),
    read: register,
    isDefault: true,
  });
  return [
    h15("30Y", "RIFLGFCY30_N.B"),
    h15("10Y real", "RIFLGFCY10_XII_N.B"),
    fromRegister("orders", ORDERS),
    fromRegister("notices", NOTICES),
    {
      name: "Fiscal Data auctions",
      url:
        `${AUCTIONS}?fields=${AUCTION_FIELDS.join(",")}` +
        "&filter=security_type:in:(Note,Bond),auction_date:gte:2017-01-01&sort=-auction_date" +
        "&page%5Bnumber%5D=1&page%5Bsize%5D=1000",
      read: auctions,
      isDefault: true,
    },
    {
      name: proxy ? "Treasury by proxy" : "Treasury",
      url: proxy ? `${proxy}/treasury${csv}` : `https://home.treasury.gov${csv}`,
      userAgent: BROWSER,
      read: treasury,
      isDaily: true,
    },
    {
      name: proxy ? "FRED by proxy" : "FRED",
      url: proxy ? `${proxy}/fred${FRED}` : fredUrl,
      read: fred,
      isDaily: true,
    },
  ];
}
