import { describe, expect, it } from "vitest";
import { readSnapshotFile } from "../../src/data/snapshot-file.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { chartSnapshot, type SnapshotWish } from "../../src/ui/chart-snapshot.ts";
import type { ShownChart } from "../../src/ui/shown-chart.ts";
import { inputOf } from "../charts/real-overlay.ts";
import { on, time } from "../domain/facts.ts";

const parts = inputOf({ show: ["30Y"], from: on("2025-04-01"), to: on("2025-04-30") });
const shown: ShownChart = {
  subject: {
    parts,
    range: rangeOf(parts.view, time),
    provenance: {
      kind: "bundled",
      publisher: "US Treasury",
      url: "https://home.treasury.gov/",
      licence: "public domain",
      asOf: on("2026-10-01"),
      retrievedAt: null,
    },
    first: DEFAULT_VIEW,
    page: new URL("https://yields.example/desk/"),
  },
  theme: "light",
  size: { width: 640, height: 420 },
  root: {} as HTMLElement,
  name: "30Y par yield",
};

async function fileOf(wish: SnapshotWish) {
  const made = await chartSnapshot(shown, wish);
  if (!made.ok) throw new Error(made.failure.reason);
  const { blob, name } = made.value;
  return { name, type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) };
}

const reasonOf = async (wish: unknown) => {
  const made = await chartSnapshot(shown, wish as SnapshotWish);
  return made.ok ? null : made.failure.reason;
};

describe("a file of a shown chart", () => {
  it("is, as CSV, the drawn series with lines on where it is from", async () => {
    const { name, type, bytes } = await fileOf({ format: "csv" });
    const lines = new TextDecoder().decode(bytes).trim().split("\r\n");
    expect(name).toBe("yieldmark_30Y_2025-04-01_2025-04-30.csv");
    expect(type).toBe("text/csv;charset=utf-8");
    expect(lines.join("\n")).toContain("https://yields.example/desk/?show=30Y&from=2025-04-01");
    const rows = lines.filter((line) => !line.startsWith("#"));
    expect(rows[0]).toMatch(/^date,30Y/);
    expect(rows).toHaveLength(1 + 21);
  });

  it("opens itself again, as JSON", async () => {
    const { bytes, name } = await fileOf({ format: "json", scale: 4 });
    const read = readSnapshotFile(bytes, name);
    expect(read.ok && read.value.view).toEqual(parts.view);
  });
});

describe("what cannot be made is refused in words", () => {
  it.each([
    [{ format: "gif" }, "The format must be png, svg, csv or json."],
    [{ format: "PNG" }, "The format must be png, svg, csv or json."],
    [{ format: { toString: null } }, "The format must be png, svg, csv or json."],
    [{ format: "csv", scale: 3 }, "The scale must be 1, 2 or 4."],
    [{ format: "csv", scale: "2" }, "The scale must be 1, 2 or 4."],
  ])("%j", async (wish, reason) => {
    expect(await reasonOf(wish)).toBe(reason);
  });

  it("a picture where there is no page to paint it in", async () => {
    expect(await reasonOf({ format: "png" })).toMatch(/^The file could not be made\. ./);
  });
});
