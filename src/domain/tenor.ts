// The constant maturities of the par yield curve.

/** All tenors Treasury publishes, short to long. */
export const TENORS = [
  "1M",
  "1.5M",
  "2M",
  "3M",
  "4M",
  "6M",
  "1Y",
  "2Y",
  "3Y",
  "5Y",
  "7Y",
  "10Y",
  "20Y",
  "30Y",
] as const;

/** A constant maturity of the par yield curve. */
export type Tenor = (typeof TENORS)[number];

/** Everything a table can hold a column of: the tenors, and the 10-year real yield (TIPS). */
export const COLUMNS = [...TENORS, "10Y real"] as const;
export type Column = (typeof COLUMNS)[number];

/** True when the text names a tenor. */
export function isTenor(text: string): text is Tenor {
  return (TENORS as readonly string[]).includes(text);
}

/** Maturity in years: `3M` is 0.25. */
export function yearsOf(tenor: Tenor): number {
  const count = Number.parseFloat(tenor);
  return tenor.endsWith("M") ? count / 12 : count;
}
