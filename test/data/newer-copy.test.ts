// Two tabs keep one copy: of each part the newer stays, whole, whoever writes last.
import { expect, it } from "vitest";
import type { LastGoodCopy } from "../../src/data/last-good-copy.ts";
import { newerCopy } from "../../src/data/newer-copy.ts";
import { aDocument } from "../domain/a-document.ts";
import { anAuction } from "../domain/an-auction.ts";
import { table } from "../domain/facts.ts";

const NOTHING: LastGoodCopy = { yields: null, documents: null, auctions: null };
const last = table.time.at(-1)!;
const yieldsTo = (day: number, retrievedAt: number): LastGoodCopy["yields"] => ({
  table: { ...table, time: table.time.with(table.time.length - 1, day) },
  source: "dbnomics",
  retrievedAt,
});
const copyOf = (parts: Partial<LastGoodCopy>): LastGoodCopy => ({ ...NOTHING, ...parts });

it("the later curve stays, though the older one was fetched later", () => {
  const later = copyOf({ yields: yieldsTo(last + 1, 1) });
  const older = copyOf({ yields: yieldsTo(last, 2) });
  expect(newerCopy(later, older).yields).toBe(later.yields);
  expect(newerCopy(older, later).yields).toBe(later.yields);
});

it("of the same last day the answer that was fetched later stays; of the same moment the one given", () => {
  const first = copyOf({ yields: yieldsTo(last, 1) });
  const revised = copyOf({ yields: yieldsTo(last, 2) });
  const again = copyOf({ yields: yieldsTo(last, 2) });
  expect(newerCopy(revised, first).yields).toBe(revised.yields);
  expect(newerCopy(first, revised).yields).toBe(revised.yields);
  expect(newerCopy(revised, again).yields).toBe(again.yields);
});

it("each part is judged by itself, and one that only one of them has is never lost", () => {
  const documents = [aDocument({ published: last })];
  const auctions = [anAuction({ day: last })];
  const whole = copyOf({ yields: yieldsTo(last, 1), documents, auctions });
  expect(newerCopy(whole, NOTHING)).toEqual(whole);
  expect(newerCopy(NOTHING, whole)).toEqual(whole);
  const mixed = newerCopy(
    whole,
    copyOf({ yields: yieldsTo(last + 1, 2), documents: [aDocument({ published: last - 1 })] }),
  );
  expect(mixed.yields!.retrievedAt).toBe(2);
  expect(mixed.documents).toBe(documents);
  expect(mixed.auctions).toBe(auctions);
});

it("an auction's results are newer than the same auction still to come", () => {
  const toCome = [anAuction({ day: last + 2, highYield: null })];
  const held = [anAuction({ day: last + 2 })];
  const first = copyOf({ auctions: toCome });
  const later = copyOf({ auctions: held });
  expect(newerCopy(later, first).auctions).toBe(held);
  expect(newerCopy(first, later).auctions).toBe(held);
});
