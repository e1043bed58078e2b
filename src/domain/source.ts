// The public data sources the page can ask, and what is to be said of each.

/** Sources of par yields, in the order in which they are asked unless a site says otherwise. */
export const YIELD_SOURCES = ["dbnomics", "treasury", "fred"] as const;
export type YieldSource = (typeof YIELD_SOURCES)[number];

/** All sources: of yields, of policy events, of auctions. */
export const SOURCES = [...YIELD_SOURCES, "federal-register", "fiscal-data"] as const;
export type SourceId = (typeof SOURCES)[number];

/** True for a source of yields. */
export function isYieldSource(id: SourceId): id is YieldSource {
  return (YIELD_SOURCES as readonly SourceId[]).includes(id);
}

/** What a reader is told of a source. */
export interface SourceNote {
  /** Short name, as it stands in sentences: "DBnomics did not answer". */
  readonly name: string;
  /** Publisher and carrier, as the status line says it. */
  readonly publisher: string;
  readonly licence: string;
  /** A page for readers. */
  readonly url: string;
}

export const SOURCE_NOTES: Readonly<Record<SourceId, SourceNote>> = {
  dbnomics: {
    name: "DBnomics",
    publisher: "Federal Reserve H.15 via DBnomics",
    licence: "Federal Reserve data are in the public domain; DBnomics' collection is ODbL",
    url: "https://db.nomics.world/FED/H15",
  },
  treasury: {
    name: "Treasury",
    publisher: "US Treasury, Daily Treasury Par Yield Curve Rates",
    licence: "US government work, public domain",
    url: "https://home.treasury.gov/resource-center/data-chart-center/interest-rates/TextView?type=daily_treasury_yield_curve",
  },
  fred: {
    name: "FRED",
    publisher: "Federal Reserve H.15 via FRED",
    licence:
      "FRED® API terms of use. This product uses the FRED® API but is not endorsed or certified by the Federal Reserve Bank of St. Louis.",
    url: "https://fred.stlouisfed.org/release?rid=18",
  },
  "federal-register": {
    name: "Federal Register",
    publisher: "Federal Register",
    licence: "US government work; the website is an unofficial informational resource",
    url: "https://www.federalregister.gov",
  },
  "fiscal-data": {
    name: "Fiscal Data",
    publisher: "US Treasury, Fiscal Data",
    licence: "US government work, free without restriction",
    url: "https://fiscaldata.treasury.gov/datasets/treasury-securities-auctions-data/",
  },
};
