// The status of the data: where the figures come from, or why there are none.
import { provenanceText } from "../domain/status-text.ts";
import type { MarketData } from "../state/market-data.ts";
import { useToday } from "../state/today.ts";
import { StatusLine } from "./status-line.tsx";

/** One sentence, from the first moment on. */
export function DataStatus({ data }: { readonly data: MarketData }) {
  const today = useToday();
  if (data.yields) {
    const { provenance } = data.yields;
    return <StatusLine tone={provenance.kind} text={provenanceText(provenance, today)} />;
  }
  return data.failure ? (
    <StatusLine tone="failed" text="The par yields could not be read" />
  ) : (
    <StatusLine tone="bundled" text="Reading the bundled figures…" />
  );
}
