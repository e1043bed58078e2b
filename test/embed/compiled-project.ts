// A project of another's with the published types in it, given to the compiler.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const inModules = (path: string) => join(root, "node_modules", path);

/** Longest that one run of the compiler may take. */
export const COMPILING_MS = 30_000;
const OPTIONS = {
  strict: true,
  noEmit: true,
  module: "esnext",
  moduleResolution: "bundler",
  target: "es2022",
  lib: ["es2022", "dom"],
  jsx: "react-jsx",
  types: [],
  skipLibCheck: false,
};

/** What the compiler says of files in a project that has the published types; empty when all is well. */
export function compile(files: Readonly<Record<string, string>>, packages: readonly string[] = []) {
  const folder = mkdtempSync(join(tmpdir(), "yieldmark-types-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const own = join(folder, "node_modules/yieldmark");
  mkdirSync(own, { recursive: true });
  cpSync(join(root, "public/yieldmark-chart.d.ts"), join(own, "yieldmark-chart.d.ts"));
  writeFileSync(
    join(own, "package.json"),
    JSON.stringify({ name: "yieldmark", exports: { ".": { types: "./yieldmark-chart.d.ts" } } }),
  );
  mkdirSync(join(folder, "node_modules/@types"));
  for (const name of packages) symlinkSync(inModules(name), join(folder, "node_modules", name));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const config = { compilerOptions: OPTIONS, files: Object.keys(files) };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  try {
    execFileSync(process.execPath, [inModules("typescript/bin/tsc"), "-p", folder], {
      cwd: folder,
      encoding: "utf8",
    });
    return "";
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}
