// Curated events and documents of the Federal Register, merged without doubling or losing any.
import { describe, expect, it } from "vitest";
import { parsePolicyEventFile } from "../../src/data/policy-event-file.ts";
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import type { RegisterDocument } from "../../src/domain/register-document.ts";
import { mergeRegister } from "../../src/domain/register-merge.ts";
import { decodeView } from "../../src/domain/view-codec.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { aDocument } from "./a-document.ts";
import { anEvent } from "./an-event.ts";
import { on } from "./facts.ts";

const curated = valueOf(parsePolicyEventFile(readBundled("policy-events.json"))).rows;
const TARIFF = "Imposing Tariffs on Widgets";

/** Ids of the curated rows that carry the document's entry after merging. */
function enrichedBy(document: RegisterDocument, events: readonly PolicyEvent[] = curated) {
  const merged = mergeRegister(events, [document]);
  const ids = merged.events
    .filter((event) => event.reviewed && event.register !== undefined)
    .map(({ id }) => id);
  return { ids, ...merged };
}

describe("a document of the Register", () => {
  it("enriches every row that carries its number, announcement and imposed rows alike", () => {
    const { ids, events, matched, added } = enrichedBy(aDocument());
    expect(ids).toEqual([
      "us-liberation-day",
      "us-baseline-10-in-force",
      "us-country-rates-in-force",
    ]);
    expect({ matched, added }).toEqual({ matched: 1, added: 0 });
    expect(events).toHaveLength(curated.length);
    expect(events.find(({ id }) => id === ids[0])?.register).toEqual([
      {
        documentNumber: "2025-06063",
        citation: "90 FR 15041",
        published: on("2025-04-07"),
        url: "https://www.federalregister.gov/d/2025-06063",
      },
    ]);
  });

  it("is found by order number where the row carries another document's number", () => {
    const order14194 = aDocument({
      documentNumber: "2025-02407",
      orderNumber: "14194",
      signed: on("2025-02-01"),
    });
    // Two rows name EO 14194; the one of 4 March is a month after the signature.
    expect(enrichedBy(order14194)).toMatchObject({ ids: ["us-ieepa-ca-mx-cn"], added: 0 });
  });

  it("keeps orders and proclamations of one number apart", () => {
    const proclamation = aDocument({
      documentNumber: "2025-99999",
      type: "proclamation",
      orderNumber: "14194",
      signed: on("2025-02-01"),
      title: TARIFF,
    });
    expect(enrichedBy(proclamation)).toMatchObject({ ids: [], added: 1 });
  });

  it.each([-11, -10, 0, 10, 11])("mentioned in a row %i days from signing", (distance) => {
    const signed = on("2025-06-02");
    const row = anEvent({
      announced: { day: signed + distance, minute: null, afterClose: null },
      instrument: "EO 14999",
      documentNumber: null,
    });
    const document = aDocument({ documentNumber: "2025-11111", orderNumber: "14999", signed });
    const { ids, added, matched } = enrichedBy(document, [row]);
    expect(ids).toHaveLength(Math.abs(distance) <= 10 ? 1 : 0);
    expect({ added, matched }).toEqual({ added: 0, matched: 1 });
  });

  it("is not taken for a court's or another government's row that names its order", () => {
    const row = anEvent({ actor: "COURT", instrument: "Ruling on EO 14257", documentNumber: null });
    expect(enrichedBy(aDocument(), [row])).toMatchObject({ ids: [], added: 0, matched: 1 });
  });

  it("is found by citation, or by the day of proclamation, only in rows without a number", () => {
    const notice = aDocument({
      documentNumber: "2019-27306",
      type: "notice",
      orderNumber: null,
      signed: null,
      published: on("2019-12-18"),
      citation: "84 FR 69447",
      title: "Notice of Modification of Section 301 Action: China's Acts",
    });
    expect(enrichedBy(notice)).toMatchObject({ ids: ["us-cn-phase-one-agreed"], added: 0 });
    const turkey = aDocument({
      documentNumber: "2018-17703",
      type: "proclamation",
      orderNumber: "9772",
      signed: on("2018-08-10"),
      title: "Adjusting Imports of Steel Into the United States",
      citation: null,
    });
    expect(enrichedBy(turkey)).toMatchObject({ ids: ["us-turkey-metals-doubled"], added: 0 });
    const otherLaw = { ...turkey, title: "Imposing a Temporary Import Surcharge" };
    expect(enrichedBy(otherLaw)).toMatchObject({ ids: [], added: 1 });
  });

  it("without a row becomes an unreviewed one on its signing day, hour unknown", () => {
    const document = aDocument({
      documentNumber: "2026-20123",
      orderNumber: "14500",
      signed: on("2026-09-03"),
      published: on("2026-09-09"),
      title: "Imposing Additional Duties on Goods of Japan",
    });
    const { events, added } = mergeRegister(curated, [document]);
    const at = events.findIndex(({ id }) => id === "fr-2026-20123");
    expect(added).toBe(1);
    expect(events[at]).toMatchObject({
      announced: { day: on("2026-09-03"), minute: null, afterClose: null },
      actor: "US",
      targets: ["JP"],
      kind: "increase",
      instrument: "EO 14500",
      documentNumber: "2026-20123",
      reviewed: false,
      confidence: "medium",
      effective: null,
      rateAfter: null,
    });
    expect(events[at - 1]!.announced.day).toBeLessThanOrEqual(on("2026-09-03"));
    expect(events[at + 1]!.announced.day).toBeGreaterThanOrEqual(on("2026-09-03"));
    expect(decodeView([["event", "fr-2026-20123"]]).view.event).toBe("fr-2026-20123");
  });

  it("that is no act of tariff policy is counted and passed over", () => {
    const title = "To Take Certain Actions Under the African Growth and Opportunity Act";
    const document = aDocument({ documentNumber: "2017-27961", orderNumber: "9687", title });
    const notice = aDocument({ ...document, type: "proclamation" });
    expect(mergeRegister(curated, [notice])).toMatchObject({ added: 0, matched: 0, passedOver: 1 });
  });

  it("of a notice stands on its publication day", () => {
    const document = aDocument({
      documentNumber: "2026-30000",
      type: "notice",
      orderNumber: null,
      signed: null,
      published: on("2026-09-10"),
      citation: "91 FR 99999",
      title: "Notice of Action: India's Digital Services Tax",
    });
    const { events } = mergeRegister([], [document]);
    expect(events).toMatchObject([
      { announced: { day: on("2026-09-10") }, instrument: "91 FR 99999", targets: ["IN"] },
    ]);
  });

  it("told anew replaces its entry in place and leaves all other rows as they were", () => {
    const first = mergeRegister(curated, [aDocument()]).events;
    const again = mergeRegister(first, [aDocument({ citation: "90 FR 15269" })]).events;
    const changed = again.filter((event, index) => event !== first[index]);
    expect(changed).toHaveLength(3);
    expect(changed.map(({ register }) => register?.map(({ citation }) => citation))).toEqual([
      ["90 FR 15269"],
      ["90 FR 15269"],
      ["90 FR 15269"],
    ]);
  });
});

it("documents without any are nothing: the very same rows come back", () => {
  expect(mergeRegister(curated, []).events.every((event, i) => event === curated[i])).toBe(true);
});
