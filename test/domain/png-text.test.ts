// Text in a PNG: there and back, the picture untouched, and every way in which the bytes can lie.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPngText, insertPngText, isPng } from "../../src/domain/png-text.ts";
import { chunk, chunksIn, pngOf } from "./a-png.ts";

const KEY = "yieldmark";
const ascii = fc.string({ unit: "binary-ascii", maxLength: 400 });
const carrying = (text: string) => insertPngText(pngOf(), KEY, text);

describe("text put into a PNG", () => {
  it("is found again, whatever ASCII it is", () => {
    fc.assert(
      fc.property(ascii, (text) => {
        expect(findPngText(carrying(text), KEY)).toEqual({ text });
      }),
    );
  });

  it("stands in a chunk of its own before the picture's data, with the right checksum", () => {
    const made = chunksIn(carrying(`{"a":1}`));
    expect(made).toEqual({ types: ["IHDR", "iTXt", "IDAT", "IDAT", "IEND"], sound: true });
  });

  it("leaves every other byte as it was", () => {
    const png = pngOf(chunk("pHYs", "123456789"));
    const made = insertPngText(png, KEY, "text");
    const added = made.length - png.length;
    const start = Buffer.from(made).indexOf("iTXt") - 4;
    expect([...made.subarray(0, start), ...made.subarray(start + added)]).toEqual([...png]);
  });

  it("must be ASCII, and go into a PNG", () => {
    expect(() => carrying("30Y → 4.86")).toThrow(RangeError);
    expect(() => insertPngText(new Uint8Array(100), KEY, "text")).toThrow(RangeError);
    expect(() => insertPngText(pngOf().subarray(0, 40), KEY, "text")).toThrow(RangeError);
  });

  it("is found in bytes that are a part of a larger buffer", () => {
    const png = carrying("text");
    const larger = new Uint8Array(png.length + 14);
    larger.set(png, 7);
    expect(findPngText(larger.subarray(7, 7 + png.length), KEY)).toEqual({ text: "text" });
  });
});

describe("text looked for in a PNG", () => {
  const whole = carrying("some text");
  const changed = (change: (bytes: Uint8Array, at: number) => void) => {
    const bytes = whole.slice();
    change(bytes, Buffer.from(bytes).indexOf("iTXt"));
    return bytes;
  };

  it.each<[string, Uint8Array, unknown]>([
    ["that is no PNG", new Uint8Array(50), "none"],
    ["of no bytes", new Uint8Array(), "none"],
    ["without a chunk of text", pngOf(), "none"],
    ["with another's text", pngOf(chunk("iTXt", "Comment\0\0\0\0\0hello")), "none"],
    ["with a longer keyword", pngOf(chunk("iTXt", `${KEY}s\0\0\0\0\0hello`)), "none"],
    ["cut off after its text", whole.subarray(0, -30), "broken"],
    ["cut off in its closing chunk", whole.subarray(0, -1), "broken"],
    ["that is its signature only", whole.subarray(0, 8), "broken"],
    ["with a wrong checksum", pngOf(chunk("iTXt", `${KEY}\0\0\0\0\0hi`, 1)), "broken"],
    ["whose text was changed", changed((bytes, at) => bytes[at + 20]!++), "broken"],
    ["whose chunk is longer than the file", changed((b, at) => (b[at - 3] = 0x7f)), "broken"],
    ["whose chunk is 4 GB long", changed((b, at) => b.fill(0xff, at - 4, at)), "broken"],
    ["with text that is not ASCII", pngOf(chunk("iTXt", `${KEY}\0\0\0\0\0\xe9`)), "broken"],
    ["with a chunk that ends in its head", pngOf(chunk("iTXt", `${KEY}\0\0\0`)), "broken"],
    ["with a packed chunk", pngOf(chunk("iTXt", `${KEY}\0\x01\0\0\0x`)), "compressed"],
    ["with a chunk that is always packed", pngOf(chunk("zTXt", `${KEY}\0\0x`)), "compressed"],
    ["with 5 MB of it", pngOf(chunk("iTXt", `${KEY}\0\0\0\0\0${"x".repeat(5e6)}`)), "too long"],
    ["that another program wrote plainly", pngOf(chunk("tEXt", `${KEY}\0hi`)), { text: "hi" }],
    [
      "with a language and a translated keyword",
      pngOf(chunk("iTXt", `${KEY}\0\0\0en\0key\0hi`)),
      { text: "hi" },
    ],
    [
      "with two of them, of which the first counts",
      pngOf(chunk("tEXt", `${KEY}\0a`), chunk("tEXt", `${KEY}\0b`)),
      { text: "a" },
    ],
  ])("%s", (_, png, found) => {
    expect(findPngText(png, KEY)).toEqual(found);
  });

  it("is given up on in a file of nothing but tiny chunks", () => {
    const tiny = chunk("tINy", "");
    const many = new Uint8Array(tiny.length * 100_001);
    for (let at = 0; at < many.length; at += tiny.length) many.set(tiny, at);
    expect(findPngText(pngOf(many, chunk("tEXt", `${KEY}\0hi`)), KEY)).toBe("broken");
  });

  it("is never found, and nothing thrown, where a PNG with it is cut off", () => {
    for (let length = 0; length < whole.length; length++) {
      expect(findPngText(whole.subarray(0, length), KEY)).toEqual(expect.any(String));
    }
  });

  it("never throws, whatever one byte is changed to", () => {
    fc.assert(
      fc.property(fc.nat({ max: whole.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const bytes = whole.slice();
        bytes[at]! ^= by;
        expect(["string", "object"]).toContain(typeof findPngText(bytes, KEY));
      }),
    );
  });
});

describe("a PNG", () => {
  it("is told by all eight bytes of its signature", () => {
    expect(isPng(whole(8))).toBe(true);
    for (let length = 0; length < 8; length++) expect(isPng(whole(length))).toBe(false);
  });
  const whole = (length: number) => pngOf().subarray(0, length);
});
