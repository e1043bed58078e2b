// The size budget: what the first screen loads, after gzip. Chunks loaded on demand do not count.
import { readFileSync, statSync } from "node:fs";

const page = readFileSync("dist/index.html", "utf8");
const named = [...page.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="\.\/([^"]+)"/g)];
const ending = (suffix) => {
  const files = named.map(([, path]) => `dist/${path}`).filter((path) => path.endsWith(suffix));
  if (files.length === 0) throw new Error(`dist/index.html names no ${suffix} file`);
  return files;
};

const firstData = ["par-yields-recent", "par-yields-older", "policy-events", "prints"].map(
  (name) => `dist/data/${name}.json`,
);
for (const file of firstData) statSync(file);

export default [
  { name: "scripts of the first screen", path: ending(".js"), limit: "215 kB", gzip: true },
  { name: "styles of the first screen", path: ending(".css"), limit: "15 kB", gzip: true },
  {
    name: "data of the first screen",
    path: firstData,
    limit: "60 kB",
    gzip: true,
  },
];
