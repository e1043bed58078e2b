// The ranges the chart is judged at, from two weeks to all data, with their dates counted by hand.
export interface Span {
  readonly name: string;
  readonly query: string;
  readonly from: string;
  /** Null: the latest day, and what was announced after it. */
  readonly to: string | null;
}

/** The last day with a curve in the facts. */
export const LAST_DAY = "2026-10-01";

export const SPANS: readonly Span[] = [
  {
    name: "two weeks",
    query: "from=2025-04-07&to=2025-04-21",
    from: "2025-04-07",
    to: "2025-04-21",
  },
  { name: "1M", query: "range=1M", from: "2026-09-01", to: null },
  {
    name: "April to June 2025",
    query: "from=2025-04-01&to=2025-06-30",
    from: "2025-04-01",
    to: "2025-06-30",
  },
  { name: "1Y", query: "range=1Y", from: "2025-10-01", to: null },
  { name: "the first view", query: "", from: "2025-01-01", to: null },
  { name: "2Y", query: "range=2Y", from: "2024-10-01", to: null },
  { name: "5Y", query: "range=5Y", from: "2021-10-01", to: null },
  { name: "Max", query: "range=MAX", from: "2017-01-03", to: null },
];
