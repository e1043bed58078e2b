// What each source gives and how it is reached, as the Sources tab tells it.
import type { SourceId } from "./source.ts";

export interface SourceTerms {
  readonly gives: string;
  readonly reached: "directly" | "through this site's proxy";
}

export const SOURCE_TERMS: Readonly<Record<SourceId, SourceTerms>> = {
  dbnomics: {
    gives: "11 tenors and the 10-year real yield, whole history, one or two days late",
    reached: "directly",
  },
  treasury: { gives: "14 tenors, the same evening", reached: "through this site's proxy" },
  fred: { gives: "11 tenors, whole history", reached: "through this site's proxy" },
  "federal-register": {
    gives: "executive orders, proclamations and USTR Section 301 notices",
    reached: "directly",
  },
  "fiscal-data": { gives: "10-year and 30-year auctions", reached: "directly" },
};
