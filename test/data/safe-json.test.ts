// JSON from strangers: read like any other, but bounded, and without the names that reach a prototype.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { safeJson } from "../../src/data/safe-json.ts";

describe("JSON from a stranger", () => {
  it("reads as JSON does", () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value);
        fc.pre(!/"(__proto__|constructor|prototype)":/.test(text));
        expect(safeJson(text)).toEqual({ value: JSON.parse(text) as unknown });
      }),
    );
  });

  it("may name in its text what it may not name in its keys", () => {
    expect(safeJson(`["__proto__", "{[,", "\\"{["]`)).toEqual({
      value: ["__proto__", "{[,", '"{['],
    });
  });

  it.each<[string, string, unknown]>([
    ["that breaks off", `{"a":1`, "not json"],
    ["of nothing", "", "not json"],
    ["with __proto__", `{"a":[{"__proto__":{"polluted":1}}]}`, { reserved: "__proto__" }],
    ["with __proto__ escaped", String.raw`{"\u005f_proto__":{}}`, { reserved: "__proto__" }],
    ["with constructor", `{"constructor":{"prototype":{}}}`, { reserved: "constructor" }],
    ["with prototype", `[[{"prototype":1}]]`, { reserved: "prototype" }],
    ["21 deep", "[".repeat(21) + "]".repeat(21), "too deep"],
    ["4 million deep", "[".repeat(4e6), "too deep"],
    ["objects 4 million deep", `{"a":`.repeat(4e6), "too deep"],
    ["of more than a million values", `[${"1,".repeat(1_000_001)}1]`, "too many"],
    ["of more than a million objects", `[${"{},".repeat(1_000_001)}1]`, "too many"],
    ["with 1,001 keys in one object", `[{${`"a":1,`.repeat(1000)}"a":1}]`, "too many"],
    ["that opens a text and never ends it", `"${"[".repeat(1000)}`, "not json"],
  ])("%s", (_, text, found) => {
    expect(safeJson(text)).toEqual(found);
  });

  it("may have many keys in all, when no object has many", () => {
    const rows = Array.from({ length: 5000 }, () => ({ a: 1, b: { c: 2 } }));
    expect(safeJson(JSON.stringify(rows))).toEqual({ value: rows });
  });

  it("leaves the prototype of objects as it was", () => {
    safeJson(`{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}`);
    expect("polluted" in {}).toBe(false);
  });

  it("never throws, whatever the text is", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'[]{}",:\\1 a') }), (text) => {
        expect(["string", "object"]).toContain(typeof safeJson(text));
      }),
    );
  });
});
