// Whether another's pages may hold a frame, as the site's own server says it.
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { hasFrameLeave } from "../../src/state/frame-leave.ts";

const HOST = "http://intranet.example";

/** The app's folder on a server that answers for frames with this status and policy. */
async function folder(policy: string | null, status = 200): Promise<URL> {
  const server = createServer(({ method, url }, response) => {
    const isAsked = method === "HEAD" && url === "/desk/embed.html";
    const headers = policy === null ? {} : { "Content-Security-Policy": policy };
    response.writeHead(isAsked ? status : 500, headers).end();
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/desk/`);
}

it.each([
  [`default-src 'none'; frame-ancestors 'self' ${HOST}`, true],
  ["frame-ancestors 'self'", false],
  [null, true],
])("under the policy %j: %j", async (policy, leave) => {
  expect(await hasFrameLeave(await folder(policy), HOST)).toBe(leave);
});

it("is not known where the server does not answer, or has no such page", async () => {
  expect(await hasFrameLeave(await folder("frame-ancestors *", 404), HOST)).toBeNull();
  expect(await hasFrameLeave(new URL("http://127.0.0.1:1/"), HOST)).toBeNull();
});
