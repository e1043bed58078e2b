// Files opened again: the same snapshot from each kind, and a clear word on everything else.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_FILE_BYTES, readSnapshotFile, sizeFailure } from "../../src/data/snapshot-file.ts";
import { insertPngText } from "../../src/domain/png-text.ts";
import { asciiJson, snapshotWire } from "../../src/domain/snapshot-wire.ts";
import { anySnapshot, aSnapshot } from "../domain/a-snapshot.ts";
import { chunk, pngOf } from "../domain/a-png.ts";
import { on } from "../domain/facts.ts";

const snapshot = aSnapshot({ view: { from: on("2025-03-03"), to: on("2025-06-30") } });
const json = asciiJson(snapshotWire(snapshot));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const svgOf = (text: string) =>
  `<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><title>é</title><metadata id="yieldmark">${text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll('"', "&quot;")}</metadata><path d="M0 0"/></svg>`;
const read = (file: Uint8Array | string, name = "a file") =>
  readSnapshotFile(typeof file === "string" ? bytesOf(file) : file, name);
const png = insertPngText(pngOf(), "yieldmark", json);
const FILES = { png, svg: bytesOf(svgOf(json)), json: bytesOf(json) };
const KINDS = ["png", "svg", "json"] as const;

describe("a file", () => {
  it.each<[string, Uint8Array | string]>([
    ["PNG", png],
    ["SVG", svgOf(json)],
    ["page with an SVG in it", `<!doctype html><html><body>${svgOf(json)}</body></html>`],
    ["JSON", json],
    ["JSON with rows to read beside", JSON.stringify({ ...JSON.parse(json), rows: [[1]] })],
    ["JSON that an editor laid out", `\ufeff\r\n${JSON.stringify(JSON.parse(json), null, 2)}\r\n`],
  ])("of ours opens to the snapshot it was made of: %s", (_, file) => {
    expect(read(file)).toEqual({ ok: true, value: snapshot });
  });

  it("opens the same whatever was on the screen", () => {
    fc.assert(
      fc.property(anySnapshot, (any) => {
        const text = asciiJson(snapshotWire(any));
        const same = { ok: true, value: any };
        expect(read(insertPngText(pngOf(), "yieldmark", text))).toEqual(same);
        expect(read(svgOf(text))).toEqual(same);
      }),
      { numRuns: 20 },
    );
  });

  it("is told by its bytes, whatever its name", () => {
    expect(read(png, "chart.svg").ok).toBe(true);
    expect(read(json, "chart.png").ok).toBe(true);
  });
});

