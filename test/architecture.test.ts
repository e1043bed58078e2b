// The house rules, executed: who may import whom, and how files are named and cut.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { LAYER_TABLE } from "./layer-table.ts";
import { importsOf, parseModule, walk } from "./module-imports.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const filesIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length));
const read = (file: string) => readFileSync(join(root, file), "utf8");
const isCode = (file: string) => /\.tsx?$/.test(file);

const sources = filesIn("src").filter(isCode);

const layerOf = (file: string) => file.split("/")[1]!;
const rowOf = (file: string) =>
  LAYER_TABLE.find(
    ({ layer, files }) => layer === layerOf(file) && (files === "all" || files === extname(file)),
  );
const packageOf = (specifier: string) =>
  specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");

/** What is wrong with the imports of one file of `src`, one line each. */
function violationsOf(file: string, source: string): string[] {
  const row = rowOf(file);
  if (!row) return [`${file} stands in no layer`];
  const wrong: string[] = [];
  for (const { specifier, line } of importsOf(file, source)) {
    const say = (what: string) => wrong.push(`${file}:${line} ${what}`);
    if (specifier === null) {
      say("imports what cannot be read off the source");
    } else if (!specifier.startsWith(".")) {
      if (!row.packages.includes(packageOf(specifier))) say(`may not use ${specifier}`);
    } else {
      const target = normalize(join(dirname(file), specifier.replace(/\?.*$/, "")));
      const isOwn = target.startsWith("src/") && layerOf(target) === row.layer;
      if (!target.startsWith("src/")) say(`leaves src for ${specifier}`);
      else if (!isOwn && !row.imports.includes(layerOf(target))) say(`may not import ${target}`);
      else if (isOwn && row.files === ".ts" && extname(target) !== ".ts") {
        say(`computes, so it may not import ${target}`);
      }
    }
  }
  return wrong;
}

describe("the layers", () => {
  it("hold: every import of src is one the table allows", () => {
    expect(sources.length).toBeGreaterThan(20);
    const imports = sources.flatMap((file) => importsOf(file, read(file)));
    expect(imports.length).toBeGreaterThan(sources.length);
    expect(sources.flatMap((file) => violationsOf(file, read(file)))).toEqual([]);
  });

  it("are the ones ARCHITECTURE.md shows", () => {
    const shown = read("ARCHITECTURE.md")
      .split("\n")
      .filter((line) => line.startsWith("| `"))
      .map((line) => line.split("|").slice(1, 4))
      .map((cells) => cells.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map((m) => m[1]!)));
    const table = LAYER_TABLE.map(({ layer, files, imports, packages }) => [
      files === "all" ? [layer] : [layer, files],
      imports,
      packages,
    ]);
    expect(shown).toEqual(table);
  });

  it("have no clock and no randomness in domain", () => {
    const found: string[] = [];
    for (const file of sources.filter((name) => layerOf(name) === "domain")) {
      walk(parseModule(file, read(file)), (node) => {
        const text = read(file).slice(node.start, node["end"] as number);
        const isClock = node.type === "MemberExpression" && /^(Date\.now|Math\.random)$/.test(text);
        const isToday = node.type === "NewExpression" && /^new Date(\(\))?$/.test(text);
        if (isClock || isToday) found.push(`${file}: ${text}`);
      });
    }
    expect(found).toEqual([]);
  });
});

