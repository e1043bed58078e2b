// The words of `?scenario=`: what they ask for, and that none is passed over in silence.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { askedScenario, formatFaults } from "../../mocks/dev-scenario.ts";
import { SCENARIOS } from "../../mocks/source-mock.ts";
import { SOURCES } from "../../src/domain/source.ts";

test("one scenario without a source is for all of them", () => {
  for (const scenario of SCENARIOS) {
    const { faults, unknown } = askedScenario(scenario);
    expect(faults).toEqual(Object.fromEntries(SOURCES.map((id) => [id, scenario])));
    expect(unknown).toEqual([]);
    expect(formatFaults(faults)).toBe(`all ${scenario}`);
  }
});

test("each source has its own, and a later word beats an earlier one", () => {
  expect(askedScenario("dbnomics:http-500, federal-register:empty")).toEqual({
    faults: { dbnomics: "http-500", "federal-register": "empty" },
    unknown: [],
  });
  const { faults } = askedScenario("slow,fred:empty,treasury:healthy");
  expect(formatFaults(faults)).toBe(
    "dbnomics slow, fred empty, federal-register slow, fiscal-data slow",
  );
});

test.each(["", "healthy", "dbnomics:healthy"])("%j asks for no fault", (text) => {
  expect(askedScenario(text)).toEqual({ faults: {}, unknown: [] });
  expect(formatFaults({})).toBe("all healthy");
});

test.each(["quick", "dbnomics", "dbnomics:", "dbnomics:quick", "nobody:slow", "fred:slow:slow"])(
  "%j is said to be unknown",
  (text) => expect(askedScenario(text)).toEqual({ faults: {}, unknown: [text] }),
);

test("whatever the text, every word is a fault of a source, asks for none, or is unknown", () => {
  const word = fc.oneof(
    fc.constantFrom(...SOURCES, ...SCENARIOS, "healthy", "__proto__", "constructor:slow"),
    fc.string({ maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 5 }), (parts) => {
      const { faults, unknown } = askedScenario(parts.map((part) => part.join(":")).join(","));
      for (const [id, scenario] of Object.entries(faults)) {
        expect(SOURCES).toContain(id);
        expect(SCENARIOS).toContain(scenario);
      }
      for (const text of unknown) expect(askedScenario(text).unknown).toEqual([text]);
    }),
  );
});
