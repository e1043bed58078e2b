// Values of the view that cannot be used: reported in plain words, replaced, bounded.
import { describe, expect, it } from "vitest";
import { TENORS } from "../../src/domain/tenor.ts";
import { decodeView } from "../../src/domain/view-codec.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";

const KEYS = Object.keys(DEFAULT_VIEW) as (keyof View)[];
const decode = (query: string) => decodeView([...new URLSearchParams(query)]);
const viewOf = (query: string) => decode(query).view;
const texts = (query: string) => decode(query).problems.map(({ text }) => text);

describe("what cannot be used", () => {
  it.each([
    ["level=abc", 'level: "abc" is not a percent between −5 and 25; using 5'],
    ["level=99", 'level: "99" is not a percent between −5 and 25; using 5'],
    ["level=4.505", 'level: "4.505" is not a percent between −5 and 25; using 5'],
    ["show=", 'show: "" is not a measure such as 30Y, 2s10s or 2s5s10s; using 30Y,10Y'],
    ["show=31Y", 'show: "31Y" is not a measure such as 30Y, 2s10s or 2s5s10s; using 30Y,10Y'],
    ["show=30Y,31Y", 'show: "31Y" is not a measure such as 30Y, 2s10s or 2s5s10s; left out'],
    ["panel=moon", 'panel: "moon" is not one of overlay, impact, curve, table; using overlay'],
    ["to=2025-02-30", 'to: "2025-02-30" is not a day such as 2025-04-09; using none'],
    ["from=x", 'from: "x" is not a day such as 2025-04-09; using from 2025-01-01'],
    ["from=x&range=1Y", 'from: "x" is not a day such as 2025-04-09; using range 1Y'],
    [
      "range=2W",
      'range: "2W" is not one of 1M, 3M, 6M, YTD, 1Y, 2Y, 5Y, MAX; using from 2025-01-01',
    ],
    ["horizon=3", 'horizon: "3" is not one of 0, 1, 5, 20; using 0'],
    ["horizon=", 'horizon: "" is not one of 0, 1, 5, 20; using 0'],
    ["event=a b", 'event: "a b" is not an event\'s id; using none'],
    ["lanes=on&lanes=off", "lanes: given more than once; the first counts"],
    ["v=2", 'v: "2" is not version 1; read as 1'],
    ["utm_source=mail", "utm_source: not a setting of a view; ignored"],
  ])("%s is reported", (query, text) => expect(texts(query)).toEqual([text]));

  it("falls back to the default, key by key", () => {
    for (const key of KEYS) {
      const { view, problems } = decodeView([[key, "\u0000 no such thing"]]);
      expect(view).toEqual(DEFAULT_VIEW);
      expect(problems.map((problem) => problem.key)).toEqual([key]);
    }
  });

  it("does not spoil what can be used", () => {
    expect(viewOf("level=abc&show=2s10s&axis=calendar")).toMatchObject({
      level: [500],
      show: ["2s10s"],
      axis: "calendar",
    });
    expect(viewOf("lanes=off&lanes=on").lanes).toBe("off");
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", ""])(
    "the key %j is just an unknown key",
    (key) => {
      const { view, problems } = decodeView([[key, "30Y"]]);
      expect(view).toEqual(DEFAULT_VIEW);
      expect(Object.getPrototypeOf(view)).toBe(Object.prototype);
      expect(problems).toEqual([{ key, text: `${key}: not a setting of a view; ignored` }]);
    },
  );

  it("is cut to a bounded length", () => {
    const long = "x".repeat(100_000);
    for (const [key, text] of [
      ["q", long],
      ["show", `30Y,${long}`],
      ["level", "5,".repeat(9999)],
      [long, "1"],
    ]) {
      const { view, problems } = decodeView([[key!, text!]]);
      expect(view).toEqual(DEFAULT_VIEW);
      expect(problems).toHaveLength(1);
      expect(problems[0]!.text.length).toBeLessThan(200);
      expect(problems[0]!.key.length).toBeLessThan(60);
    }
    expect(decode("q=" + "x".repeat(120)).problems).toEqual([]);
    expect(decode("q=" + "x".repeat(121)).view.q).toBe("");
  });

  it("is counted, not listed, beyond fifty problems, and a view's own keys come first", () => {
    const flood = Array.from({ length: 5000 }, (_, i) => [`k${i}`, "1"] as const);
    const { problems } = decodeView([...flood, ["theme", "pink"]]);
    expect(problems).toHaveLength(51);
    expect(problems[0]!.key).toBe("theme");
    expect(problems[50]!.text).toBe("4951 more problems not listed");
  });

  it("never shows more than fourteen measures or eight levels", () => {
    const keys = [...TENORS, "2s10s", "5s30s"].join(",");
    expect(viewOf(`show=${keys}`).show).toHaveLength(14);
    expect(texts(`show=${keys}`)).toEqual(["show: more than 14; the rest left out"]);
    expect(viewOf("level=1,2,3,4,5,6,7,8,9").level).toHaveLength(8);
  });
});
