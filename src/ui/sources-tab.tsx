// The Sources tab: what the figures are, from when until when, who publishes them, what they lack.
import type { MarketData } from "../state/market-data.ts";
import { useLadder, useMacroCalendar } from "../state/bundled-rows.ts";
import { useToday } from "../state/today.ts";
import { PrintList } from "./print-list.tsx";
import { eventFacts, ladderFacts, macroFacts, printFacts, yieldFacts } from "./source-facts.ts";
import { SourceFacts } from "./source-section.tsx";
import "./ledger.css";

interface SourcesTabProps {
  readonly data: MarketData;
  readonly assetBase: URL;
}

/** Counts and days are read off the data that are loaded. */
export default function SourcesTab({ data, assetBase }: SourcesTabProps) {
  const today = useToday();
  const ladder = useLadder(assetBase);
  const releases = useMacroCalendar(assetBase);
  return (
    <section className="ledger sources" aria-label="Sources">
      <header className="rail-heading">
        <h2>What the figures are</h2>
      </header>
      <div className="ledger-text">
        <p>These figures ship with the page. This version asks no other server for newer ones.</p>
      </div>
      <SourceFacts name="Par yields" facts={yieldFacts(data.yields, data.failure, today)} />
      <SourceFacts name="Policy events" facts={eventFacts(data.events)} />
      <SourceFacts name="Prints" facts={printFacts(data.prints)}>
        <PrintList heading="The prints" prints={data.prints} />
      </SourceFacts>
      <SourceFacts name="Tariff ladder" facts={ladderFacts(ladder)} />
      <SourceFacts name="Macro calendar" facts={macroFacts(releases)} />
    </section>
  );
}
