// What tests of the data layer read from disk: source facts, bundled files, random mutations.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import fc from "fast-check";

const root = new URL("../../", import.meta.url);

/** The folder of the project, with its slash. */
export const projectFolder = fileURLToPath(root);

/** A file of `facts/` as text. */
export const readFact = (name: string) => readFileSync(new URL(`facts/${name}`, root), "utf8");

/** A file of `public/data/` as text. */
export const readBundledText = (name: string) =>
  readFileSync(new URL(`public/data/${name}`, root), "utf8");

/** A file of `public/data/` as the untrusted value a parser gets. */
export const readBundled = (name: string): unknown => JSON.parse(readBundledText(name));

/** Size of a bundled file as it travels, bytes after gzip. */
export const gzipSize = (name: string) => gzipSync(readBundledText(name), { level: 9 }).length;

/** The value of a good result; fails the test with its reason otherwise. */
export function valueOf<T>(
  result: { ok: true; value: T } | { ok: false; failure: { reason: string; path?: string } },
): T {
  if (result.ok) return result.value;
  throw new Error(`${result.failure.path ?? ""} ${result.failure.reason}`);
}

/** Bundled files with one value somewhere inside replaced by any JSON value. */
export function damaged(name: string): fc.Arbitrary<unknown> {
  const text = readBundledText(name);
  return fc
    .tuple(fc.array(fc.nat({ max: 10_000 }), { maxLength: 5 }), fc.jsonValue({ maxDepth: 2 }))
    .map(([steps, replacement]) => {
      const holder: { file: unknown } = { file: JSON.parse(text) };
      let at: Record<string, unknown> = holder;
      let key = "file";
      for (const step of steps) {
        const next = at[key];
        if (typeof next !== "object" || next === null) break;
        const keys = Object.keys(next);
        if (keys.length === 0) break;
        at = next as Record<string, unknown>;
        key = keys[step % keys.length]!;
      }
      at[key] = replacement;
      return holder.file;
    });
}
