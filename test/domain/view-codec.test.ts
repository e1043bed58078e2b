// The view as string pairs: total and round-tripping.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView, encodeView, encodeWholeView } from "../../src/domain/view-codec.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { validView } from "./arbitrary-view.ts";
import { on } from "./facts.ts";

const KEYS = Object.keys(DEFAULT_VIEW) as (keyof View)[];
const decode = (query: string) => decodeView([...new URLSearchParams(query)]);
const viewOf = (query: string) => decode(query).view;
const texts = (query: string) => decode(query).problems.map(({ text }) => text);

describe("a valid view", () => {
  it("comes back from its address without a problem", () => {
    fc.assert(
      fc.property(validView, (view) => {
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("comes back from an address bar, escaped and read again", () => {
    fc.assert(
      fc.property(validView, (view) => {
        const query = new URLSearchParams(encodeView(view).map(([key, text]) => [key, text]));
        expect(decode(query.toString()).view).toEqual(view);
      }),
    );
  });

  it("comes back from a file that writes every key", () => {
    fc.assert(
      fc.property(validView, (view) => {
        const pairs = encodeWholeView(view);
        expect(pairs[0]).toEqual(["v", "1"]);
        expect(new Set(pairs.map(([key]) => key))).toEqual(new Set(["v", ...KEYS]));
        expect(decodeView(pairs)).toEqual({ view, problems: [] });
      }),
      { numRuns: 500 },
    );
  });
});

describe("an address", () => {
  it("writes only what differs from the default, in a fixed order", () => {
    expect(encodeView(DEFAULT_VIEW)).toEqual([]);
    expect(
      encodeView({ ...DEFAULT_VIEW, theme: "dark", show: ["2s10s", "30Y"], level: [500, 450] }),
    ).toEqual([
      ["show", "2s10s,30Y"],
      ["level", "5,4.5"],
      ["theme", "dark"],
    ]);
    expect(encodeView({ ...DEFAULT_VIEW, level: [] })).toEqual([["level", ""]]);
    expect(encodeView({ ...DEFAULT_VIEW, from: null, range: "1Y" })).toEqual([["range", "1Y"]]);
  });

  it("that is bare shows the default view", () => {
    expect(decodeView([])).toEqual({ view: DEFAULT_VIEW, problems: [] });
    expect(decode("v=1")).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });

  it("with a from beats a range, in either order", () => {
    for (const query of ["from=2024-01-02&range=1Y", "range=1Y&from=2024-01-02"]) {
      expect(viewOf(query)).toMatchObject({ from: on("2024-01-02"), range: null });
      expect(texts(query)).toEqual([]);
    }
  });

  it("with a range alone has no from", () => {
    expect(viewOf("range=1Y")).toMatchObject({ from: null, range: "1Y" });
    expect(viewOf("from=&range=1Y")).toMatchObject({ from: null, range: "1Y" });
    expect(viewOf("range=")).toMatchObject({ from: DEFAULT_VIEW.from, range: null });
    expect(viewOf("from=")).toMatchObject({ from: DEFAULT_VIEW.from, range: null });
  });

  it("reads lists in their order, once each", () => {
    expect(viewOf("show=10Y,30Y,10Y, 2Y").show).toEqual(["10Y", "30Y", "2Y"]);
    expect(viewOf("show=10Y+real,10Y%20breakeven").show).toEqual(["10Y real", "10Y breakeven"]);
    expect(viewOf("level=4.5,5.00,5").level).toEqual([450, 500]);
    expect(viewOf("level=").level).toEqual([]);
    expect(viewOf("level=-0").level).toEqual([0]);
    expect(viewOf("actor=US,CN&kind=pause,deal")).toMatchObject({
      actor: ["US", "CN"],
      kind: ["pause", "deal"],
    });
  });
});

describe("garbage", () => {
  const wild = fc.oneof(
    fc.string({ unit: "binary", maxLength: 60 }),
    fc.string({ unit: "grapheme", maxLength: 600 }),
    fc.constantFrom(
      "",
      ",",
      ",,,",
      "30Y",
      "5,,4",
      "1Y",
      "2025-04-09",
      "on",
      "NaN",
      "1e3",
      "\ud800",
      "0x10",
    ),
    fc
      .array(fc.constantFrom("30Y", "5", "US", "x", "", " ", "pause"), { maxLength: 30 })
      .map(String),
  );
  const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...KEYS, "v") },
    { weight: 1, arbitrary: wild },
    { weight: 1, arbitrary: fc.constantFrom("__proto__", "constructor", "prototype") },
  );
  const pairs = fc.array(fc.tuple(key, wild), { maxLength: 40 });

  it("never throws, and always gives a view that comes back from its own address", () => {
    fc.assert(
      fc.property(pairs, (garbage) => {
        const { view, problems } = decodeView(garbage);
        expect(Object.keys(view).toSorted()).toEqual(KEYS.toSorted());
        expect((view.from === null) === (view.range !== null)).toBe(true);
        expect(decodeView(encodeView(view))).toEqual({ view, problems: [] });
        expect(decodeView(encodeWholeView(view))).toEqual({ view, problems: [] });
        for (const { text } of problems) {
          expect(text.length).toBeLessThan(200);
          expect(text).not.toMatch(/[\p{Cc}\p{Cs}]/u);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("is reported under its key, whatever follows", () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), wild, (name, text) => {
        const { problems } = decodeView([[name, `\u0007${text}`]]);
        expect(problems.map((problem) => problem.key)).toEqual([name]);
      }),
      { numRuns: 1000 },
    );
  });
});
