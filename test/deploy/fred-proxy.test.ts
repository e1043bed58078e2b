// nginx with the recipe asks FRED with the site's key, which no one else ever sees.
import type { ServerResponse } from "node:http";
import { describe, expect, inject, it } from "vitest";
import { HEADERS } from "../../deploy/headers.ts";
import { FRED_COLUMNS, loadFredColumn } from "../../src/data/fred.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { ask, type Reply } from "./ask.ts";
import { type Asked, type FakeSource, startSource } from "./fake-source.ts";
import { type Nginx, type Recipe, startNginx } from "./nginx-server.ts";

const site = inject("site");
const KEY = "0123456789abcdefghijklmnopqrstuv";
const ADDRESS = "/proxy/fred/fred/series/observations?series_id=DGS30&file_type=json";
const ANSWER = JSON.stringify({
  observations: [
    { date: "2026-10-01", value: "5.06" },
    { date: "2026-10-02", value: "." },
  ],
});

const sound = (_: unknown, response: ServerResponse) => {
  response.writeHead(200, { "Content-Type": "application/json" }).end(ANSWER);
};

async function start(answer: FakeSource["answer"] = sound, recipe: Partial<Recipe> = {}) {
  const source = await startSource(answer);
  const fred = `http://127.0.0.1:${source.port}`;
  return { source, nginx: await startNginx({ root: site!, fred, key: KEY, ...recipe }) };
}

function expectNoKey(nginx: Nginx, ...replies: Reply[]): void {
  expect(JSON.stringify(replies)).not.toContain(KEY);
  expect(nginx.written()).not.toContain(KEY);
}

function expectHeaders({ headers }: Reply): void {
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(headers[name.toLowerCase()], name).toBe(value);
  }
}

/** Waits until the request stands in the access log, and with it all that was to be written. */
async function expectLogged(nginx: Nginx, status: number): Promise<void> {
  const line = `"GET /proxy/fred/fred/series/observations" ${status}`;
  await expect.poll(() => nginx.written()).toContain(line);
}

describe.skipIf(site === null)("what Yieldmark asks", () => {
  it("is passed on with the key, and the answer comes back without", async () => {
    const { source, nginx } = await start();
    const reply = await ask(nginx, ADDRESS, { headers: { Cookie: "session=1" } });
    expect([reply.status, reply.body]).toEqual([200, ANSWER]);
    expect(reply.headers["content-type"]).toBe("application/json; charset=utf-8");
    expectHeaders(reply);
    expect(source.asked).toHaveLength(1);
    expect(source.asked[0]!.url).toBe(
      `/fred/series/observations?series_id=DGS30&file_type=json&api_key=${KEY}`,
    );
    expect(source.asked[0]!.headers).toEqual({
      host: `127.0.0.1:${source.port}`,
      connection: "close",
      "user-agent": "Yieldmark",
      accept: "application/json",
    });
    await expectLogged(nginx, 200);
    expectNoKey(nginx, reply);
  });

  it("reads well in the page's own adapter, every column once for all readers", async () => {
    const { source, nginx } = await start();
    const proxy = new URL(`http://127.0.0.1:${nginx.port}/proxy/fred/`);
    const asking = { timeoutMs: 5000, today: parseDay("2026-10-03")! };
    for (const column of [...FRED_COLUMNS, ...FRED_COLUMNS]) {
      const answer = await loadFredColumn(proxy, column, asking);
      expect(answer.ok && [...answer.value.value.value], column).toEqual([506, Number.NaN]);
    }
    expect(source.asked).toHaveLength(FRED_COLUMNS.length);
  }, 30_000);
});

