// Before the deployment tests: builds the app, unless it is built or there is no nginx to serve it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { findNginx } from "./nginx-server.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the built files; null when there is no nginx. */
    site: string | null;
  }
}

/** Runs once before the tests; what it answers runs once after them. */
export function setup(project: TestProject): (() => void) | undefined {
  if (findNginx() === null) {
    project.provide("site", null);
    console.warn("nginx is not here (PATH, NGINX_PATH): its recipe is not tested, only read.");
    return undefined;
  }
  const { NODE_ENV: _, BUILT_SITE: built = "", ...env } = process.env;
  if (built !== "") {
    project.provide("site", built);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), "yieldmark-deploy-"));
  const vite = join(dirname(createRequire(import.meta.url).resolve("vite/package.json")), "bin");
  execFileSync(
    process.execPath,
    [join(vite, "vite.js"), "build", "--outDir", folder, "--emptyOutDir", "--logLevel", "warn"],
    { cwd: fileURLToPath(new URL("../../", import.meta.url)), env, stdio: "inherit" },
  );
  project.provide("site", folder);
  return () => rmSync(folder, { recursive: true });
}
