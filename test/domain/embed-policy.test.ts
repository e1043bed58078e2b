// What must be sent so that a chart may stand in another page.
import { describe, expect, it } from "vitest";
import { HEADERS } from "../../deploy/headers.ts";
import { elementPolicy, framePolicy } from "../../src/domain/embed-policy.ts";
import { SOURCE_ORIGINS } from "../../src/domain/source-origin.ts";

const OWN = "https://yields.example";
const HOST = "https://intranet.example";

/** The sources of a directive in a policy. */
function sourcesOf(policy: string, directive: string): readonly string[] {
  const parts = policy.replace("Content-Security-Policy: ", "").split("; ");
  const found = parts.map((part) => part.split(" ")).find(([name]) => name === directive);
  return found?.slice(1) ?? [];
}

it("the page of another may ask for the element what our own page may ask", () => {
  const own = sourcesOf(HEADERS["Content-Security-Policy"]!, "connect-src");
  const line = elementPolicy(OWN).host.join("\n");
  expect(own).toEqual(["'self'", ...SOURCE_ORIGINS]);
  expect(sourcesOf(line, "connect-src")).toEqual(["'self'", OWN, ...SOURCE_ORIGINS]);
  expect(sourcesOf(line, "script-src")).toEqual(["'self'", OWN]);
  expect(line).not.toMatch(/style-src|font-src|unsafe/);
});

describe("a frame", () => {
  it("needs a frame source there and an ancestor here, and scripts only with the host script", () => {
    const { host, server, config } = framePolicy(OWN, HOST, false);
    expect(host).toEqual([`Content-Security-Policy: frame-src 'self' ${OWN}`]);
    expect(server).toEqual([`Content-Security-Policy: frame-ancestors 'self' ${HOST}`]);
    expect(JSON.parse(`{${config.join("")}}`)).toEqual({ embedOrigins: [HOST] });
    expect(sourcesOf(framePolicy(OWN, HOST, true).host[0]!, "script-src")).toEqual(["'self'", OWN]);
  });

  it("may stand in the page's own dialog", () => {
    const policy = HEADERS["Content-Security-Policy"]!;
    expect(sourcesOf(policy, "frame-src")).toEqual(["'self'"]);
    expect(sourcesOf(policy, "frame-ancestors")).toContain("'self'");
  });
});
