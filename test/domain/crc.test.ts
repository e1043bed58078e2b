// CRC-32 against its published check value and zlib's.
import { crc32 as zlibCrc } from "node:zlib";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { crc32 } from "../../src/domain/crc.ts";

describe("the checksum", () => {
  it("of the digits 1 to 9 is the published check value", () => {
    expect(crc32(new TextEncoder().encode("123456789"))).toBe(0xcbf43926);
  });

  it("is zlib's, over any part of any bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat({ max: 20 }), (bytes, from) => {
        expect(crc32(bytes, from)).toBe(zlibCrc(bytes.subarray(from)));
      }),
    );
  });
});
