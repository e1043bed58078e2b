// The word's rule in words: every word is led to by the figures that are told.
import { describe, expect, it } from "vitest";
import { curveWord } from "../../src/domain/curve-change.ts";
import { curvePoints } from "../../src/domain/curve-pair.ts";
import { curveSentence } from "../../src/domain/curve-sentence.ts";
import { ruleOf, WORD_RULES, wordLack, wordReason } from "../../src/domain/curve-word-text.ts";
import { aCurveTable } from "./a-curve-table.ts";

const found = (two: number, ten: number) => ({ word: curveWord(two, ten), two, ten });

describe("the reason of a word", () => {
  it.each([
    [-1, 1, "both are under 2 bp in size: none"],
    [
      -7,
      20,
      "opposite signs, both at least 2 bp in size: twist; 10Y less 2Y is +27 bp, above 0: steepener",
    ],
    [
      13,
      14,
      "10Y less 2Y is +1 bp, under 2 bp in size: parallel; their sum is +27 bp, above 0: up",
    ],
    [-20, -14, "their sum is −34 bp, below 0: bull; 10Y less 2Y is +6 bp, above 0: steepener"],
    [20, 8, "their sum is +28 bp, above 0: bear; 10Y less 2Y is −12 bp, below 0: flattener"],
    [1, -5, "their sum is −4 bp, below 0: bull; 10Y less 2Y is −6 bp, below 0: flattener"],
  ])("of 2Y %i, 10Y %i", (two, ten, text) => {
    expect(wordReason(found(two, ten))).toBe(text);
  });

  it("ends in the word, and its line of the rule names it, for all figures", () => {
    for (let two = -25; two <= 25; two++) {
      for (let ten = -25; ten <= 25; ten++) {
        const { word } = found(two, ten);
        const words = [...wordReason(found(two, ten)).matchAll(/: (\w+)/g)].map((m) => m[1]);
        expect(words.join(" "), `${two}, ${ten}`).toBe(word);
        const line = WORD_RULES[ruleOf(word)]!;
        for (const part of word.split(" ")) expect(line).toContain(part);
      }
    }
  });
});

describe("a missing word", () => {
  const pair = { before: 0, after: 1 };
  it("says which tenor is missing, why, and when", () => {
    const made = aCurveTable(2, { "2Y": [400, null], "10Y": [null, 400] });
    expect(wordLack(made, pair)).toBe(
      "no word without the 2Y: not published on 2 Jan 2004, and the 10Y: not published on 1 Jan 2004",
    );
  });

  it("says so of one curve, of the same curve, and of an earlier one", () => {
    const made = aCurveTable(2);
    expect(wordLack(made, pair)).toBe("");
    expect(wordLack(made, { before: 0, after: null })).toMatch(/only one curve/);
    expect(wordLack(made, { before: 1, after: 1 })).toMatch(/same curve/);
    expect(wordLack(made, { before: 1, after: 0 })).toMatch(/reads forward/);
  });
});

describe("the sentence of two curves", () => {
  it("tells the tenors, the word and the ends of the changes", () => {
    const made = aCurveTable(2, { "2Y": [400, 380], "10Y": [400, 386], "30Y": [null, 400] });
    const points = curvePoints(made, { before: 0, after: 1 });
    expect(curveSentence(points, found(-20, -14))).toBe(
      "13 tenors from 1M to 20Y; 2Y −20 bp, 10Y −14 bp: bull steepener; changes from −20 bp (2Y) to 0 bp (20Y).",
    );
  });

  it("says nothing of a change where there is one curve", () => {
    const points = curvePoints(aCurveTable(1), { before: 0, after: null });
    expect(curveSentence(points, null)).toBe("14 tenors from 1M to 30Y.");
  });
});
