// `npm run probe` against stand-ins for the public sources: what it asks, says and ends with.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, it, onTestFinished } from "vitest";
import { dbnomicsMock } from "../../mocks/dbnomics-mock.ts";
import { federalRegisterMock } from "../../mocks/federal-register-mock.ts";
import { fiscalDataMock } from "../../mocks/fiscal-data-mock.ts";
import { fredMock } from "../../mocks/fred-mock.ts";
import type { ContentFault, SourceMock, WireAnswer } from "../../mocks/source-mock.ts";
import { treasuryMock } from "../../mocks/treasury-mock.ts";
import { loadDbnomicsColumn } from "../../src/data/dbnomics.ts";
import { loadRegisterDocuments } from "../../src/data/federal-register.ts";
import { loadAuctions } from "../../src/data/fiscal-data.ts";
import { loadFredColumn } from "../../src/data/fred.ts";
import { loadTreasuryYear } from "../../src/data/treasury-csv.ts";
import { newYorkClock } from "../../src/domain/new-york-clock.ts";

const script = fileURLToPath(new URL("../../scripts/probe.mjs", import.meta.url));
const today = newYorkClock(Date.now()).day;
const KEY = "0123456789abcdefghijklmnopqrstuv";
const MOCKS: Readonly<Record<string, SourceMock>> = {
  "api.db.nomics.world": dbnomicsMock,
  "www.federalregister.gov": federalRegisterMock,
  "api.fiscaldata.treasury.gov": fiscalDataMock,
  "home.treasury.gov": treasuryMock,
  "api.stlouisfed.org": fredMock,
};

/** What stands in for a host: its mock with a fault, or an answer of its own. */
interface Stand {
  readonly faults?: Readonly<Record<string, ContentFault>>;
  readonly instead?: Readonly<Record<string, (response: ServerResponse) => void>>;
  readonly cors?: string | null;
  readonly key?: string;
  readonly args?: readonly string[];
}

