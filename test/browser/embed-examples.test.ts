// What docs/embedding.md says beside its host pages: calls, messages, and the header a strict page needs.
import type { Page } from "playwright-core";
import { expect, it } from "vitest";
import { type HostPage, serveHost, serveSite } from "./embed-site.ts";
import { hostFile, hostHeaders } from "./host-files.ts";
import { expectQuiet, openPage, watchOf } from "./page.ts";

/** What the page writes to its console from now on. */
function linesOf(page: Page): string[] {
  const lines: string[] = [];
  page.on("console", (message) => void lines.push(message.text()));
  return lines;
}

it("the calls of an element and the messages of a frame are answered as written", async () => {
  const pages: Record<string, HostPage> = {};
  const host = await serveHost(pages);
  const site = await serveSite({
    ancestors: host.origin,
    config: { embedOrigins: [host.origin] },
  });
  const places = { host, site };
  const scripts = ["element-calls.js", "frame-messages.js"].map((name) => hostFile(name, places));
  pages["/"] = {
    body: `<!doctype html><title>Desk</title>
      <script type="module" src="${site.href}yieldmark-chart.js"></script>
      <iframe src="${site.href}embed.html?from=2025-03-03" width="900" height="600"></iframe>
      <yieldmark-chart from="2025-03-03" to="2025-06-30"></yieldmark-chart>
      ${scripts.map((text) => `<script type="module">${text}</script>`).join("\n")}`,
  };
  let lines: string[] = [];
  const page = await openPage({
    path: host.href,
    own: [host.origin, site.origin],
    config: null,
    prepare: async (fresh) => {
      lines = linesOf(fresh);
    },
  });
  await page
    .getByRole("figure", { name: /^2Y par yield, 2025-03-03 to 2025-06-30, \d+ events$/ })
    .waitFor();
  await page
    .frameLocator("iframe")
    .getByRole("figure", { name: /^2Y par yield/ })
    .waitFor();
  await expect.poll(() => lines.filter((line) => line.startsWith("picture"))).toHaveLength(2);
  expect(lines).toContain("picture image/png");
  expect(lines).toContain("picture mine image/png");
  expect(lines).toContainEqual(expect.stringMatching(/^ready 30Y and 10Y .* 2026-10-01$/));
  expect(lines).toContainEqual(expect.stringMatching(/^height \d+$/));
  expect(lines.filter((line) => line.startsWith("view"))).toEqual(["view ?show=2Y&range=1Y"]);
  await expectQuiet(page);
});

it("of the strict page's header nothing can be taken away", async () => {
  const pages: Record<string, HostPage> = {};
  const host = await serveHost(pages);
  const site = await serveSite({ ancestors: host.origin });
  const places = { host, site };
  const policy = hostHeaders("strict.headers", places)["Content-Security-Policy"]!;
  const named = policy.match(/[a-z]+-src(?= http)/g) ?? [];
  expect(named).toEqual(["script-src", "connect-src", "frame-src"]);
  await Promise.all(
    named.map(async (directive) => {
      const less = policy.replace(new RegExp(`${directive} \\S+; `), "");
      pages[`/${directive}`] = {
        body: hostFile("strict.html", places),
        headers: { "Content-Security-Policy": less },
      };
      const page = await openPage({
        path: `${host.href}${directive}`,
        own: [host.origin, site.origin],
        config: null,
      });
      const refused = () => watchOf(page).complaints.join("\n");
      await expect.poll(refused).toContain(`policy: ${directive}`);
    }),
  );
});
