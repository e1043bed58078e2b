// nginx with the recipe asks Treasury for the page: what it passes on, what it refuses, how it fails.
import type { ServerResponse } from "node:http";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from "vitest";
import { HEADERS } from "../../deploy/headers.ts";
import { loadTreasuryYear } from "../../src/data/treasury-csv.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { ask, askRaw, type Reply } from "./ask.ts";
import { type FakeSource, runSource, startSource } from "./fake-source.ts";
import { type Nginx, runNginx, startNginx } from "./nginx-server.ts";

const site = inject("site");
const CSV = 'Date,"1 Mo","10 Yr","30 Yr"\n10/02/2026,4.01,4.72,5.08\n10/01/2026,4.00,4.70,5.06\n';
const PATH = "/resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv";
const QUERY = "type=daily_treasury_yield_curve&field_tdr_date_value=2026&page&_format=csv";
const ADDRESS = `/proxy/treasury${PATH}/2026/all?${QUERY}`;

const sound = (_: unknown, response: ServerResponse) => {
  response.writeHead(200, { "Content-Type": "text/csv" }).end(CSV);
};
const failing = (status: number) => (_: unknown, response: ServerResponse) => {
  response.writeHead(status, { "Content-Type": "text/html", Location: "https://evil.example/" });
  response.end("<h1>Sorry</h1>");
};

async function start(answer = sound, instead: Record<string, string> = {}) {
  const source = await startSource(answer);
  const treasury = `http://127.0.0.1:${source.port}`;
  return { source, nginx: await startNginx({ root: site!, treasury, instead }) };
}

/** One nginx and its source for all tests of a group that leave nothing behind. */
function shared(): { readonly source: FakeSource; readonly nginx: Nginx } {
  const both = {} as { source: FakeSource; nginx: Nginx };
  beforeAll(async () => {
    both.source = await runSource(sound);
    const treasury = `http://127.0.0.1:${both.source.port}`;
    both.nginx = await runNginx({ root: site!, treasury });
  });
  beforeEach(() => {
    both.source.asked.length = 0;
  });
  afterAll(async () => {
    await both.nginx.stop();
    await both.source.stop();
  });
  return both;
}

function expectHeaders({ headers }: Reply): void {
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(headers[name.toLowerCase()], name).toBe(value);
  }
  expect(headers["cache-control"]).toBe("no-cache");
}

describe.skipIf(site === null)("what Yieldmark asks", () => {
  it("is passed on as Treasury expects it, and the answer comes back with the site's headers", async () => {
    const { source, nginx } = await start((_, response) => {
      response.writeHead(200, {
        "Content-Type": "text/csv",
        "Set-Cookie": "id=1",
        "Cache-Control": "no-store, private",
        "Content-Security-Policy": "default-src *",
        "Access-Control-Allow-Origin": "https://home.treasury.gov",
        "X-Accel-Redirect": "/index.html",
        Vary: "*",
      });
      response.end(CSV);
    });
    const reply = await ask(nginx, ADDRESS, { headers: { Origin: "null" } });
    expect(reply.status).toBe(200);
    expect(reply.body).toBe(CSV);
    expect(reply.headers["content-type"]).toBe("text/csv; charset=utf-8");
    expect(reply.headers["set-cookie"]).toBeUndefined();
    expectHeaders(reply);
    expect(source.asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      `GET ${PATH}/2026/all?${QUERY}`,
    ]);
  });

  it("is passed on without anything else of the reader's request, as if by a browser", async () => {
    const { source, nginx } = await start();
    const headers = {
      Host: "evil.example",
      Cookie: "session=1",
      Authorization: "Basic abc",
      Referer: "https://desk.example/?q=plan",
      "User-Agent": "reader/1",
      "X-Forwarded-For": "10.0.0.1",
      "Accept-Encoding": "br",
      Range: "bytes=0-3",
      "If-None-Match": '"x"',
    };
    expect((await ask(nginx, ADDRESS, { headers })).body).toBe(CSV);
    const { "user-agent": agent, ...rest } = source.asked[0]!.headers;
    expect(agent).toMatch(/^Mozilla\/5\.0 .*Chrome\//);
    expect(rest).toEqual({
      host: `127.0.0.1:${source.port}`,
      connection: "close",
      accept: "text/csv,*/*;q=0.8",
      "accept-language": "en-US,en;q=0.9",
    });
  });

  it("reads well in the page's own adapter", async () => {
    const { source, nginx } = await start();
    const proxy = new URL(`http://127.0.0.1:${nginx.port}/proxy/treasury`);
    const answer = await loadTreasuryYear(proxy, 2026, {
      timeoutMs: 5000,
      today: parseDay("2026-10-03")!,
    });
    expect(answer.ok && [...answer.value.value["30Y"]!.value]).toEqual([506, 508]);
    expect(source.asked).toHaveLength(1);
  });

  it("may be a HEAD request", async () => {
    const { nginx } = await start();
    const reply = await ask(nginx, ADDRESS, { method: "HEAD" });
    expect([reply.status, reply.body]).toEqual([200, ""]);
    expectHeaders(reply);
  });

  it("is asked once for all readers", async () => {
    const { source, nginx } = await start();
    expect((await ask(nginx, ADDRESS)).headers["x-proxy-cache"]).toBe("MISS");
    const again = await ask(nginx, ADDRESS.replace("page&_format=csv", "_format=csv&page="));
    expect(again.body).toBe(CSV);
    expect(again.headers["x-proxy-cache"]).toBe("HIT");
    expectHeaders(again);
    expect(source.asked).toHaveLength(1);
  });

  it("may have an empty answer, as on the first days of a year", async () => {
    const { nginx } = await start((_, response) => response.writeHead(200).end());
    const reply = await ask(nginx, ADDRESS);
    expect([reply.status, reply.body]).toEqual([200, ""]);
    expectHeaders(reply);
  });
});

