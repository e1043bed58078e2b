// Snapshots as JSON values: what stands in files, and JSON that no byte and no markup can break.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asciiJson, snapshotWire } from "../../src/domain/snapshot-wire.ts";
import { anySnapshot, aSnapshot } from "./a-snapshot.ts";
import { on } from "./facts.ts";

describe("a snapshot on the wire", () => {
  const view = { from: on("2025-12-19"), to: on("2025-12-23"), show: ["2M", "30Y"] };

  it("says days and times in ISO form and figures as differences, null for holes", () => {
    const { days, yields, notObtained, madeAt, sources, events } = snapshotWire(
      aSnapshot({ view, madeAt: 0 }),
    );
    expect(days).toEqual([on("2025-12-19"), 3, 1]);
    expect(yields).toEqual({ "2M": [372, null, null], "30Y": [482, 2, -1] });
    expect(notObtained).toEqual({ "2M": [["2025-12-22", "2025-12-23"]] });
    expect(madeAt).toBe("1970-01-01T00:00:00.000Z");
    expect(sources[0]).toMatchObject({ asOf: "2026-10-01", retrievedAt: null });
    expect(events).toEqual([
      { id: "us-90-day-pause", day: "2025-04-09", title: "90-day pause, China to 125%" },
    ]);
  });

  it("names every setting of the view, so that later defaults do not change it", () => {
    const wire = snapshotWire(aSnapshot());
    expect(Object.keys(wire.view)).toHaveLength(Object.keys(aSnapshot().view).length + 1);
    expect(wire.view).toMatchObject({ v: "1", to: "", theme: "auto" });
  });

  it("is plain JSON: nothing is lost in writing it", () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const wire = snapshotWire(snapshot);
        expect(JSON.parse(JSON.stringify(wire))).toEqual(wire);
      }),
      { numRuns: 30 },
    );
  });
});

describe("JSON in ASCII", () => {
  it("reads back to the same value, and holds no byte and no sign that markup could stumble on", () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: "binary", maxDepth: 3 }), (value) => {
        const text = asciiJson(value);
        expect(text).toMatch(/^[\x20-\x7e]*$/);
        expect(text).not.toMatch(/[<>&\n]/);
        expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(value));
      }),
    );
  });

  it("writes a character beyond the first 65,536 as its two halves", () => {
    expect(asciiJson("é 😀 </metadata>")).toBe(
      String.raw`"\u00e9 \ud83d\ude00 \u003c/metadata\u003e"`,
    );
  });
});
