// Snapshots read from JSON: there and back to the last cell, and refused as a whole for any bad one.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSnapshot } from "../../src/data/snapshot-value.ts";
import { asciiJson, type SnapshotWire, snapshotWire } from "../../src/domain/snapshot-wire.ts";
import type { Snapshot } from "../../src/domain/snapshot.ts";
import { anySnapshot, aSnapshot } from "../domain/a-snapshot.ts";
import { on } from "../domain/facts.ts";

const view = { show: ["2M", "2s10s"], from: on("2025-12-01"), to: on("2026-01-30") };
const written = (snapshot: Snapshot) => JSON.parse(asciiJson(snapshotWire(snapshot))) as unknown;

/** A wire value that can be spoilt. */
type Spoilt = Record<keyof SnapshotWire, unknown> & {
  days: unknown[];
  yields: Record<string, unknown[]>;
  view: Record<string, unknown>;
  sources: Record<string, unknown>[];
  events: Record<string, unknown>[];
  notObtained: Record<string, unknown>;
};

function refusal(spoil: (wire: Spoilt) => unknown): { reason: string; path?: string } | null {
  const wire = written(aSnapshot({ view })) as Spoilt;
  spoil(wire);
  const result = parseSnapshot(wire, "file.json");
  return result.ok ? null : result.failure;
}

describe("a snapshot", () => {
  it("comes back from its JSON the same: view, days, figures, holes, sources and events", () => {
    fc.assert(
      fc.property(anySnapshot, (snapshot) => {
        const result = parseSnapshot(written(snapshot), "file.json");
        expect(result).toEqual({ ok: true, value: snapshot });
      }),
      { numRuns: 40 },
    );
  });

  it("comes back from a file that says more than it must", () => {
    expect(refusal((wire) => Object.assign(wire, { series: [[1]], sentence: "30Y +14 bp" }))).toBe(
      null,
    );
    expect(refusal((wire) => Object.assign(wire.view, { added: "later" }))).toBe(null);
  });
});

