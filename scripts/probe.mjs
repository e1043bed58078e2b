// Asks every public source once, as the page does, and says how it answers: `npm run probe`.
//   --proxy URL    where your site's proxies are, such as https://desk.example/proxy
//   --base URL     asks URL/api.db.nomics.world/v22/… in place of https://api.db.nomics.world/v22/…
//   --seconds N    how long each may take (20)
// FRED is asked with --proxy, or with the key in FRED_API_KEY, which is never printed.
// Ends with 1 when a source that the page asks without any configuration does not serve it.
import { parseArgs } from "node:util";
import { endpoints, must } from "./probe-source.mjs";

const { values: options } = parseArgs({
  options: {
    proxy: { type: "string" },
    base: { type: "string" },
    seconds: { type: "string", default: "20" },
  },
});
const key = process.env.FRED_API_KEY ?? "";
const proxy = options.proxy?.replace(/\/+$/, "");
const base = options.base?.replace(/\/+$/, "");
const ORIGIN = "https://yieldmark.example";
const HEAD = ["source", "status", "CORS", "type", "last day", "rows", "size", "ms", "verdict"];
const UNKNOWN = { status: "–", cors: "–", type: "–", last: "–", rows: "–", size: "–", ms: "–" };
const MS_PER_DAY = 86_400_000;
/** A source whose last figure is older loses its place. */
const MOST_DAYS_OLD = 7;
const today = new Intl.DateTimeFormat("sv-SE", { timeZone: "America/New_York" }).format();

function addressOf(url) {
  const isProxied = proxy !== undefined && url.startsWith(proxy);
  return base === undefined || isProxied ? url : `${base}/${url.slice("https://".length)}`;
}

/** One request and what is to be said of it; `problem` is null when the page can use the answer. */
async function probe({ url, userAgent, read, isDefault, isDaily }) {
  const said = { ...UNKNOWN };
  const begun = performance.now();
  try {
    const answer = await fetch(addressOf(url), {
      headers: { Origin: ORIGIN, ...(userAgent && { "User-Agent": userAgent }) },
      signal: AbortSignal.timeout(Number(options.seconds) * 1000),
    });
    said.status = answer.status;
    said.cors = answer.headers.get("access-control-allow-origin") ?? "none";
    said.type = (answer.headers.get("content-type") ?? "none").split(";")[0];
    const text = await answer.text();
    said.size = `${Math.ceil(Buffer.byteLength(text) / 1000)} KB`;
    said.ms = Math.round(performance.now() - begun);
    must(answer.ok, `answers ${answer.status}`);
    must(!/^\s*</.test(text), "answers with a web page");
    Object.assign(said, read(text, today));
    const age = (Date.parse(today) - Date.parse(said.last)) / MS_PER_DAY;
    must(!isDefault || ["*", ORIGIN].includes(said.cors), "lets no web page read it (CORS)");
    must(!isDaily || !(age > MOST_DAYS_OLD), `is ${age} days behind`);
    return { ...said, problem: null };
  } catch (error) {
    return { ...said, problem: problemOf(error) };
  }
}

function problemOf({ name, message, cause }) {
  if (name === "TimeoutError") return `does not answer within ${options.seconds} s`;
  if (name === "SyntaxError") return "is not JSON or breaks off";
  if (name === "TypeError" && message !== "fetch failed") return "has another shape than expected";
  if (message === "fetch failed") return `cannot be reached (${cause?.code ?? "no reason given"})`;
  return message;
}

/** Foreign text made fit for a table. */
function cell(value) {
  const text = String(value).replace(/\p{C}/gu, " ").slice(0, 80);
  return key === "" ? text : text.replaceAll(key, "[key]");
}

const lines = [HEAD];
let isServed = true;
for (const endpoint of endpoints({ today, proxy, key })) {
  const isAsked = endpoint.url !== null;
  const said = isAsked ? await probe(endpoint) : { ...UNKNOWN, problem: "not asked: no key" };
  if (endpoint.isDefault && said.problem !== null) isServed = false;
  const { status, cors, type, last, rows, size, ms, problem } = said;
  const cells = [endpoint.name, status, cors, type, last, rows, size, ms, problem ?? "good"];
  lines.push(cells.map(cell));
}
const widths = HEAD.map((_, column) => Math.max(...lines.map((cells) => cells[column].length)));
for (const cells of lines) {
  console.log(
    cells
      .map((text, column) => text.padEnd(widths[column]))
      .join("  ")
      .trimEnd(),
  );
}
console.log(`\nAsked on ${today} (New York) with Origin ${ORIGIN}.`);
process.exitCode = isServed ? 0 : 1;
