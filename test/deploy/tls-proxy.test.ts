// nginx with the recipe asks its sources by name over TLS, and only those that prove to be them.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { ask } from "./ask.ts";
import { startNames } from "./fake-names.ts";
import { startSource } from "./fake-source.ts";
import { startNginx } from "./nginx-server.ts";

const site = inject("site");
const KEY = "0123456789abcdefghijklmnopqrstuv";
const ADDRESS = "/proxy/fred/fred/series/observations?series_id=DGS30&file_type=json";
const sound = (_: unknown, response: ServerResponse) => response.end('{"observations":[]}');

function hasOpenssl(): boolean {
  try {
    execFileSync("openssl", ["version"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** A certificate for a name, signed by itself; gone with the test. */
function certificateFor(name: string) {
  const folder = mkdtempSync(join(tmpdir(), "yieldmark-tls-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [certificates, secret] = [join(folder, "cert.pem"), join(folder, "key.pem")];
  const subject = ["-subj", `/CN=${name}`, "-addext", `subjectAltName=DNS:${name}`];
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"];
  const files = ["-keyout", secret, "-out", certificates];
  execFileSync("openssl", ["req", "-x509", "-days", "2", ...curve, ...subject, ...files], {
    stdio: "ignore",
  });
  return {
    certificates,
    cert: readFileSync(certificates, "utf8"),
    key: readFileSync(secret, "utf8"),
  };
}

async function start(name: string, isTrusted: boolean) {
  const certificate = certificateFor(name);
  const source = await startSource(sound, certificate);
  const nginx = await startNginx({
    root: site!,
    fred: `https://api.stlouisfed.org:${source.port}`,
    key: KEY,
    ...(isTrusted && { certificates: certificate.certificates }),
    names: await startNames(),
  });
  return { source, nginx, reply: await ask(nginx, ADDRESS) };
}

describe.skipIf(site === null || !hasOpenssl())("a source over TLS", () => {
  it("is found by its name and told that name", async () => {
    const { source, reply } = await start("api.stlouisfed.org", true);
    expect([reply.status, reply.body]).toEqual([200, '{"observations":[]}']);
    expect(source.asked.map(({ serverName }) => serverName)).toEqual(["api.stlouisfed.org"]);
  });

  it.each([
    ["its certificate is another's", "evil.example", true],
    ["nobody vouches for its certificate", "api.stlouisfed.org", false],
  ])("is not asked when %s: 502, and the key is not sent", async (_, name, isTrusted) => {
    const { source, nginx, reply } = await start(name, isTrusted);
    expect(reply.status).toBe(502);
    expect(source.asked).toEqual([]);
    await expect.poll(() => nginx.written()).toContain('observations" 502');
    expect(JSON.stringify(reply) + nginx.written()).not.toContain(KEY);
  });
});