describe.skipIf(site === null)("what is not Yieldmark's", () => {
  const both = shared();

  it.each([
    [404, "/proxy/treasury"],
    [404, "/proxy/treasury/"],
    [404, "/proxy/"],
    [404, "/proxy/https://home.treasury.gov/"],
    [404, "/proxy/treasury/https://evil.example/"],
    [404, "/proxy/treasury//evil.example/"],
    [404, "/proxy/treasury/robots.txt"],
    [404, `/proxy/treasury/resource-center/data-chart-center/interest-rates/pages/xml?${QUERY}`],
    [404, ADDRESS.replace("/2026/all", "/all/202610")],
    [404, ADDRESS.replace("/2026/all", "/2026/all/")],
    [404, ADDRESS.replace("/2026/all", "/1980/all")],
    [404, ADDRESS.replace("/2026/all", "/2026/all%0d%0aX-Header:%201")],
    [404, ADDRESS.replace("/2026/all", "/2026/../2025/%2e%2e/robots.txt")],
    [403, ADDRESS.replace(`?${QUERY}`, "")],
    [403, ADDRESS.replace("value=2026", "value=2025")],
    [403, ADDRESS.replace("value=2026", "value=")],
    [403, ADDRESS.replace("yield_curve", "bill_rates")],
    [403, `${ADDRESS}&_=1`],
    [403, `${ADDRESS}&&`],
    [403, `${ADDRESS}%0d%0a`],
    [403, ADDRESS.replace("_format=csv", "_format=xml")],
  ])("is refused with %i: %s", async (status, path) => {
    const { source, nginx } = both;
    const reply = await ask(nginx, path);
    expect(reply.status).toBe(status);
    expect(reply.body).toMatch(/^[\w .]+\.\n$/);
    expect(reply.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expectHeaders(reply);
    expect(source.asked).toEqual([]);
  });

  it("is refused by method", async () => {
    const { source, nginx } = both;
    for (const method of ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"]) {
      const reply = await ask(nginx, ADDRESS, { method });
      expect(reply.status, method).toBe(405);
      expectHeaders(reply);
    }
    const tunnel = await askRaw(
      nginx,
      "CONNECT home.treasury.gov:443 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
    );
    expect(tunnel).toMatch(/^HTTP\/1\.1 40[05] /);
    expect(source.asked).toEqual([]);
  });

  it("goes to no other host, whatever host the request names", async () => {
    const { source, nginx } = both;
    const other = await startSource(sound);
    const host = `127.0.0.1:${other.port}`;
    const asked = `GET http://${host}${ADDRESS} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`;
    expect(await askRaw(nginx, asked)).toContain("10/02/2026");
    expect(source.asked).toHaveLength(1);
    expect(other.asked).toEqual([]);
  });
});

describe.skipIf(site === null)("when Treasury fails", () => {
  const both = shared();

  it.each([
    [301, 502],
    [302, 502],
    [400, 502],
    [403, 502],
    [404, 404],
    [418, 502],
    [429, 429],
    [451, 502],
    [500, 502],
    [503, 502],
    [504, 504],
  ])("its %i becomes a short plain %i with every header", async (status, told) => {
    both.source.answer = failing(status);
    const { nginx } = both;
    const reply = await ask(nginx, ADDRESS);
    expect(reply.status).toBe(told);
    expect(reply.body).toMatch(/^The source behind this proxy [a-z ]+\.\n$/);
    expect(reply.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(reply.headers.location).toBeUndefined();
    expectHeaders(reply);
  });

  it("is waited for no longer than the recipe says: 504", async () => {
    const { nginx } = await start(() => {}, {
      "proxy_read_timeout 15s;": "proxy_read_timeout 300ms;",
    });
    const begun = performance.now();
    const reply = await ask(nginx, ADDRESS);
    expect(reply.status).toBe(504);
    expect(reply.body).toBe("The source behind this proxy did not answer in time.\n");
    expectHeaders(reply);
    expect(performance.now() - begun).toBeGreaterThan(290);
  });

  it("is a plain 502 when it cannot be reached", async () => {
    const { source, nginx } = await start();
    await source.stop();
    const reply = await ask(nginx, ADDRESS);
    expect(reply.status).toBe(502);
    expect(reply.body).toMatch(/^The source behind this proxy /);
    expectHeaders(reply);
  });

  it("its last answer stands in and says so, and its next one replaces that", async () => {
    const { source, nginx } = await start(sound, { "200 10m;": "200 1s;" });
    const cacheOf = async () => {
      const reply = await ask(nginx, ADDRESS);
      expect([reply.status, reply.body]).toEqual([200, CSV]);
      expectHeaders(reply);
      return reply.headers["x-proxy-cache"];
    };
    expect(await cacheOf()).toBe("MISS");
    source.answer = failing(503);
    await expect.poll(cacheOf).toBe("STALE");
    source.answer = sound;
    expect(await cacheOf()).toBe("EXPIRED");
  });
});
