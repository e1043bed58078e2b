// Laws of merging that hold whatever rows and documents there are.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import type { RegisterDocument } from "../../src/domain/register-document.ts";
import { mergeRegister } from "../../src/domain/register-merge.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { anEvent } from "./an-event.ts";
import { on } from "./facts.ts";

const curated = valueOf(parsePolicyEventFile(readBundled("policy-events.json"))).rows;

const someDay = fc.integer({ min: on("2025-03-20"), max: on("2025-04-20") });
const someNumber = fc.constantFrom("14193", "14194", "14257", "14259", "9704", "99999");
const someDocument: fc.Arbitrary<RegisterDocument> = fc.record({
  documentNumber: fc.oneof(
    fc.constantFrom("2025-06063", "2025-06462", "2018-05478"),
    fc.integer({ min: 10_000, max: 10_020 }).map((n) => `2025-${n}`),
  ),
  title: fc.constantFrom(
    "Imposing Tariffs",
    "Ending Certain Tariff Actions",
    "To Implement an Agreement",
    "x",
  ),
  type: fc.constantFrom("executive order", "proclamation", "notice"),
  orderNumber: fc.option(someNumber),
  signed: fc.option(someDay),
  published: someDay,
  citation: fc.option(fc.constantFrom("90 FR 15041", "84 FR 69447", "1 FR 1")),
  url: fc.constantFrom(
    "https://www.federalregister.gov/d/1",
    "https://www.federalregister.gov/d/2",
  ),
  excerpt: fc.constant(null),
});
const someEvent: fc.Arbitrary<PolicyEvent> = fc
  .record({
    announced: fc.record({
      day: someDay,
      minute: fc.option(fc.integer({ min: 0, max: 1439 })),
      afterClose: fc.constant(null),
    }),
    actor: fc.constantFrom("US", "CN", "COURT"),
    instrument: fc.option(
      fc.oneof(
        someNumber.map((number) => `EO ${number}`),
        someNumber.map((number) => `Proclamations ${number} and 9705; 90 FR 15041`),
        fc.constantFrom("84 FR 69447", "Presidential proclamation of 9 Apr 2025", "Post"),
      ),
    ),
    documentNumber: fc.option(fc.constantFrom("2025-06063", "2025-06462", "2025-10003")),
    reviewed: fc.boolean(),
  })
  .map((changes) => anEvent(changes));
const someEvents = fc
  .array(someEvent, { maxLength: 15 })
  .map((events) => events.map((event, index) => ({ ...event, id: `event-${index}` })));

describe("whatever is merged,", () => {
  const check = (
    law: (events: readonly PolicyEvent[], documents: readonly RegisterDocument[]) => void,
  ) =>
    fc.assert(
      fc.property(
        fc.oneof(someEvents, fc.constant(curated)),
        fc.array(someDocument, { maxLength: 30 }),
        law,
      ),
      { numRuns: 300 },
    );

  it("merging a second time changes nothing", () => {
    check((events, documents) => {
      const once = mergeRegister(events, documents);
      const twice = mergeRegister(once.events, documents);
      expect(twice.events).toEqual(once.events);
      expect(twice.added).toBe(0);
    });
  });

  it("curated rows are neither lost nor reordered, and only entries are added to them", () => {
    check((events, documents) => {
      const ids = new Set(events.map(({ id }) => id));
      const kept = mergeRegister(events, documents).events.filter(({ id }) => ids.has(id));
      const bare = (event: PolicyEvent) => ({ ...event, register: undefined });
      expect(kept.map(bare)).toEqual(events.map(bare));
      const untouched = kept.filter((event) => event.register === undefined);
      expect(untouched.every((event) => events.includes(event))).toBe(true);
    });
  });

  it("no document is doubled, and each is counted once", () => {
    check((events, documents) => {
      const merged = mergeRegister(events, documents);
      const numbers = merged.events
        .filter(({ id }) => id.startsWith("fr-"))
        .map(({ documentNumber }) => documentNumber);
      expect(new Set(numbers).size).toBe(numbers.length);
      expect(numbers).toHaveLength(merged.added);
      expect(merged.events).toHaveLength(events.length + merged.added);
      for (const { register = [] } of merged.events) {
        const own = register.map(({ documentNumber }) => documentNumber);
        expect(new Set(own).size).toBe(own.length);
      }
      const distinct = new Set(documents.map(({ documentNumber }) => documentNumber)).size;
      expect(merged.matched + merged.added + merged.passedOver).toBe(distinct);
      const onFile = new Set(events.map(({ documentNumber }) => documentNumber));
      expect(numbers.filter((number) => onFile.has(number))).toEqual([]);
    });
  });
});
