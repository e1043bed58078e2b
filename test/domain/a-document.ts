// A document of the Federal Register to vary in tests.
import type { RegisterDocument } from "../../src/domain/register-document.ts";
import { on } from "./facts.ts";

/** A document to vary in tests: Executive Order 14257 of 2 April 2025. */
export function aDocument(changes: Partial<RegisterDocument> = {}): RegisterDocument {
  return {
    documentNumber: "2025-06063",
    title:
      "Regulating Imports With a Reciprocal Tariff To Rectify Trade Practices That Contribute to Large and Persistent Annual United States Goods Trade Deficits",
    type: "executive order",
    orderNumber: "14257",
    signed: on("2025-04-02"),
    published: on("2025-04-07"),
    citation: "90 FR 15041",
    url: "https://www.federalregister.gov/d/2025-06063",
    excerpt: null,
    ...changes,
  };
}
