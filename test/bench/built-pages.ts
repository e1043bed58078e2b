// One production build of all pages, each with the weight of what it loads.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build } from "vite";

const pagesFolder = fileURLToPath(new URL("pages/", import.meta.url));

/** Builds the pages into a folder as the app is built: minified, one page a library. */
export async function buildPages(outDir: string): Promise<void> {
  process.env["NODE_ENV"] = "production";
  const pages = readdirSync(pagesFolder).filter((file) => file.endsWith(".html"));
  await build({
    root: pagesFolder,
    configFile: false,
    logLevel: "warn",
    base: "./",
    plugins: [react()],
    mode: "production",
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: pages.map((page) => join(pagesFolder, page)) },
    },
  });
}

/** Kilobytes of scripts and styles that a built page loads, after gzip. */
export function weightOf(outDir: string, page: string): number {
  const html = readFileSync(join(outDir, `${page}.html`), "utf8");
  const files = html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g);
  const bytes = Array.from(files, ([, file]) =>
    gzipSync(readFileSync(join(outDir, file!)), { level: 9 }),
  );
  return bytes.reduce((sum, { length }) => sum + length, 0) / 1000;
}
