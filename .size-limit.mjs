// The size budget: what the first screen loads, after gzip. Chunks loaded on demand do not count.
import { readFileSync } from "node:fs";

const page = readFileSync("dist/index.html", "utf8");
const named = [...page.matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="\.\/([^"]+)"/g)];
const ending = (suffix) =>
  named.map(([, path]) => `dist/${path}`).filter((path) => path.endsWith(suffix));

const firstData = ["par-yields-recent", "par-yields-older", "policy-events", "prints"];

export default [
  { name: "scripts of the first screen", path: ending(".js"), limit: "215 kB", gzip: true },
  { name: "styles of the first screen", path: ending(".css"), limit: "15 kB", gzip: true },
  {
    name: "data of the first screen",
    path: firstData.map((name) => `dist/data/${name}.json`),
    limit: "60 kB",
    gzip: true,
  },
];
