// The apps of docs/embedding.md, built as their reader would build them.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { inject, onTestFinished } from "vitest";
import type { HostPage } from "./embed-site.ts";
import { hostFile, type Places } from "./host-files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Builds an app of these files of the document; answers what is built by its path on the host. */
export async function buildHost(
  folder: string,
  names: readonly string[],
  places: Places,
): Promise<Record<string, HostPage>> {
  const app = mkdtempSync(join(tmpdir(), "yieldmark-host-"));
  onTestFinished(() => rmSync(app, { recursive: true }));
  for (const name of names) writeFileSync(join(app, name), hostFile(`${folder}/${name}`, places));
  installPackages(join(app, "node_modules"));
  const built = await build({
    root: app,
    configFile: false,
    logLevel: "warn",
    // Tests run as NODE_ENV=test, which is a development build to React.
    define: { "process.env.NODE_ENV": `"production"` },
    oxc: { jsx: { development: false } },
    build: { write: false, chunkSizeWarningLimit: 2000 },
  });
  if (!("output" in built)) throw new Error("built something else than a page");
  return Object.fromEntries(
    built.output.map((file) => {
      const path = file.fileName === "index.html" ? "/" : `/${file.fileName}`;
      return file.type === "chunk"
        ? [path, { body: file.code, type: "text/javascript" }]
        : [path, { body: Buffer.from(file.source) }];
    }),
  );
}

/** React as it is here, and Yieldmark as it would be published. */
function installPackages(folder: string): void {
  const own = join(folder, "yieldmark");
  mkdirSync(own, { recursive: true });
  for (const name of ["react", "react-dom", "scheduler"]) {
    symlinkSync(join(root, "node_modules", name), join(folder, name));
  }
  writeFileSync(join(own, "package.json"), readFileSync(join(root, "package.json")));
  // Copied: what a package may leave out by its `sideEffects` is told by its files' own places.
  const site = inject("siteFolder");
  const isNeeded = (path: string) => path === site || /\/assets$|\.(js|woff2)$/.test(path);
  cpSync(site, join(own, "dist"), { recursive: true, filter: isNeeded });
}
