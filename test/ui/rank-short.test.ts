import { describe, expect, it } from "vitest";
import { rankText } from "../../src/domain/rank.ts";
import { rankDays, rankShort } from "../../src/ui/rank-short.ts";

describe("the short rank", () => {
  it("keeps the share and the number of days of the sentence", () => {
    const sentence = rankText({ share: 0.94, n: 250 }, 0);
    expect(rankShort(sentence)).toEqual({ share: "> 94%", days: 250 });
    expect(rankShort(rankText({ share: 0.5, n: 230 }, 20))).toEqual({ share: "> 50%", days: 230 });
  });

  it("says all instead of more than 100%", () => {
    expect(rankShort(rankText({ share: 1, n: 250 }, 0))?.share).toBe("> all");
  });

  it("is none without a rank or for other words", () => {
    expect(rankShort(null)).toBeNull();
    expect(rankShort("too few days before")).toBeNull();
  });

  it("gives the days of a column, as a span where holes make them differ", () => {
    const texts = [250, 250, 231].map((n) => rankText({ share: 0.5, n }, 0));
    expect(rankDays(texts.slice(0, 2))).toBe("250");
    expect(rankDays(texts)).toBe("231–250");
    expect(rankDays([null, null])).toBe("–");
  });
});
