// The public APIs that readers' browsers ask themselves: what a page's policy must let through.

/** Origins of DBnomics, the Federal Register and Fiscal Data. */
export const SOURCE_ORIGINS = [
  "https://api.db.nomics.world",
  "https://www.federalregister.gov",
  "https://api.fiscaldata.treasury.gov",
] as const;
