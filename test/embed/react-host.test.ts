// The React app of docs/embedding.md, checked by the compiler with the published types beside it.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";
import { hostFile } from "../browser/host-files.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const COMPILING_MS = 30_000;
const OPTIONS = {
  strict: true,
  noEmit: true,
  module: "esnext",
  moduleResolution: "bundler",
  target: "es2022",
  lib: ["es2022", "dom"],
  jsx: "react-jsx",
  types: [],
};

/** What the compiler says of an app's files with the published types beside them. */
function compile(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "yieldmark-react-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, "node_modules/@types"), { recursive: true });
  for (const name of ["@types/react", "@types/react-dom", "csstype"]) {
    symlinkSync(join(root, "node_modules", name), join(folder, "node_modules", name));
  }
  copyFileSync(join(root, "public/yieldmark-chart.d.ts"), join(folder, "yieldmark-chart.d.ts"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const config = { compilerOptions: OPTIONS, files: Object.keys(files) };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const compiler = join(root, "node_modules/typescript/bin/tsc");
  try {
    return execFileSync(process.execPath, [compiler, "-p", folder], {
      cwd: folder,
      encoding: "utf8",
    });
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}

it(
  "compiles as it stands, and not with a value that an attribute does not have",
  { timeout: COMPILING_MS },
  () => {
    const nowhere = new URL("https://yieldmark.example/");
    const app = hostFile("react/app.tsx", { site: nowhere, host: nowhere });
    const wrong = app.replace('show="30Y"', 'range="1X"');
    const said = compile({ "app.tsx": app, "wrong.tsx": wrong });
    expect(said.match(/^\w+\.tsx/gm)).toEqual(["wrong.tsx"]);
  },
);