describe("a snapshot is refused", () => {
  it.each<[string, (wire: Spoilt) => unknown, string]>([
    ["of another format", (w) => (w.schema = "yieldmark/par-yields/1"), "not a Yieldmark snapshot"],
    [
      "of a newer version",
      (w) => (w.schema = "yieldmark/snapshot/2"),
      "newer version of Yieldmark",
    ],
    ["whose days do not ascend", (w) => (w.days[3] = 0), "days.3 is not a later day"],
    ["whose days go back", (w) => (w.days[3] = -1), "days.3 is not a later day"],
    ["with a hole among its days", (w) => (w.days[3] = null), "days.3 is not a later day"],
    ["with a day in the year 2500", (w) => (w.days[0] = 200_000), "days.0 is not a later day"],
    ["without days", (w) => (w.days = []), "days is empty"],
    ["with endless days", (w) => (w.days = Array(60_001).fill(1)), "days.60000"],
    ["with a yield of 40%", (w) => (w.yields["2Y"]![2] = 4000), "yields.2Y.2 is not a yield"],
    ["with a yield of −20%", (w) => (w.yields["2Y"]![2] = -4000), "yields.2Y.2 is not a yield"],
    ["with half a basis point", (w) => (w.yields["2Y"]![2] = 0.5), "yields.2Y.2 is not a yield"],
    ["with text for a yield", (w) => (w.yields["2Y"]![2] = "1"), "yields.2Y.2 is not a yield"],
    ["with a column cut short", (w) => w.yields["2Y"]!.pop(), "yields.2Y is not as long"],
    ["without a leg of a measure", (w) => delete w.yields["2Y"], "yields.2Y is missing"],
    ["without its version", (w) => Reflect.deleteProperty(w, "version"), "version is missing"],
    ["without its view", (w) => Reflect.deleteProperty(w, "view"), "view is missing"],
    ["with a list for a view", (w) => Object.assign(w, { view: [] }), "view is not"],
    [
      "with a number in its view",
      (w) => (w.view["level"] = 5),
      "view is not a set of view settings",
    ],
    ["with a level of 500%", (w) => (w.view["level"] = "500"), "view has level:"],
    ["with a measure that is none", (w) => (w.view["show"] = "30Y,x"), "view has show:"],
    ["with another view version", (w) => (w.view["v"] = "2"), "view has v:"],
    [
      "with a hundred settings",
      (w) => Array.from({ length: 100 }, (_, i) => (w.view[`k${i}`] = "")),
      "view is not a set of view settings",
    ],
    ["made at no time", (w) => (w.madeAt = "2025-02-30T25:00:00.000Z"), "madeAt is not a UTC time"],
    ["made in words", (w) => (w.madeAt = "yesterday"), "madeAt is not"],
    ["with a script for a source", (w) => (w.sources[0]!["url"] = "javascript:1"), "web address"],
    [
      "with a source of no kind",
      (w) => (w.sources[0]!["kind"] = "best"),
      "sources.0.kind is none of",
    ],
    ["with 11 sources", (w) => (w.sources = Array(11).fill(w.sources[0])), "sources has more than"],
    [
      "with 5,001 events",
      (w) => (w.events = Array(5001).fill(w.events[0])),
      "events has more than",
    ],
    ["with an event without id", (w) => (w.events[0]!["id"] = "<b>"), "events.0.id is not"],
    ["with an endless title", (w) => (w.events[0]!["title"] = "x".repeat(1001)), "events.0.title"],
    [
      "with a span turned round",
      (w) => (w.notObtained["2M"] = [["2025-12-30", "2025-12-22"]]),
      "notObtained.2M.0 ends before",
    ],
    ["with a checksum of another form", (w) => (w.sha256 = "A".repeat(64)), "sha256 is not"],
    [
      "with one figure changed",
      (w) => (w.yields["2Y"]![0] = 349),
      "figures do not match its checksum",
    ],
    [
      "with one day moved",
      (w) => (w.days[0] = on("2025-11-30")),
      "figures do not match its checksum",
    ],
    ["with measures in another order", (w) => (w.view["show"] = "2s10s,2M"), "its checksum"],
  ])("%s", (_, spoil, said) => {
    expect(refusal(spoil)?.reason).toContain(said);
  });

  it("in one or two sentences that repeat nothing long from the file", () => {
    const reason = refusal((wire) => (wire.view["q"] = "\u0007".repeat(400)))?.reason;
    expect(reason).toMatch(/^This snapshot is damaged: view .{1,200}\.$/u);
    expect(reason).not.toContain("\u0007");
  });

  it("under the name of its file, on one line of at most 80 characters", () => {
    const result = parseSnapshot({}, `a\u202eb\n${"x".repeat(300)}.json`);
    expect(!result.ok && result.failure.source).toMatch(/^a b x{75}…$/);
  });

  it("without throwing, whatever the value is", () => {
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (input) => {
        expect(parseSnapshot(input, "file.json").ok).toBe(false);
      }),
    );
  });

  it("or read, but never throws, when any one value in it is replaced", () => {
    const text = JSON.stringify(written(aSnapshot({ view })));
    const steps = fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(steps, fc.anything({ withNullPrototype: true }), (path, replacement) => {
        let at = JSON.parse(text) as Record<string, unknown>;
        const wire = at;
        let key = "schema";
        for (const step of path) {
          const keys = Object.keys(at);
          key = keys[step % keys.length] ?? "schema";
          const next = at[key];
          if (typeof next !== "object" || next === null || Object.keys(next).length === 0) break;
          at = next as Record<string, unknown>;
          key = Object.keys(at)[0]!;
        }
        at[key] = replacement;
        const result = parseSnapshot(wire, "file.json");
        if (!result.ok) expect(result.failure.reason).toMatch(/^This .*\.$/u);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a title with characters that hide or turn others", () => {
  it("is read without them", () => {
    const wire = written(aSnapshot({ view })) as Spoilt;
    wire.events[0]!["title"] = "pause \u202e\u0000 125%";
    const result = parseSnapshot(wire, "file.json");
    expect(result.ok && result.value.events?.[0]?.title).toBe("pause 125%");
  });
});
