// A typed text against names: what answers it, and how well.
import fc from "fast-check";
import { expect, it } from "vitest";
import { askedWords, foldedText, foundBy, matchRank } from "../../src/domain/palette-text.ts";
import { ENDLESS, HOSTILE_TEXTS } from "../fuzz/hostile-text.ts";

const rank = (text: string, name: string, also = "") =>
  matchRank(askedWords(text), foundBy(name, also));

it("sets a beginning above the beginning of a word, above its inside, above letters in order", () => {
  const name = "Reciprocal tariffs: Liberation Day";
  const ranks = ["recip", "liber", "berat", "lbday"].map((text) => rank(text, name));
  expect(ranks.every((found) => found !== null)).toBe(true);
  expect(ranks.toSorted((a, b) => a! - b!)).toEqual(ranks);
  expect(new Set(ranks).size).toBe(ranks.length);
});

it("wants every word, in any order, in the name or in what it is found by", () => {
  expect(rank("day liberation", "Liberation Day")).not.toBeNull();
  expect(rank("pause china", "90-day pause", "China 2025-04-09")).not.toBeNull();
  expect(rank("pause brazil", "90-day pause", "China 2025-04-09")).toBeNull();
  expect(rank("", "Anything"), "nothing is no word").toBe(0);
});

it("ignores case, accents and what is no letter or digit", () => {
  expect(foldedText("  Łódź – ÉTÉ: 90-day, 5.00% ")).toBe("łodz ete 90 day 5 00");
  expect(rank("SAO PAULO", "São Paulo")).toBe(-1);
  expect(rank("são paulo", "SAO PAULO")).toBe(-1);
  expect(askedWords("%% … !")).toEqual([]);
});

it("does not take two letters, or letters far apart, for an abbreviation", () => {
  expect(rank("ld", "Liberation Day")).toBeNull();
  expect(rank("lyx", "Liberation, exactly")).toBeNull();
  const long = "Duty-free small parcels from China to end on 2 May";
  expect(rank("fomc", long), "in nearly every long name").toBeNull();
  expect(rank("ibday", "Liberation Day"), "begins inside a word").toBeNull();
  expect(rank("10y", "Surcharge for 150 days"), "digits are no abbreviation").toBeNull();
});

const word = fc.string({ unit: fc.constantFrom(..."abcdeé1 -"), minLength: 1, maxLength: 12 });

it("a part of a name always answers, the better the nearer to its beginning", () => {
  fc.assert(
    fc.property(word, fc.nat(12), (name, cut) => {
      const folded = foldedText(name);
      fc.pre(folded !== "");
      const beginning = rank(folded.slice(0, 1 + (cut % folded.length)), name)!;
      const inside = rank(folded.slice(cut % folded.length), name);
      expect(beginning).toBe(-1);
      expect(inside === null || inside >= beginning).toBe(true);
    }),
  );
});

/** Any code unit, halves of a pair alone too. */
const codeUnit = fc.nat(0xffff).map((code) => String.fromCharCode(code));

it("no text is too strange or too long", () => {
  const texts = [...HOSTILE_TEXTS, ...ENDLESS, "\uD800", "ﷺ".repeat(1000), "\u0301".repeat(5000)];
  for (const text of texts) {
    expect([null, "number"]).toContain(kindOf(rank(text, `${text} Liberation Day`, text)));
    expect([null, "number"]).toContain(kindOf(rank("liberation", text)));
    expect(askedWords(text).join(" ").length).toBeLessThan(2000);
  }
  const text = fc.string({ unit: codeUnit, maxLength: 200 });
  fc.assert(fc.property(text, text, (a, b) => kindOf(rank(a, b)) !== "undefined"));
});

const kindOf = (found: number | null) => (found === null ? null : typeof found);
