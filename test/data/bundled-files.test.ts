// The bundled files on disk: made from the facts to the byte, and small enough to travel.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { gzipSize, projectFolder } from "./bundled-file.ts";

const folder = join(projectFolder, "public/data");

it("making the data again gives the same files, to the byte", () => {
  const again = mkdtempSync(join(tmpdir(), "yieldmark-data-"));
  try {
    const script = join(projectFolder, "scripts/make-data.mjs");
    execFileSync(process.execPath, [script, "--out", again], { cwd: tmpdir() });
    expect(readdirSync(again).toSorted()).toEqual(readdirSync(folder).toSorted());
    for (const name of readdirSync(folder)) {
      expect(readFileSync(join(again, name)).equals(readFileSync(join(folder, name))), name).toBe(
        true,
      );
    }
  } finally {
    rmSync(again, { recursive: true });
  }
});

it("the par yields travel in under 60 KB, the part loaded first in under 25 KB", () => {
  const recent = gzipSize("par-yields-recent.json");
  expect(recent).toBeLessThan(25_000);
  expect(recent + gzipSize("par-yields-older.json")).toBeLessThan(60_000);
});

it("everything the first screen loads travels in 60 KB", () => {
  const names = ["par-yields-recent", "par-yields-older", "policy-events", "prints"];
  const total = names.reduce((sum, name) => sum + gzipSize(`${name}.json`), 0);
  expect(total).toBeLessThanOrEqual(60_000);
});
