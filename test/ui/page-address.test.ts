// The view in the page's address, and whatever else an address may hold.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { KINDS } from "../../src/domain/policy-event.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { DEFAULT_VIEW, PANELS, RANGES, type View } from "../../src/domain/view.ts";
import { viewOfAddress } from "../../src/ui/page-address.ts";
import { addressOfView } from "../../src/ui/view-query.ts";
import { on } from "../domain/facts.ts";

const someDay = fc.integer({ min: on("1990-01-01"), max: on("2030-12-31") });
const span = fc.oneof(
  fc.record({ from: someDay, range: fc.constant(null) }),
  fc.record({ from: fc.constant(null), range: fc.constantFrom(...RANGES) }),
);
const parts = fc.record({
  panel: fc.constantFrom(...PANELS),
  show: fc.uniqueArray(fc.constantFrom(...TENORS, "10Y real", "2s10s", "3m10y", "2s5s10s"), {
    minLength: 1,
    maxLength: 14,
  }),
  to: fc.option(someDay, { nil: null }),
  level: fc.uniqueArray(fc.integer({ min: -500, max: 2500 }), { maxLength: 8 }),
  actor: fc.subarray(["US", "CN", "EU"]),
  kind: fc.subarray([...KINDS]),
  q: fc.string({ maxLength: 120, unit: "grapheme" }).filter((q) => !/[\p{Cc}\p{Cs}]/u.test(q)),
  event: fc.constantFrom(null, "us-90-day-pause"),
  axis: fc.constantFrom("trading" as const, "calendar" as const),
  theme: fc.constantFrom("auto" as const, "dark" as const),
});
const someView = fc
  .tuple(span, parts)
  .map(([days, rest]): View => ({ ...DEFAULT_VIEW, ...rest, ...days }));

describe("the address of a view", () => {
  it("opened elsewhere gives the same view, and nothing to report", () => {
    fc.assert(
      fc.property(someView, (view) => {
        fc.pre(view.q.length <= 120);
        expect(viewOfAddress(addressOfView(view))).toEqual({ view, problems: [] });
      }),
    );
  });

  it("is empty for the first screen, and short for one change", () => {
    expect(addressOfView(DEFAULT_VIEW)).toBe("");
    expect(addressOfView({ ...DEFAULT_VIEW, show: ["30Y", "2s10s"] })).toBe("?show=30Y,2s10s");
    expect(addressOfView({ ...DEFAULT_VIEW, show: ["10Y real"] })).toBe("?show=10Y+real");
    expect(addressOfView({ ...DEFAULT_VIEW, level: [500, 450] })).toBe("?level=5,4.5");
    expect(addressOfView({ ...DEFAULT_VIEW, q: "a,b & %2C=c" })).toMatch(/^\?q=[^ ]+$/);
  });

  it("keeps a search with commas, ampersands and percent signs whole", () => {
    for (const q of ["a,b & %2C=c", "100% steel", "?&=#", "中国 +1"]) {
      expect(viewOfAddress(addressOfView({ ...DEFAULT_VIEW, q })).view.q).toBe(q);
    }
  });
});

const KEYS = Object.keys(DEFAULT_VIEW);
const junk = fc.oneof(
  fc.string({ maxLength: 40, unit: "binary" }),
  fc.constantFrom("__proto__", "%E0%A4%A", "\uD800", "<script>", "1e999", "2025-02-30", "NaN"),
  fc.string({ maxLength: 12 }).map((text) => text.repeat(900)),
);
const pair = fc
  .tuple(fc.oneof(fc.constantFrom(...KEYS, "v", "constructor"), junk), junk)
  .map(([key, value]) => `${key}=${value}`);
const garbage = fc.oneof(
  junk,
  fc.array(pair, { maxLength: 12 }).map((pairs) => `?${pairs.join("&")}`),
  fc.array(pair, { minLength: 80, maxLength: 120 }).map((pairs) => pairs.join("&")),
);

describe("a garbage address", () => {
  it("longer than is read says so, however right its beginning is", () => {
    const search = `?show=30Y&q=${"tariff+".repeat(2000)}`;
    expect(viewOfAddress(search).problems[0]).toEqual({
      key: "address",
      text: "The address is too long: only its first 8000 characters were read.",
    });
    expect(viewOfAddress("?show=30Y&q=tariff").problems).toEqual([]);
  });

  it("never throws: 1,000 of them give a view that has an address", () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { view } = viewOfAddress(search);
        expect(Object.keys(view).toSorted()).toEqual(KEYS.toSorted());
        expect(viewOfAddress(addressOfView(view))).toEqual({ view, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it("is reported wherever it asks for what is no setting, in bounded words", () => {
    fc.assert(
      fc.property(garbage, (search) => {
        const { problems } = viewOfAddress(search);
        const asked = [...new URLSearchParams(search.slice(0, 8000)).keys()];
        const unknown = asked.filter((key) => key !== "v" && !KEYS.includes(key));
        if (unknown.length > 0) expect(problems.length).toBeGreaterThan(0);
        expect(problems.length).toBeLessThanOrEqual(search.length > 8000 ? 52 : 51);
        for (const { text } of problems) expect(text.length).toBeLessThan(400);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    "?show=nonsense",
    "?from=2025-02-30",
    "?level=abc",
    "?axis=__proto__",
    "?range=10Y",
    "?event=<script>",
    "?v=2",
    "?axis=trading&axis=calendar",
    `?q=${"x".repeat(600)}`,
  ])("%s shows the first screen and says why", (search) => {
    const { view, problems } = viewOfAddress(search);
    expect(view).toEqual(DEFAULT_VIEW);
    expect(problems).toHaveLength(1);
  });
});
