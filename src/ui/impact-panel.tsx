// The impact panel: what yields did around each event of the filter's set, counted so that it can be checked.
import { useMemo, useState } from "react";
import { cellText, impactSentences } from "../domain/impact-text.ts";
import { historyOf, parseMeasure } from "../domain/measure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Provenance } from "../domain/provenance.ts";
import type { GridCell } from "../domain/sensitivity-grid.ts";
import type { DayRange } from "../domain/view-range.ts";
import type { View } from "../domain/view.ts";
import { useMeasureText } from "./chart-text.ts";
import { ChoiceGroup } from "./choice-group.tsx";
import { factsOf, useChosenCell } from "./chosen-cell.ts";
import { useCountedSet } from "./counted-set.ts";
import { FanMultiples } from "./fan-multiples.tsx";
import { ImpactHead } from "./impact-head.tsx";
import "./impact-panel.css";
import type { OverlayParts } from "./overlay-parts.ts";
import { PlaceboPlace } from "./placebo-place.tsx";
import { ResponseMatrix } from "./response-matrix.tsx";
import { SensitivityTable } from "./sensitivity-table.tsx";
import { createSliceQueue } from "./sliced-work.ts";
import { SplitPlace } from "./split-place.tsx";

export interface ImpactPanelProps {
  /** Keep its identity while nothing in it changes. */
  readonly input: Pick<OverlayParts, "table" | "events" | "eventDays" | "auctions" | "view">;
  readonly range: DayRange;
  readonly assetBase: URL;
  readonly provenance: Provenance;
  readonly onChange: (patch: Partial<View>) => void;
  readonly onSelectEvent: (id: string) => void;
  readonly onList: (heading: string, events: readonly PolicyEvent[]) => void;
}

/** Offered after the measures the view shows. */
const MEASURES = ["2Y", "10Y", "30Y", "2s10s", "5s30s"];

/** Fan, grid, split, strip, response table and how to read them. */
export function ImpactPanel(props: ImpactPanelProps) {
  const { input, range, assetBase, onSelectEvent, onList } = props;
  const { table, eventDays, view } = input;
  const counted = useCountedSet(input, range, assetBase);
  const [queue] = useState(createSliceQueue);
  const measureText = useMeasureText();
  const [isAlone, setAlone] = useState(false);
  const [chosen, setChosen] = useState<Pick<GridCell, "window" | "choice">>(() => ({
    window: view.horizon === 1 ? 1 : 5,
    choice: "all",
  }));
  const [key, setKey] = useState<string | null>(null);
  const offered = [...new Set([...view.show, ...MEASURES])].join();
  const histories = useMemo(
    () =>
      offered.split(",").flatMap((name) => {
        const measure = parseMeasure(name);
        return measure ? [historyOf(table, measure)] : [];
      }),
    [table, offered],
  );
  const wanted = histories.find(({ measure }) => measure.key === key) ?? histories[0]!;
  const found = useChosenCell(queue, { counted, history: wanted, chosen, isAlone });
  const { history, cell } = found;
  const { measure } = history;
  const selected = view.event === null ? null : (eventDays.get(view.event)?.index ?? null);
  const eventsOf = (index: number) => found.counted.byIndex.get(index)?.events ?? [];
  /** Day 0s that several events share give one after the other. */
  const choose = (index: number) => {
    const events = eventsOf(index);
    const next = events[(events.findIndex(({ id }) => id === view.event) + 1) % events.length];
    if (next) onSelectEvent(next.id);
  };
  const { window } = chosen;
  const drawn = `${cellText(measure.key, chosen)}${isAlone ? ", company left out" : ""}`;
  const sentences = cell ? impactSentences(factsOf(found.counted, cell, history, eventDays)) : [];
  return (
    <section className="impact-panel" aria-label="Market impact">
      <ImpactHead
        counted={counted}
        isAlone={isAlone}
        onAlone={setAlone}
        alone={found.alone}
        window={window}
        onChange={props.onChange}
      />
      <section className="impact-part" aria-label="Fan">
        <FanMultiples
          histories={histories}
          indices={found.fanned}
          byIndex={counted.byIndex}
          selected={selected}
          queue={queue}
          measureText={measureText}
          onChoose={choose}
        />
      </section>
      <section className="impact-part" aria-label="Sensitivity grid">
        <header className="impact-heading">
          <h3>Sensitivity</h3>
          <ChoiceGroup
            label="Measure of the grid"
            choices={histories.map((one) => ({ value: one.measure.key, name: one.measure.key }))}
            chosen={wanted.measure.key}
            onChoose={setKey}
          />
        </header>
        <SensitivityTable
          measure={measure}
          cells={found.cells}
          chosen={chosen}
          onChoose={setChosen}
          onEvents={(one) => onList(cellText(measure.key, one), one.indices.flatMap(eventsOf))}
        />
      </section>
      <div className="impact-beside">
        <section className="impact-part" aria-label="Split">
          <header className="impact-heading">
            <h3>Split</h3>
            <span className="quiet">{drawn}, bp</span>
          </header>
          <SplitPlace
            history={history}
            days={found.days}
            queue={queue}
            window={window}
            selected={selected}
            onChoose={choose}
          />
        </section>
        <section className="impact-part" aria-label="Schedule placebo">
          <header className="impact-heading">
            <h3>Schedule placebo</h3>
            <span className="quiet">{drawn}, mean in bp</span>
          </header>
          <PlaceboPlace
            history={history}
            indices={found.indices}
            window={window}
            queue={queue}
            measureText={measureText}
          />
        </section>
      </div>
      <section className="impact-part" aria-label="Responses">
        <header className="impact-heading">
          <h3>Responses</h3>
        </header>
        <ResponseMatrix
          input={input}
          histories={histories}
          days={counted.set.days}
          assetBase={assetBase}
          provenance={props.provenance}
          onChange={props.onChange}
          onSelectEvent={onSelectEvent}
        />
      </section>
      <section className="impact-part" aria-label="How to read this">
        <h3>How to read this</h3>
        <p className="impact-reading">{sentences.join(" ")}</p>
      </section>
    </section>
  );
}
