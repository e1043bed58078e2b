// The daily series of the Federal Reserve's H.15 release as DBnomics and FRED name them.
import type { Column } from "../src/domain/tenor.ts";

/** One series with both of its codes. */
export interface H15Series {
  readonly column: Column;
  readonly dbnomics: string;
  readonly fred: string;
}

export const H15_SERIES: readonly H15Series[] = [
  { column: "1M", dbnomics: "RIFLGFCM01_N.B", fred: "DGS1MO" },
  { column: "3M", dbnomics: "RIFLGFCM03_N.B", fred: "DGS3MO" },
  { column: "6M", dbnomics: "RIFLGFCM06_N.B", fred: "DGS6MO" },
  { column: "1Y", dbnomics: "RIFLGFCY01_N.B", fred: "DGS1" },
  { column: "2Y", dbnomics: "RIFLGFCY02_N.B", fred: "DGS2" },
  { column: "3Y", dbnomics: "RIFLGFCY03_N.B", fred: "DGS3" },
  { column: "5Y", dbnomics: "RIFLGFCY05_N.B", fred: "DGS5" },
  { column: "7Y", dbnomics: "RIFLGFCY07_N.B", fred: "DGS7" },
  { column: "10Y", dbnomics: "RIFLGFCY10_N.B", fred: "DGS10" },
  { column: "20Y", dbnomics: "RIFLGFCY20_N.B", fred: "DGS20" },
  { column: "30Y", dbnomics: "RIFLGFCY30_N.B", fred: "DGS30" },
  { column: "10Y real", dbnomics: "RIFLGFCY10_XII_N.B", fred: "DFII10" },
];