describe("the scan", () => {
  const scan = (source: string) => importsOf("a.tsx", source).map(({ specifier }) => specifier);

  it.each([
    ["a value", `import { a } from "./a.ts";`],
    ["a type", `import type { A } from "./a.ts";`],
    ["a type among values", `import { type A, b } from "./a.ts";`],
    ["a side effect", `import "./a.ts";`],
    ["a re-export", `export { a } from "./a.ts";`],
    ["a type re-export", `export type { A } from "./a.ts";`],
    ["a re-export of everything", `export * as all from "./a.ts";`],
    ["an import on demand", `const a = () => import("./a.ts");`],
    ["an import on demand in a template", "const a = () => import(`./a.ts`);"],
    ["an import type", `let a: import("./a.ts").A;`],
    ["an import by assignment", `import a = require("./a.ts");`],
    ["a require", `const a = require("./a.ts");`],
    ["a worker's address", `new Worker(new URL("./a.ts", import.meta.url));`],
    ["an import over several lines", `import {\n  a, // "b"\n} from\n  "./a.ts";`],
    ["an import after a regular expression", `const a = /["'\`/*]/; import b from "./a.ts";`],
    ["an import after markup", `const a = <p>it's // {"/*"}</p>; import b from "./a.ts";`],
  ])("finds %s", (_, source) => {
    expect(scan(source)).toEqual(["./a.ts"]);
  });

  it.each([
    ["a comment", `// import a from "./a.ts";\n/* import("./b.ts") */`],
    ["a string", `const a = 'import a from "./a.ts"';`],
    ["another base's address", `new URL("data/a.json", assetBase);`],
    ["an export of its own", `export const a = 1;`],
  ])("finds nothing in %s", (_, source) => {
    expect(scan(source)).toEqual([]);
  });

  it.each(["import(name)", "import(`./${name}.ts`)", `import.meta.glob("./*.ts")`])(
    "cannot judge %s, and says so",
    (source) => {
      expect(scan(source)).toEqual([null]);
    },
  );

  it.each([
    ["src/domain/a.ts", `import type { B } from "../data/b.ts";`, "may not import src/data/b.ts"],
    ["src/domain/a.ts", `export * from "react";`, "may not use react"],
    ["src/data/a.ts", `import("../state/b.ts");`, "may not import src/state/b.ts"],
    ["src/charts/a.ts", `import { useMemo } from "react";`, "may not use react"],
    ["src/charts/a.ts", `import { B } from "./b.tsx";`, "computes, so it may not import"],
    ["src/exports/a.ts", `import "react-dom/client";`, "may not use react-dom/client"],
    ["src/ui/a.tsx", `import { b } from "../data/b.ts";`, "may not import src/data/b.ts"],
    ["src/ui/a.tsx", `import { b } from "../../mocks/b.ts";`, "leaves src"],
    ["src/data/a.ts", `import fs from "node:fs";`, "may not use node:fs"],
    ["src/main.tsx", `import { b } from "./charts/b.tsx";`, "may not import src/charts/b.tsx"],
    ["src/utils/a.ts", ``, "stands in no layer"],
    ["src/ui/a.tsx", `import(name);`, "cannot be read off the source"],
  ])("refuses in %s: %s", (file, source, said) => {
    expect(violationsOf(file, source)).toEqual([expect.stringContaining(said)]);
  });
});

describe("files", () => {
  it("have kebab-case names, and none is a barrel or in a folder for everything", () => {
    const named = ["src", "test", "mocks", "scripts", "deploy"].flatMap(filesIn);
    const wrong = named.filter((file) => {
      const parts = file.split("/");
      const isVague = parts.some((part) => /^(utils?|hooks|types|helpers?|constants)\b/.test(part));
      const isKebab = parts.every((part) => /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+)*$/.test(part));
      return isVague || !isKebab || /\/index\.tsx?$/.test(file);
    });
    expect(wrong).toEqual([]);
  });

  it("of src say first what they are", () => {
    expect(sources.filter((file) => !/^\/\/ \S/.test(read(file)))).toEqual([]);
  });

  it("of src are short: 100 lines in the median, 200 at most", () => {
    const lengths = sources.map((file) => read(file).split("\n").length - 1);
    expect(lengths.toSorted((a, b) => a - b)[Math.floor(lengths.length / 2)]).toBeLessThan(100);
    expect(sources.filter((_, index) => lengths[index]! > 200)).toEqual([]);
  });
});