describe.skipIf(site === null)("what is not Yieldmark's", () => {
  it("is refused: paths, queries, methods, a key of the reader's", async () => {
    const { source, nginx } = await start();
    const refusals: [number, string, string?][] = [
      [404, "/proxy/fred"],
      [404, "/proxy/fred/"],
      [404, "/proxy/fred/series/observations?series_id=DGS30&file_type=json"],
      [404, "/proxy/fred/fred/series?series_id=DGS30&file_type=json"],
      [404, "/proxy/fred/graph/fredgraph.csv?id=DGS30"],
      [404, ADDRESS.replace("observations", "observations/")],
      [404, ADDRESS.replace("/fred/series", "/geofred/series")],
      [403, ADDRESS.replace("DGS30", "GDP")],
      [403, ADDRESS.replace("DGS30", "DGS30,GDP")],
      [403, ADDRESS.replace("DGS30", "DGS30%26api_key=x")],
      [403, ADDRESS.replace("series_id=DGS30&", "")],
      [403, ADDRESS.replace(/\?.*/, "")],
      [403, ADDRESS.replace("json", "xml")],
      [403, `${ADDRESS}&api_key=${"x".repeat(32)}`],
      [403, `${ADDRESS}&observation_start=2020-01-01`],
      [405, ADDRESS, "POST"],
      [405, ADDRESS, "OPTIONS"],
    ];
    for (const [status, path, method = "GET"] of refusals) {
      const reply = await ask(nginx, path, { method });
      expect(reply.status, `${method} ${path}`).toBe(status);
      expect(reply.headers["content-type"]).toBe("text/plain; charset=utf-8");
      expectHeaders(reply);
      expectNoKey(nginx, reply);
    }
    expect(source.asked).toEqual([]);
    expect(nginx.written()).not.toContain("x".repeat(32));
  });

  it.each(["", "too-short", "0123456789abcdefghijklmnopqrstu;"])(
    "is everything when the key is %j: 404, and FRED is not asked",
    async (key) => {
      const { source, nginx } = await start(sound, { key });
      const reply = await ask(nginx, ADDRESS);
      expect([reply.status, reply.body]).toEqual([404, "This proxy has no FRED key.\n"]);
      expectHeaders(reply);
      expect(source.asked).toEqual([]);
    },
  );
});

describe.skipIf(site === null)("when FRED fails, the key stays where it is", () => {
  const repeating = (status: number) => (asked: Asked, response: ServerResponse) => {
    response.writeHead(status, {
      "Content-Type": "application/json",
      Location: `https://evil.example${asked.url}`,
      Link: `<${asked.url}>`,
      Refresh: `0; url=${asked.url}`,
    });
    response.end(JSON.stringify({ error_message: `Bad Request. ${asked.url}` }));
  };

  it.each([
    [200, 200],
    [302, 502],
    [400, 502],
    [404, 404],
    [429, 429],
    [500, 502],
  ])("in an answer with %i that repeats it: %i", async (status, told) => {
    const { source, nginx } = await start(repeating(status));
    const reply = await ask(nginx, ADDRESS);
    expect(reply.status).toBe(told);
    expectHeaders(reply);
    expect(source.asked[0]!.url).toContain(KEY);
    await expectLogged(nginx, told);
    expect(JSON.stringify(reply)).not.toContain(KEY);
    if (told !== 200) expectNoKey(nginx, reply);
  });

  it.each<[string, (source: FakeSource) => unknown, number]>([
    ["nobody answers", (source) => source.stop(), 502],
    ["the answer does not come", (source) => (source.answer = () => {}), 504],
    [
      "the connection breaks",
      (source) => (source.answer = (_, response) => response.socket?.destroy()),
      502,
    ],
    [
      "the answer makes no sense",
      (source) =>
        (source.answer = (_, response) =>
          response.socket?.end("HTTP/1.1 200 OK\r\nA\0: b\r\n\r\n")),
      502,
    ],
  ])("when %s, even in the error log", async (_, breakDown, told) => {
    const { source, nginx } = await start(sound, {
      instead: { "proxy_read_timeout 15s;": "proxy_read_timeout 300ms;" },
    });
    await breakDown(source);
    const reply = await ask(nginx, ADDRESS);
    expect(reply.status).toBe(told);
    expectHeaders(reply);
    await expectLogged(nginx, told);
    expectNoKey(nginx, reply);
  });

  it("when the reader leaves before the answer comes", async () => {
    const { source, nginx } = await start(() => {});
    const proxy = `http://127.0.0.1:${nginx.port}${ADDRESS}`;
    const leaving = new AbortController();
    const gone = fetch(proxy, { signal: leaving.signal }).catch(() => "gone");
    await expect.poll(() => source.asked.length).toBe(1);
    leaving.abort();
    expect(await gone).toBe("gone");
    await source.stop();
    await expect.poll(() => nginx.written()).toMatch(/observations" (499|502)/);
    expectNoKey(nginx);
  });
});
