// Text in lines: every line fits, no word is lost, what is too long says so.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, wrapText } from "../../src/exports/wrapped-text.ts";
import { measureText } from "../charts/real-overlay.ts";

const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 30 }), {
  maxLength: 25,
});

describe("lines", () => {
  it("fit the width, whatever the words", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 20, max: 500 }), (all, width) => {
        const lines = wrapText(all.join(" "), { width, size: 11 }, measureText);
        const tooWide = lines.filter(
          (line) => [...line].length > 1 && measureText(line, 11) > width,
        );
        expect(tooWide).toEqual([]);
      }),
    );
  });

  it("hold every letter in its order", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 500 }), (all, width) => {
        const text = plainText(all.join(" "));
        const lines = wrapText(text, { width, size: 11 }, measureText);
        expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
      }),
    );
  });

  it("are never more than asked, and the last says that there was more", () => {
    const text = "one two three four five six seven eight nine ten".repeat(4);
    const lines = wrapText(text, { width: 120, size: 11, mostLines: 2 }, measureText);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(measureText(lines[1]!, 11)).toBeLessThanOrEqual(120);
  });

  it("break a word that is wider than a line", () => {
    const lines = wrapText("x".repeat(50), { width: 62, size: 11 }, measureText);
    expect(lines).toEqual(["x", "x", "x", "x", "x"].map((x) => x.repeat(10)));
  });

  it("are none for no words", () => {
    expect(wrapText(" \n\t ", { width: 100, size: 11 }, measureText)).toEqual([]);
  });
});

it("plain text has no control characters, no turned text and no line breaks", () => {
  expect(plainText("a\u0000b\u202Ec\n\td \u200B e")).toBe("abc d e");
});
