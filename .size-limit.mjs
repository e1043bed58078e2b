// The size budget: what the first screen loads, after gzip. Parts that are fetched once it stands do not count.
import { readFileSync, statSync } from "node:fs";

const page = readFileSync("dist/index.html", "utf8");
const named = [...page.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="\.\/([^"]+)"/g)];
const ending = (suffix) => {
  const files = named.map(([, path]) => `dist/${path}`).filter((path) => path.endsWith(suffix));
  if (files.length === 0) throw new Error(`dist/index.html names no ${suffix} file`);
  return files;
};

/** The entry and all that it imports; the other scripts are asked for in parallel with it. */
function entryScripts() {
  const inPage = page.matchAll(/<script\b[^>]*\ssrc="\.\/([^"]+)"/g);
  const scripts = new Set([...inPage].map(([, path]) => `dist/${path}`));
  for (const path of scripts) {
    const code = readFileSync(path, "utf8");
    for (const [, file] of code.matchAll(/\b(?:import|from)["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      scripts.add(`dist/assets/${file}`);
    }
  }
  return [...scripts];
}
const entry = entryScripts();

const firstData = ["par-yields-recent", "par-yields-older", "policy-events", "prints"].map(
  (name) => `dist/data/${name}.json`,
);
for (const file of firstData) statSync(file);

export default [
  { name: "entry scripts", path: entry, limit: "200 kB", gzip: true },
  {
    name: "scripts asked for beside the entry",
    path: ending(".js").filter((path) => !entry.includes(path)),
    limit: "25 kB",
    gzip: true,
  },
  { name: "styles of the first screen", path: ending(".css"), limit: "15 kB", gzip: true },
  {
    name: "data of the first screen",
    path: firstData,
    limit: "60 kB",
    gzip: true,
  },
];