describe("a file is refused", () => {
  const pngWith = (text: string) => insertPngText(pngOf(), "yieldmark", text);
  const outOfBounds = json.replace('"yields":{"10Y":[', '"yields":{"10Y":[9');
  const polluting = json.replace("{", `{"__proto__":{"polluted":true},`);
  const bare = "carries no Yieldmark data";

  it.each<[string, Uint8Array | string, string]>([
    ["without anything in it", "", "is empty"],
    ["of 41 MB", new Uint8Array(MOST_FILE_BYTES + 1), "larger than 40 MB"],
    ["of 17 MB of text", new Uint8Array(17_000_000).fill(0x20), "larger than 16 MB"],
    ["of noise", Uint8Array.of(0, 1, 2, 255, 254), "no file that Yieldmark can open"],
    ["of words", "hello", "no file that Yieldmark can open"],
    ["that is a JPEG", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "no file that Yieldmark can open"],
    ["that is our CSV", "date,30Y par yield (%)\n2025-01-02,4.79\n", "A CSV file cannot"],
    ["that is our CSV with notes", `# yieldmark ${json}\ndate,30Y\n`, "A CSV file cannot"],
    ["PNG without our chunk", pngOf(), bare],
    ["PNG with another's text", pngOf(chunk("tEXt", "Software\0other")), bare],
    ["PNG cut off", png.subarray(0, png.length - 20), "breaks off"],
    ["PNG with a wrong checksum", pngOf(chunk("iTXt", `yieldmark\0\0\0\0\0${json}`, 1)), "damaged"],
    ["PNG with a packed chunk", pngOf(chunk("iTXt", "yieldmark\0\x01\0\0\0x")), "packed its data"],
    ["PNG with a bomb for text", pngOf(chunk("zTXt", "yieldmark\0\0x\x9c")), "packed its data"],
    ["PNG with other text in our chunk", pngWith("hello"), "damaged"],
    ["SVG without metadata", "<svg></svg>", bare],
    [
      "SVG with a script",
      svgOf(json).replace("<path", "<script>window.x=1</script><path"),
      "script",
    ],
    ["SVG whose metadata never ends", svgOf(json).slice(0, 400), "breaks off"],
    ["SVG with 5 MB of metadata", svgOf("x".repeat(5e6)), "more than a Yieldmark snapshot can"],
    ["page of any kind", "<!doctype html><p>hello", bare],
    ["JSON that breaks off", json.slice(0, -40), "breaks off"],
    ["JSON with __proto__", polluting, "field named __proto__"],
    ["JSON with constructor", json.replace("{", `{"constructor":1,`), "field named constructor"],
    ["JSON with __proto__ inside", json.replace(`"view":{`, `"view":{"__proto__":1,`), "__proto__"],
    ["JSON a million deep", `{"a":${"[".repeat(1e6)}`, "nested deeper"],
    ["JSON with endless lists", `{"days":[${"1,".repeat(2e6)}1]}`, "more than a Yieldmark"],
    ["JSON of another program", `{"schema":"other"}`, "not a Yieldmark snapshot"],
    ["JSON of a newer version", json.replace("snapshot/1", "snapshot/2"), "newer version"],
    ["PNG of a newer version", pngWith(json.replace("snapshot/1", "snapshot/12")), "newer version"],
    ["JSON with a yield of 94%", outOfBounds, "yields.10Y.0 is not a yield"],
    ["JSON with another checksum", json.replace(/"sha256":"./, `"sha256":"`), "sha256 is not"],
    ["SVG with one figure changed", svgOf(json.replace(/,1,/, ",2,")), "do not match its checksum"],
  ])("%s", (_, file, said) => {
    const result = read(file, "chart.png");
    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.failure.source).toBe("chart.png");
    expect(result.failure.reason).toContain(said);
    expect(result.failure.reason).toMatch(/^(This|A CSV|Another) [^\p{C}]{1,300}\.$/u);
    expect("polluted" in {}).toBe(false);
  });

  it("by its size alone, before a byte of it is read", () => {
    expect(sizeFailure(200_000_000, "big.png")?.reason).toContain("larger than 40 MB");
    expect(sizeFailure(MOST_FILE_BYTES + 1, "big.png")).not.toBeNull();
    expect(sizeFailure(MOST_FILE_BYTES, "big.png")).toBeNull();
    expect(sizeFailure(0, "none.png")?.reason).toContain("empty");
  });

  it("or opens to what it was made of, wherever it is cut off", () => {
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), place, (kind, part) => {
        const bytes = FILES[kind];
        const result = read(bytes.subarray(0, Math.floor(part * bytes.length)));
        if (kind !== "svg") expect(result.ok).toBe(false);
        if (result.ok) expect(result.value).toEqual(snapshot);
      }),
      { numRuns: 200 },
    );
  });

  it("or opens, but never throws, whatever one byte of it is changed to", () => {
    const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...KINDS), place, fc.nat({ max: 255 }), (kind, part, byte) => {
        const bytes = FILES[kind].slice();
        bytes[Math.floor(part * bytes.length)] = byte;
        const result = read(bytes);
        if (result.ok) expect(result.value.yields).toEqual(snapshot.yields);
        else expect(result.failure.reason).toMatch(/\.$/);
      }),
      { numRuns: 300 },
    );
  });
});
