import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeView, encodeWholeView } from "../../src/domain/view-codec.ts";
import {
  applyPatch,
  mergedPatch,
  patchView,
  type PatchText,
  readPatch,
  viewRecord,
} from "../../src/domain/view-patch.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { validView } from "./arbitrary-view.ts";
import { on } from "./facts.ts";

const KEYS = Object.keys(DEFAULT_VIEW);
const inOneYear: View = { ...DEFAULT_VIEW, from: null, range: "1Y" };
const viewAfter = (changed: PatchText, view = DEFAULT_VIEW) => patchView(view, changed).view;
const textsAfter = (changed: PatchText, view = DEFAULT_VIEW) =>
  patchView(view, changed).problems.map(({ text }) => text);

/** Good and bad texts of some keys, and keys that no view has. */
const someText = fc.oneof(
  fc.constantFrom("", "1Y", "2024-01-02", "2023-02-30", "on", "30Y", "all", "4.5", "constructor"),
  fc.string({ maxLength: 12 }),
);
const somePatch: fc.Arbitrary<PatchText> = fc.oneof(
  fc.dictionary(
    fc.oneof(fc.constantFrom(...KEYS, "from", "range", "to"), fc.string({ maxLength: 8 })),
    fc.option(someText, { nil: null }),
    { maxKeys: 8 },
  ),
  validView.chain((view) => fc.subarray([...encodeWholeView(view)]).map(Object.fromEntries)),
);

describe("a view's own record", () => {
  it("names every key and changes nothing", () => {
    fc.assert(
      fc.property(validView, (view) => {
        const record = viewRecord(view);
        expect(Object.keys(record)).toEqual(KEYS);
        const patched = patchView(view, record);
        expect(patched.view).toBe(view);
        expect(patched.problems).toEqual([]);
      }),
    );
  });

  it("makes any other view into this one", () => {
    fc.assert(
      fc.property(validView, validView, (view, other) => {
        expect(patchView(other, viewRecord(view))).toEqual({ view, problems: [] });
      }),
    );
  });
});

describe("a patch", () => {
  it("does over the built-in view what an address does", () => {
    fc.assert(
      fc.property(somePatch, (changed) => {
        const pairs = Object.entries(changed).filter(([, text]) => text !== null);
        const asked = Object.fromEntries(pairs) as Record<string, string>;
        expect(viewAfter(asked)).toEqual(decodeView(Object.entries(asked)).view);
      }),
      { numRuns: 300 },
    );
  });

  it("does the same in any order of its keys", () => {
    fc.assert(
      fc.property(validView, somePatch, fc.func(fc.integer()), (view, changed, rank) => {
        const entries = Object.entries(changed).toSorted((a, b) => rank(a[0]) - rank(b[0]));
        expect(viewAfter(Object.fromEntries(entries), view)).toEqual(viewAfter(changed, view));
      }),
      { numRuns: 300 },
    );
  });

  it("of keys that do not touch each other may be given one after the other", () => {
    fc.assert(
      fc.property(validView, somePatch, (view, changed) => {
        const entries = Object.entries(changed).filter(([key]) => key !== "from");
        const inTurn = entries.reduce((now, [key, text]) => viewAfter({ [key]: text }, now), view);
        expect(inTurn).toEqual(viewAfter(Object.fromEntries(entries), view));
      }),
      { numRuns: 300 },
    );
  });

  it("merged with a later one does what both do in turn", () => {
    fc.assert(
      fc.property(validView, somePatch, somePatch, somePatch, (view, ...changes) => {
        const [first, second, third] = changes.map(readPatch);
        const merged = mergedPatch(mergedPatch(first!, second!), third!);
        const inTurn = changes.reduce((now, changed) => viewAfter(changed, now), view);
        expect(applyPatch(view, merged).view).toEqual(inTurn);
      }),
      { numRuns: 500 },
    );
  });

  it("keeps what is there where a value is bad, and says what that is", () => {
    const dark: View = { ...inOneYear, theme: "dark", show: ["2s10s"] };
    expect(viewAfter({ theme: "neon", show: "", range: "9Y" }, dark)).toBe(dark);
    expect(textsAfter({ theme: "neon", range: "9Y" }, dark)).toEqual([
      'range: "9Y" is not one of 1M, 3M, 6M, YTD, 1Y, 2Y, 5Y, MAX; using range 1Y',
      'theme: "neon" is not one of auto, light, dark; using dark',
    ]);
  });

  it("sets the built-in default by null", () => {
    const other: View = { ...DEFAULT_VIEW, show: ["2Y"], level: [], to: on("2025-06-30") };
    expect(viewAfter({ show: null, level: null, to: null }, other)).toEqual(DEFAULT_VIEW);
    expect(viewAfter({ level: "" }).level).toEqual([]);
  });

  it("tells what was wrong with either of two only where nothing later stands", () => {
    const first = readPatch({ theme: "neon", lanes: "maybe", colour: "red" });
    const { problems } = applyPatch(
      DEFAULT_VIEW,
      mergedPatch(first, readPatch({ theme: "dark", lanes: "perhaps" })),
    );
    expect(problems.map(({ text }) => text)).toEqual([
      "colour: not a setting of a view; ignored",
      'lanes: "perhaps" is not one of on, off; using on',
    ]);
  });
});

