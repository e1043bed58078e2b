// One production build of all pages, each with the weight of what it loads.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import react from "@vitejs/plugin-react";
import { build, type Plugin } from "vite";
import { VARIANTS } from "./variant.ts";

const pagesFolder = fileURLToPath(new URL("pages/", import.meta.url));

/** Every library's page is the one template with that library's script. */
const templatePlugin = (pages: readonly string[]): Plugin => ({
  name: "page-template",
  enforce: "pre",
  resolveId: (id) => (pages.includes(id) ? id : null),
  load(id) {
    if (!pages.includes(id)) return null;
    const name = basename(id, ".html");
    const scripts = [`${name}.ts`, `${name}.tsx`];
    const entry = readdirSync(pagesFolder).find((file) => scripts.includes(file));
    if (!entry) throw new Error(`no script for the page ${name}`);
    return readFileSync(join(pagesFolder, "page.html"), "utf8").replace("ENTRY", entry);
  },
});

/** Builds the pages into a folder as the app is built: minified, one page a library. */
export async function buildPages(outDir: string): Promise<void> {
  process.env["NODE_ENV"] = "production";
  const names = new Set(VARIANTS.map(({ page }) => page));
  const pages = [...names].map((name) => join(pagesFolder, `${name}.html`));
  await build({
    root: pagesFolder,
    configFile: false,
    logLevel: "warn",
    base: "./",
    plugins: [templatePlugin(pages), react()],
    mode: "production",
    build: {
      outDir,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: pages },
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
