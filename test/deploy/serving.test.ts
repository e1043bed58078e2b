// nginx with the recipe serves the built files: headers, cache rules, sub-path, missing files.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { HEADERS } from "../../deploy/headers.ts";
import { ask, askRaw, type Reply } from "./ask.ts";
import { type Nginx, runNginx, startNginx } from "./nginx-server.ts";

const site = inject("site");

function expectHeaders({ headers }: Reply): void {
  for (const [name, value] of Object.entries(HEADERS)) {
    expect(headers[name.toLowerCase()], name).toBe(value);
  }
}

describe.skipIf(site === null).each(["/", "/desk/yieldmark/"])("the page at %s", (path) => {
  let nginx: Nginx;
  beforeAll(async () => {
    nginx = await runNginx({ root: site!, path });
  });
  afterAll(() => nginx.stop());
  const assets = () => readdirSync(join(site!, "assets")).map((name) => `assets/${name}`);

  it("is there with all it names, every file with every header", async () => {
    const page = await ask(nginx, path);
    expect(page.status).toBe(200);
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    const named = [...page.body.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(3);
    const files = ["", "config.json", "config.schema.json", ...named, ...assets()];
    for (const file of files) {
      const reply = await ask(nginx, path + file);
      expect(reply.status, file).toBe(200);
      expectHeaders(reply);
    }
  });

  it.each([
    ["embed.html", "text/html; charset=utf-8"],
    ["yieldmark-chart.js", "text/javascript; charset=utf-8"],
    ["yieldmark-export.js", "text/javascript; charset=utf-8"],
    ["yieldmark-frozen.js", "text/javascript; charset=utf-8"],
    ["yieldmark-host.js", "text/javascript; charset=utf-8"],
    ["yieldmark-chart.d.ts", "text/plain; charset=utf-8"],
  ])("lets every page in the world read %s", async (file, type) => {
    const { status, headers } = await ask(nginx, path + file);
    expect([status, headers["content-type"]]).toEqual([200, type]);
    expect(headers["access-control-allow-origin"]).toBe("*");
  });

  it.each([
    ["js", "text/javascript; charset=utf-8"],
    ["css", "text/css; charset=utf-8"],
    ["woff2", "font/woff2"],
  ])("has %s files that may be kept for a year", async (ending, type) => {
    const files = assets().filter((name) => name.endsWith(`.${ending}`));
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const { headers } = await ask(nginx, path + file);
      expect(headers["content-type"], file).toBe(type);
      expect(headers["cache-control"], file).toBe("public, max-age=31536000, immutable");
    }
  });

  it.each([
    "",
    "index.html",
    "config.json",
    "config.schema.json",
    "data/policy-events.json",
    "embed.html",
    "yieldmark-chart.js",
    "yieldmark-export.js",
    "yieldmark-frozen.js",
    "yieldmark-host.js",
    "yieldmark-chart.d.ts",
  ])("has %j asked for again each time, and answers 304 when it is the same", async (file) => {
    const { headers } = await ask(nginx, path + file);
    expect(headers["cache-control"]).toBe("no-cache");
    const again = await ask(nginx, path + file, {
      headers: { "If-None-Match": headers.etag! },
    });
    expect(again.status).toBe(304);
    expectHeaders(again);
  });

  it.each([
    "no-such-file.json",
    "assets/index-AAAAAAAA.js",
    "assets/",
    "data/",
    "data/deep/er.json",
  ])("has no %s: a short plain 404 that is not kept, with every header", async (file) => {
    const reply = await ask(nginx, path + file);
    expect(reply.status).toBe(404);
    expect(reply.body).toBe("There is no such file.\n");
    expect(reply.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(reply.headers["cache-control"]).toBe("no-cache");
    expectHeaders(reply);
  });

  it("is not left by dots, encoded or not", async () => {
    for (const way of ["../".repeat(12), "%2e%2e/".repeat(12), "..%2f".repeat(12), ".%2e%5c"]) {
      const reply = await ask(nginx, `${path}${way}etc/passwd`);
      expect([400, 404], way).toContain(reply.status);
      expect(reply.body).not.toContain("root:");
    }
  });

  it("comes compressed to who can read that", async () => {
    const file = `${path}data/policy-events.json`;
    const packed = await ask(nginx, file, { headers: { "Accept-Encoding": "gzip" } });
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.headers.vary).toContain("Accept-Encoding");
    expect((await ask(nginx, file)).headers["content-encoding"]).toBeUndefined();
  });

  it.each(["POST", "PUT", "DELETE", "OPTIONS", "PATCH"])("refuses %s", async (method) => {
    const reply = await ask(nginx, path, { method });
    expect(reply.status).toBe(405);
    expect(reply.headers.allow).toBe("GET, HEAD");
    expectHeaders(reply);
  });
});

describe.skipIf(site === null)("the server", () => {
  it("leads to the page when the last slash is missing, with what follows it", async () => {
    const nginx = await startNginx({ root: site!, path: "/desk/yieldmark/" });
    const reply = await ask(nginx, "/desk/yieldmark?show=2s10s");
    expect(reply.status).toBe(301);
    expect(reply.headers.location).toBe("/desk/yieldmark/?show=2s10s");
    expectHeaders(reply);
  });

  it("has nothing beside the page's own path", async () => {
    const nginx = await startNginx({ root: site!, path: "/desk/yieldmark/" });
    for (const path of ["/", "/desk/", "/index.html", "/desk/yieldmarks/index.html"]) {
      const reply = await ask(nginx, path);
      expect(reply.status, path).toBe(404);
      expectHeaders(reply);
    }
  });

  it("sends the headers with what is no request, and never its version", async () => {
    const nginx = await startNginx({ root: site! });
    const said = await askRaw(nginx, "NO REQUEST\r\n\r\n");
    expect(said).toContain("400 Bad Request");
    for (const [name, value] of Object.entries(HEADERS))
      expect(said).toContain(`${name}: ${value}`);
    expect(said).not.toMatch(/nginx\/\d/);
  });

  it("lets those frame it whom the recipe names, and says so with every answer", async () => {
    const ancestors = "'self' https://intranet.example http://wiki.intranet.example";
    const nginx = await startNginx({ root: site!, ancestors });
    for (const path of ["/embed.html", "/", "/no-such-file"]) {
      const { headers } = await ask(nginx, path);
      const policy = String(headers["content-security-policy"]).split("; ");
      expect(policy, path).toContain(`frame-ancestors ${ancestors}`);
    }
  });

  it("logs no arguments: what readers look for is theirs", async () => {
    const nginx = await startNginx({ root: site! });
    await ask(nginx, "/?q=secret-plan", { headers: { Referer: "http://desk.example/?q=hidden" } });
    await expect.poll(() => nginx.written()).toContain('"GET /index.html" 200');
    expect(nginx.written()).not.toMatch(/secret-plan|hidden/);
  });
});
