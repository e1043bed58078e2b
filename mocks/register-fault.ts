// Faults of content in the Federal Register's own form.
import { type Day, isoDay } from "../src/domain/civil-day.ts";
import { futureDocument, type WireDocument } from "./register-documents.ts";
import type { ContentFault } from "./source-mock.ts";

const STALE_DAYS = 90;
/** So many of the newest documents are touched by a fault of single rows. */
const TOUCHED = 8;

/** The sound documents, newest first, with a fault; rows may be anything then. */
export function withRegisterFault(
  documents: readonly WireDocument[],
  fault: ContentFault | null,
  today: Day,
): readonly unknown[] {
  switch (fault) {
    case "empty":
      return [];
    case "stale": {
      const last = isoDay(today - STALE_DAYS);
      return documents.filter(({ publication_date: date }) => String(date) <= last);
    }
    case "holes":
      return documents.map((document, index) =>
        index < TOUCHED ? holed(document, index) : document,
      );
    case "revised":
      return documents.map((document, index) => (index < TOUCHED ? revised(document) : document));
    case "duplicate-days":
      return documents.flatMap((document, index) => {
        if (index >= TOUCHED) return [document];
        return index % 2 === 0 ? [document, document] : [document, revised(document)];
      });
    case "descending":
      return documents.toReversed();
    case "future-day":
      if (documents[0]?.type === "Notice") return documents;
      return [futureDocument(today), ...documents];
    case "absurd-values":
      return [...documents.slice(0, TOUCHED).map(absurd), null, "abc", 7, [], ...documents];
    default:
      return documents;
  }
}

/** Without a signing date, or without the fields that may be missing. */
function holed(document: WireDocument, index: number): WireDocument {
  if (index % 2 === 0) return { ...document, signing_date: null };
  const { excerpts: _excerpts, citation: _citation, ...rest } = document;
  return { ...rest, executive_order_number: null, proclamation_number: null };
}

function revised(document: WireDocument): WireDocument {
  return {
    ...document,
    title: `${String(document.title)} (SYNTHETIC revision)`,
    citation: "99 FR 1",
  };
}

/** Each with a nonsense of its own and a number of its own, so that the sound ones stay. */
function absurd(document: WireDocument, index: number): WireDocument {
  const number = `9999-0000${index}`;
  const nonsense: readonly WireDocument[] = [
    { title: "SYNTHETIC tariff ".repeat(6250) },
    { html_url: "javascript:alert(1)" },
    { html_url: "https://www.federalregister.gov.evil.example/documents" },
    { signing_date: "2026-02-30", publication_date: "soon" },
    { type: { toString: "Notice" } },
    { document_number: "<b>1</b>" },
    { publication_date: 20_000 },
    { title: "\u202e\u0000\u200b" },
  ];
  return { ...document, document_number: number, ...nonsense[index % nonsense.length] };
}

/** SYNTHETIC: one document whose order number is an integer and whose excerpt holds hostile markup. */
export function hostileDocument(document: WireDocument): WireDocument {
  return {
    ...document,
    document_number: document.type === "Notice" ? "9999-00098" : "9999-00099",
    executive_order_number: 99_999,
    proclamation_number: 99_999,
    title: "SYNTHETIC: Tariff\u202e with <img src=x onerror=alert(1)> in its title",
    excerpts: '<script>alert(1)</script><span class="match">tariff</span> &lt;b&gt; &#38; &bogus;',
  };
}
