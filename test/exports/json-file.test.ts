// The JSON file: it opens itself, and says the same in rows.
import { describe, expect, it } from "vitest";
import { readSnapshotFile } from "../../src/data/snapshot-file.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { snapshotOfContent } from "../../src/exports/export-content.ts";
import { jsonFile } from "../../src/exports/json-file.ts";
import { valueOf } from "../data/bundled-file.ts";
import { anEvent } from "../domain/an-event.ts";
import { on } from "../domain/facts.ts";
import { dates, hundredths, written } from "../domain/plain-yields.ts";
import { APRIL, contentWith } from "./april-content.ts";
import { contentOf } from "./real-content.ts";

interface ReadFile {
  readonly sentence: string;
  readonly series: { measures: unknown; rows: [string, ...(number | null)[]][] };
  readonly eventRows: Record<string, unknown>[];
}
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("the JSON file", () => {
  it.each([{}, APRIL, { range: "MAX", from: null, show: TENORS }] as const)(
    "opens itself to the snapshot it was made of: %j",
    (changes) => {
      const content = contentOf(changes);
      const read = readSnapshotFile(bytesOf(jsonFile(content)), "yieldmark.json");
      expect(valueOf(read)).toEqual(snapshotOfContent(content));
    },
  );

  it("says the figures in rows as published, null for holes", () => {
    const show = ["30Y", "2M", "2s10s"];
    const file = JSON.parse(jsonFile(contentOf({ show, from: null, range: "MAX" }))) as ReadFile;
    expect(file.series.measures).toEqual([
      { key: "30Y", name: "30Y par yield", unit: "%" },
      { key: "2M", name: "2M par yield", unit: "%" },
      { key: "2s10s", name: "2s10s spread", unit: "bp" },
    ]);
    const [two, ten] = [hundredths("2Y"), hundredths("10Y")];
    const plain = (text: string) => (text === "" ? null : Number(text));
    expect(file.series.rows).toEqual(
      dates.map((date, i) => [
        date,
        plain(written(date, "30Y")),
        plain(written(date, "2M")),
        ten[i]! - two[i]!,
      ]),
    );
  });

  it("says each drawn event whole, with day 0 and responses", () => {
    const file = JSON.parse(jsonFile(contentWith(APRIL, [anEvent()]))) as ReadFile;
    expect(file.eventRows).toEqual([
      {
        id: "us-90-day-pause",
        actor: "US",
        targets: ["GLOBAL", "CN"],
        kind: "pause",
        authority: "IEEPA",
        instrument: "EO 14266",
        documentNumber: "2025-06462",
        rateBefore: 84,
        rateAfter: 125,
        title: "90-day pause, China to 125%",
        confidence: "high",
        weight: "major",
        reviewed: true,
        announced: "2025-04-09",
        newYorkTime: "13:18",
        afterClose: false,
        effective: "2025-04-10",
        register: [],
        dayZero: { day: "2025-04-09", basis: "before the curve" },
        responses: [
          { measure: "30Y", unit: "bp", days: { 0: 1, 1: 15, 5: 3, 20: 12 } },
          { measure: "2s10s", unit: "bp", days: { 0: -12, 1: 1, 5: -3, 20: -8 } },
        ],
      },
    ]);
  });

  it("has null for what is not known of an event", () => {
    const unknown = anEvent({
      announced: { day: on("2026-10-02"), minute: null, afterClose: null },
      effective: null,
    });
    const file = JSON.parse(
      jsonFile(contentWith({ show: ["30Y"], from: on("2026-09-01") }, [unknown])),
    ) as ReadFile;
    expect(file.eventRows[0]).toMatchObject({ newYorkTime: null, effective: null, dayZero: null });
    expect(file.eventRows[0]!["responses"]).toEqual([
      { measure: "30Y", unit: "bp", days: { 0: null, 1: null, 5: null, 20: null } },
    ]);
  });

  it("stands on lines: one a day, one an event", () => {
    const content = contentOf(APRIL);
    const lines = jsonFile(content).split("\n");
    expect(lines.filter((line) => /^\["2025-04-\d\d",/.test(line))).toHaveLength(21);
    expect(lines.find((line) => line.startsWith('"sentence"'))).toBe(
      `"sentence": ${JSON.stringify(content.sentence)},`,
    );
  });
});
