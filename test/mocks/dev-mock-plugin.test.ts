// The mocks of the development server: where they run, and that the page they start is the shipped one.
import { readFileSync } from "node:fs";
import { createServer } from "vite";
import { expect, it, onTestFinished } from "vitest";
import { devMockPlugin } from "../../mocks/dev-mock-plugin.ts";

const page = readFileSync(new URL("../../index.html", import.meta.url), "utf8");

it.each([
  ["serve", "mock", false, true],
  ["serve", "development", false, false],
  ["serve", "mock", true, false],
  ["build", "mock", false, false],
  ["build", "production", false, false],
] as const)("%s in mode %s, preview %s: on is %s", (command, mode, isPreview, isOn) => {
  const { apply } = devMockPlugin();
  if (typeof apply !== "function") throw new TypeError("it must decide by command and mode");
  expect(apply.call({} as never, {}, { command, mode, isPreview })).toBe(isOn);
});

it("the page starts the mocks instead of the app, and is else unchanged", async () => {
  const server = await createServer({
    configFile: false,
    logLevel: "silent",
    mode: "mock",
    plugins: [devMockPlugin()],
    optimizeDeps: { noDiscovery: true, include: [] },
    server: { middlewareMode: true, ws: false },
  });
  onTestFinished(() => server.close());
  const html = await server.transformIndexHtml("/", page);
  expect(page).toContain(`src="./src/main.tsx"`);
  expect(html).not.toContain("src/main.tsx");
  expect(html.match(/src="\.?\/mocks\/dev-start\.ts"/gu)).toHaveLength(1);
  expect(html).toContain(`<div id="root"></div>`);
});
