// The checksum of a series is SHA-256 of its UTF-8 text.
import { createHash } from "node:crypto";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { seriesHash } from "../../src/exports/series-hash.ts";

it("is what another implementation says, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(seriesHash(text)).toBe(createHash("sha256").update(text, "utf8").digest("hex"));
    }),
  );
});
