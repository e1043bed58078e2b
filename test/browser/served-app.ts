// Before the browser tests: builds the app, serves it with the real headers, starts one Chromium.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { resolveChromium } from "./chromium.ts";

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

function buildInto(folder: string): string {
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin");
  const site = join(folder, "site");
  const { NODE_ENV: _, ...env } = process.env;
  execFileSync(
    process.execPath,
    [join(vite, "vite.js"), "build", "--outDir", site, "--emptyOutDir", "--logLevel", "warn"],
    { cwd: root, env, stdio: "inherit" },
  );
  cpSync(site, join(folder, "copy"), { recursive: true });
  mkdirSync(dirname(join(site, SUB_PATH)), { recursive: true });
  renameSync(join(folder, "copy"), join(site, SUB_PATH));
  return site;
}

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
    });
    stops.push(() => server.close());
    const browser = await chromium.launchServer(await resolveChromium());
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