async function probe(stand: Stand = {}) {
  const asked: { url: string; headers: IncomingMessage["headers"] }[] = [];
  const server = createServer((request, response) => {
    const url = new URL(`https:/${request.url}`);
    asked.push({ url: url.href, headers: request.headers });
    const { instead = {}, faults = {}, cors = "*" } = stand;
    if (cors !== null) response.setHeader("Access-Control-Allow-Origin", cors);
    const own = instead[url.hostname];
    if (own) return own(response);
    const mock = MOCKS[url.hostname]!;
    const answer: WireAnswer = mock.answer(url, faults[url.hostname] ?? null, today);
    response.writeHead(answer.status, { "Content-Type": answer.contentType }).end(answer.body);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { args = [], key = "" } = stand;
  const run = spawn(process.execPath, [script, "--base", base, ...args], {
    env: { FRED_API_KEY: key },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [run.stdout, run.stderr]) {
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  }
  const [code] = (await once(run, "close")) as [number];
  const lineOf = (name: string) => said.split("\n").find((line) => line.startsWith(name)) ?? "";
  return { asked, said, code, lineOf };
}

describe("a probe of sound sources", () => {
  it("says so of each, asks each once from an origin, and ends with 0", async () => {
    const { asked, said, code, lineOf } = await probe({ key: KEY });
    expect(said.match(/ good$/gm)).toHaveLength(7);
    expect(lineOf("DBnomics 30Y")).toMatch(/ 200 +\* +application\/json +\d{4}-\d\d-\d\d +\d{4} /);
    expect(asked).toHaveLength(7);
    for (const { headers } of asked) expect(headers.origin).toBe("https://yieldmark.example");
    expect(
      asked.find(({ url }) => url.includes("treasury.gov/resource"))!.headers["user-agent"],
    ).toMatch(/^Mozilla/);
    expect(said).not.toContain(KEY);
    expect(code).toBe(0);
  });

  it("asks what the page's own adapters ask", async () => {
    const pages: string[] = [];
    const network = setupServer(
      http.get("*", ({ request }) => {
        pages.push(request.url.replace("https://desk.example/", "https://"));
        return HttpResponse.error();
      }),
    );
    network.listen({ onUnhandledRequest: "error" });
    const asking = { timeoutMs: 5000, today };
    const proxy = (host: string) => new URL(`https://desk.example/${host}`);
    await Promise.all([
      loadDbnomicsColumn("30Y", asking),
      loadDbnomicsColumn("10Y real", asking),
      loadRegisterDocuments(asking),
      loadAuctions(asking),
      loadTreasuryYear(proxy("home.treasury.gov"), new Date().getUTCFullYear(), asking),
      loadFredColumn(proxy("api.stlouisfed.org"), "30Y", asking),
    ]);
    network.close();
    const { asked } = await probe({ key: KEY });
    const urls = asked.map(({ url }) => url.replace(`&api_key=${KEY}`, ""));
    expect(urls.toSorted()).toEqual(pages.toSorted());
  });

  it("leaves out FRED without a key", async () => {
    const { asked, code, lineOf } = await probe();
    expect(asked).toHaveLength(6);
    expect(lineOf("FRED")).toMatch(/not asked: no key$/);
    expect(code).toBe(0);
  });
});

describe("a probe of a default source that does not serve the page ends with 1 and says why", () => {
  const html = (response: ServerResponse) => response.end("<!doctype html><p>Blocked");
  it.each<[string, Stand, string, RegExp]>([
    ["no CORS header", { cors: null }, "DBnomics 30Y", /lets no web page read it \(CORS\)$/],
    ["another's", { cors: "https://a.example" }, "Fiscal Data", /lets no web page read it/],
    [
      "a web page",
      { instead: { "www.federalregister.gov": html } },
      "Federal Register orders",
      /answers with a web page$/,
    ],
    [
      "an error",
      { instead: { "api.db.nomics.world": (response) => response.writeHead(503).end() } },
      "DBnomics 10Y real",
      / 503 .*answers 503$/,
    ],
    [
      "no answer",
      { instead: { "api.db.nomics.world": () => {} }, args: ["--seconds", "0.2"] },
      "DBnomics 30Y",
      /does not answer within 0\.2 s$/,
    ],
    [
      "a broken connection",
      { instead: { "api.db.nomics.world": (response) => response.socket?.destroy() } },
      "DBnomics 30Y",
      /cannot be reached \(UND_ERR_SOCKET\)$/,
    ],
    [
      "half an answer",
      { instead: { "api.db.nomics.world": (response) => response.end('{"series":') } },
      "DBnomics 30Y",
      /is not JSON or breaks off$/,
    ],
    ["old figures", { faults: { "api.db.nomics.world": "stale" } }, "DBnomics 30Y", /days behind$/],
    ["no series", { faults: { "api.db.nomics.world": "empty" } }, "DBnomics 30Y", /no series$/],
    [
      "another dataset",
      { faults: { "api.db.nomics.world": "wrong-shape" } },
      "DBnomics 30Y",
      /(is not|another)/,
    ],
    [
      "null",
      { instead: { "api.fiscaldata.treasury.gov": (response) => response.end("null") } },
      "Fiscal Data",
      /another shape than expected$/,
    ],
    [
      "no documents",
      { faults: { "www.federalregister.gov": "empty" } },
      "Federal Register notices",
      /holds no document$/,
    ],
  ])("%s", async (_, stand, name, why) => {
    const { code, lineOf } = await probe(stand);
    expect(lineOf(name)).toMatch(why);
    expect(code).toBe(1);
  });
});

it("a source that only a proxy reaches may fail without failing the probe", async () => {
  const { code, lineOf, said } = await probe({
    key: KEY,
    instead: {
      "home.treasury.gov": (response) => response.writeHead(403).end("<h1>Denied"),
      "api.stlouisfed.org": (response) => response.writeHead(400, { "Content-Type": KEY }).end(KEY),
    },
  });
  expect(lineOf("Treasury")).toMatch(/answers 403$/);
  expect(lineOf("FRED")).toMatch(/answers 400$/);
  expect(said).not.toContain(KEY);
  expect(code).toBe(0);
});
