// The size budget: what the first screen loads, after gzip. Parts that are fetched once it stands do not count.
import { readFileSync, statSync } from "node:fs";

/** The files of a kind that a page names. */
function named(page, suffix) {
  const text = readFileSync(`dist/${page}`, "utf8");
  const paths = [...text.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="\.\/([^"]+)"/g)];
  const files = paths.map(([, path]) => `dist/${path}`).filter((path) => path.endsWith(suffix));
  if (files.length === 0) throw new Error(`dist/${page} names no ${suffix} file`);
  return files;
}

/** The entry and all that it imports; the other scripts are asked for in parallel with it. */
function entryScripts(page) {
  const inPage = readFileSync(`dist/${page}`, "utf8").matchAll(
    /<script\b[^>]*\ssrc="\.\/([^"]+)"/g,
  );
  const scripts = new Set([...inPage].map(([, path]) => `dist/${path}`));
  for (const path of scripts) {
    const code = readFileSync(path, "utf8");
    for (const [, file] of code.matchAll(/\b(?:import|from)["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      scripts.add(`dist/assets/${file}`);
    }
  }
  return [...scripts];
}
const entry = entryScripts("index.html");

const firstData = ["par-yields-recent", "par-yields-older", "policy-events", "prints"].map(
  (name) => `dist/data/${name}.json`,
);
for (const file of firstData) statSync(file);

export default [
  { name: "entry scripts", path: entry, limit: "200 kB", gzip: true },
  {
    name: "scripts asked for beside the entry",
    path: named("index.html", ".js").filter((path) => !entry.includes(path)),
    limit: "25 kB",
    gzip: true,
  },
  {
    name: "styles of the first screen",
    path: named("index.html", ".css"),
    limit: "15 kB",
    gzip: true,
  },
  {
    name: "data of the first screen",
    path: firstData,
    limit: "60 kB",
    gzip: true,
  },
  { name: "scripts of a frame", path: named("embed.html", ".js"), limit: "230 kB", gzip: true },
  { name: "element", path: "dist/yieldmark-chart.js", limit: "260 kB", gzip: true },
  { name: "exports of the element", path: "dist/yieldmark-export.js", limit: "60 kB", gzip: true },
  { name: "script for hosts", path: "dist/yieldmark-host.js", limit: "1.2 kB", gzip: true },
];
