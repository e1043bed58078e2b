// The Sources tab: who is asked and how that goes, what the figures are, and what they lack.
import { useMemo } from "react";
import type { MarketData } from "../state/market-data.ts";
import { useLadder, useMacroCalendar } from "../state/bundled-rows.ts";
import { useToday } from "../state/today.ts";
import { APP_VERSION } from "./app-version.ts";
import { LiveSources } from "./live-sources.tsx";
import { PrintList } from "./print-list.tsx";
import { RevisionList } from "./revision-list.tsx";
import { eventFacts, ladderFacts, macroFacts, printFacts } from "./source-facts.ts";
import { SourceFacts } from "./source-section.tsx";
import { frozenFacts, yieldFacts } from "./yield-facts.ts";
import "./ledger.css";

interface SourcesTabProps {
  readonly data: MarketData;
  readonly assetBase: URL;
  /** The address asks for the bundled figures, or carries its own. */
  readonly isSnapshot: boolean;
}

/** Counts and days are read off the data that are loaded. */
export default function SourcesTab({ data, assetBase, isSnapshot }: SourcesTabProps) {
  const today = useToday();
  const ladder = useLadder(assetBase);
  const releases = useMacroCalendar(assetBase);
  const { yields, failure, frozen } = data;
  const facts = useMemo(
    () => (frozen ? frozenFacts(frozen) : yieldFacts(yields, failure, today)),
    [yields, failure, frozen, today],
  );
  return (
    <section className="ledger sources" aria-label="Sources">
      <LiveSources data={data} isSnapshot={isSnapshot} />
      {frozen ? null : <RevisionList revisions={data.revisions} />}
      <header className="rail-heading">
        <h2>What the figures are</h2>
      </header>
      <SourceFacts name="Par yields" facts={facts} />
      <SourceFacts name="Policy events" facts={eventFacts(data.events, data.passedOver)} />
      <SourceFacts name="Prints" facts={printFacts(data.prints)}>
        <PrintList heading="The prints" prints={data.prints} />
      </SourceFacts>
      <SourceFacts name="Tariff ladder" facts={ladderFacts(ladder)} />
      <SourceFacts name="Macro calendar" facts={macroFacts(releases)} />
      <p className="rail-note">Yieldmark {APP_VERSION}</p>
    </section>
  );
}
