// Before the browser tests: builds the app unless it is built, serves it with the real headers, starts one Chromium.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview, type Plugin } from "vite";
import type { TestProject } from "vitest/node";
import { resolveChromium } from "./chromium.ts";
import { NO_SOURCES, QUIET_COOKIE } from "./quiet-site.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built app is served, with its slash. */
    appUrl: string;
    /** Where its files are. */
    siteFolder: string;
    /** Where the browser listens. */
    browserEndpoint: string;
  }
}

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The same build once at the top and once in a folder, since it must work from any sub-path. */
const SUB_PATH = "desk/yieldmark";

/** Two tests run on two cores: work that V8 hands to more threads only costs the other test. */
const FEW_THREADS = "--js-flags=--single-threaded";

function buildInto(folder: string): string {
  const site = join(folder, "site");
  const { NODE_ENV: _, BUILT_SITE: built = "", ...env } = process.env;
  if (built === "") {
    const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin");
    execFileSync(
      process.execPath,
      [join(vite, "vite.js"), "build", "--outDir", site, "--emptyOutDir", "--logLevel", "warn"],
      { cwd: root, env, stdio: "inherit" },
    );
  } else {
    cpSync(built, site, { recursive: true });
  }
  cpSync(site, join(folder, "copy"), { recursive: true });
  mkdirSync(dirname(join(site, SUB_PATH)), { recursive: true });
  renameSync(join(folder, "copy"), join(site, SUB_PATH));
  return site;
}

/** A browser with the cookie is told that no source is asked; nothing is packed, which costs more than it saves. */
const quietPlugin: Plugin = {
  name: "quiet-site",
  configurePreviewServer: ({ middlewares }) => {
    middlewares.use((request, response, next) => {
      delete request.headers["accept-encoding"];
      const isQuiet = (request.headers.cookie ?? "").split("; ").includes(QUIET_COOKIE);
      const { pathname } = new URL(request.url ?? "/", "http://site.example");
      if (!isQuiet || !pathname.endsWith("/config.json")) return next();
      const headers = { "Content-Type": "application/json", "Cache-Control": "no-store" };
      response.writeHead(200, headers).end(JSON.stringify(NO_SOURCES));
    });
  },
};

/** Runs once before all browser tests; what it answers runs once after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "yieldmark-site-"));
  const stops: (() => Promise<void>)[] = [async () => rmSync(folder, { recursive: true })];
  const stopAll = async () => {
    for (const stop of stops.splice(0).toReversed()) await stop();
  };
  try {
    const site = buildInto(folder);
    const server = await preview({
      root,
      logLevel: "warn",
      build: { outDir: site },
      preview: { port: 0 },
      plugins: [quietPlugin],
    });
    stops.push(() => server.close());
    const launch = await resolveChromium();
    const args = [...launch.args, FEW_THREADS];
    const browser = await chromium.launchServer({ ...launch, args });
    stops.push(() => browser.close());

    project.provide("siteFolder", site);
    project.provide("appUrl", server.resolvedUrls!.local[0]!);
    project.provide("browserEndpoint", browser.wsEndpoint());
  } catch (error) {
    await stopAll();
    throw error;
  }
  return stopAll;
}