describe("from and range", () => {
  it.each<[why: string, view: View, changed: PatchText, range: View["range"], from: string | null]>(
    [
      ["range alone ends a from", DEFAULT_VIEW, { range: "1Y" }, "1Y", null],
      ["from alone ends a range", inOneYear, { from: "2024-01-02" }, null, "2024-01-02"],
      ["from beats range", inOneYear, { range: "5Y", from: "2024-01-02" }, null, "2024-01-02"],
      ["a bad from leaves it to range", DEFAULT_VIEW, { range: "5Y", from: "soon" }, "5Y", null],
      ["a bad range leaves from", DEFAULT_VIEW, { range: "9Y" }, null, "2025-01-01"],
      ["no from leaves it to range", inOneYear, { from: null }, "1Y", null],
      [
        "no from is the built-in one",
        viewAfter({ from: "2020-01-02" }),
        { from: null },
        null,
        "2025-01-01",
      ],
      ["an ended range is the built-in from", inOneYear, { range: "" }, null, "2025-01-01"],
      [
        "an ended range leaves from",
        viewAfter({ from: "2020-01-02" }),
        { range: null },
        null,
        "2020-01-02",
      ],
    ],
  )("%s", (_, view, changed, range, from) => {
    expect(viewAfter(changed, view)).toMatchObject({ range, from: from && on(from) });
  });
});

describe("a hostile record", () => {
  it("is told what no view has, and changes nothing", () => {
    const hostile = JSON.parse(
      '{"__proto__":"x","constructor":"y","hasOwnProperty":"z","toString":null}',
    ) as PatchText;
    expect(patchView(DEFAULT_VIEW, hostile).view).toBe(DEFAULT_VIEW);
    expect(textsAfter(hostile)).toHaveLength(4);
  });

  it("counts no key that is not its own", () => {
    const heir = Object.create({ theme: "dark" }) as PatchText;
    expect(patchView(DEFAULT_VIEW, heir)).toEqual({ view: DEFAULT_VIEW, problems: [] });
  });

  it("has values that are no text told, and undefined passed over", () => {
    const odd = { horizon: 5, show: ["2Y"], q: {}, theme: undefined } as unknown as PatchText;
    expect(patchView(DEFAULT_VIEW, odd).view).toBe(DEFAULT_VIEW);
    expect(textsAfter(odd).toSorted()).toEqual(
      ["horizon", "q", "show"].map((key) => `${key}: not text; ignored`),
    );
  });

  it("of 100,000 keys and texts of a million letters is told in few short words", () => {
    const huge = "x".repeat(1e6);
    const many = Object.fromEntries(Array.from({ length: 1e5 }, (_, i) => [`k${i}`, "1"]));
    const texts = textsAfter({ ...many, [huge]: huge, show: huge, q: huge, theme: "dark" });
    expect(texts.length).toBeLessThanOrEqual(51);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(300);
    expect(viewAfter({ ...many, theme: "dark" }).theme).toBe("dark");
  });
});
