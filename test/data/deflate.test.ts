// Packed bytes: there and back, no more of them than is allowed, and as text for addresses.
import { deflateRawSync, inflateRawSync } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { base64url, bytesOfBase64url, deflate, inflate } from "../../src/data/deflate.ts";

const bytesOf = (array: Uint8Array) => new Uint8Array(array);

describe("packed bytes", () => {
  it("unpack to what they were, here and in zlib", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (array) => {
        const packed = await deflate(bytesOf(array));
        expect([...((await inflate(packed, 300)) ?? [])]).toEqual([...array]);
        expect([...inflateRawSync(packed)]).toEqual([...array]);
      }),
      { numRuns: 40 },
    );
  });

  it("unpack up to the bound and not a byte further", async () => {
    const packed = bytesOf(deflateRawSync(new Uint8Array(5000)));
    expect(await inflate(packed, 5000)).toHaveLength(5000);
    expect(await inflate(packed, 4999)).toBeNull();
  });

  it("that would make 200 MB are given up on after the first of them", async () => {
    const bomb = bytesOf(deflateRawSync(new Uint8Array(2e8)));
    const read = vi.spyOn(ReadableStreamDefaultReader.prototype, "read");
    expect(await inflate(bomb, 1e6)).toBeNull();
    expect(read.mock.calls.length).toBeLessThan(200);
    read.mockRestore();
  });

  it.each([
    ["that are none", Uint8Array.of(255, 255, 255)],
    ["cut off", bytesOf(deflateRawSync(Buffer.from("some text to pack")).subarray(0, -3))],
    ["of no length", new Uint8Array()],
  ])("%s are null", async (_, packed) => {
    expect(await inflate(packed, 1000)).toBeNull();
  });
});

describe("bytes as text", () => {
  it("come back, and are what every other writer makes of them", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (array) => {
        const text = base64url(array);
        expect(text).toBe(Buffer.from(array).toString("base64url"));
        expect([...(bytesOfBase64url(text) ?? [0])]).toEqual([...array]);
      }),
    );
  });

  it.each(["a", "ab+d", "ab/d", "ab==", "ab d", "abcé"])("are not %s", (text) => {
    expect(bytesOfBase64url(text)).toBeNull();
  });
});
