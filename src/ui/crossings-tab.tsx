// The Crossings tab: for each level the runs at or above it, over all days there are.
import { useMemo, useState } from "react";
import { absentEverywhere } from "../domain/absent-measure.ts";
import { type Day, isoDay } from "../domain/civil-day.ts";
import { type Crossing, crossingsOf } from "../domain/crossing.ts";
import { dayCount, latestRunText, neverText } from "../domain/crossing-text.ts";
import { formatLevelWithUnit, measureName } from "../domain/figure-text.ts";
import type { History } from "../domain/measure.ts";
import type { DayRange } from "../domain/view-range.ts";
import { DEFAULT_VIEW, type View } from "../domain/view.ts";
import { DatedText } from "./dated-text.tsx";
import { Figure } from "./figure.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import { PrintList } from "./print-list.tsx";
import { rangeWithRoom, viewOfRange } from "./range-step.ts";
import "./ledger.css";

interface CrossingsTabProps {
  readonly parts: Pick<OverlayParts, "table" | "histories" | "prints" | "view">;
  readonly range: DayRange;
  readonly onShowRange: (range: DayRange) => void;
  readonly onChange: (patch: Partial<View>) => void;
}

/** Levels stand on the first percent measure shown, as in the chart. */
export default function CrossingsTab(props: CrossingsTabProps) {
  const { histories, view } = props.parts;
  const history = histories.find(({ measure }) => measure.unit === "percent");
  if (!history) {
    return (
      <p className="rail-note">
        Levels stand on the first par yield shown, and none is shown: add a tenor.
      </p>
    );
  }
  if (view.level.length === 0) {
    const [level] = DEFAULT_VIEW.level;
    return (
      <div className="rail-note">
        <p>No level is drawn.</p>
        <button
          type="button"
          className="outlined-button"
          onClick={() => props.onChange({ level: [level!] })}
        >
          Draw {formatLevelWithUnit(history.measure, level!)}
        </button>
      </div>
    );
  }
  return (
    <>
      {view.level.map((level) => (
        <LevelLedger key={level} {...props} history={history} level={level} />
      ))}
      <p className="ledger-note">
        Yields have two decimals and one figure a day: a day counts when its figure is at or above
        the level, and no touch within the day is seen. A hole ends a run. Calendar days count from
        the last day of the run before.
      </p>
    </>
  );
}

/** Runs that are listed at first, newest first. */
const FEW_RUNS = 30;

interface LevelLedgerProps extends CrossingsTabProps {
  readonly history: History;
  readonly level: number;
}

function LevelLedger({ history, level, parts, range, onShowRange }: LevelLedgerProps) {
  const { measure } = history;
  const { table, prints } = parts;
  const runs = useMemo(() => crossingsOf(history, level), [history, level]);
  const [all, setAll] = useState(false);
  const newest = runs.toReversed().slice(0, all ? runs.length : FEW_RUNS);
  const latest = runs.at(-1);
  const figure = formatLevelWithUnit(measure, level);
  const missing = absentEverywhere(table, measure);
  const from = history.time[history.value.findIndex((at) => !Number.isNaN(at))];
  return (
    <section className="ledger" aria-label={`${measureName(measure)} at or above ${figure}`}>
      <header className="rail-heading">
        <h2>
          {measure.key} at or above {figure}
        </h2>
        <span className="quiet">
          {runs.length} {runs.length === 1 ? "run" : "runs"}
        </span>
        <span className="rail-column">{runs.length > 0 ? "peak" : ""}</span>
      </header>
      <div className="ledger-text">
        {!table.complete ? (
          <p>
            Older history is not here yet: these are the runs from {isoDay(table.time[0]!)} on, and
            nothing is said of what came before.
          </p>
        ) : latest ? (
          latestRunText(history, level, latest).map((sentence) => (
            <p key={sentence}>
              <DatedText text={sentence} />
            </p>
          ))
        ) : (
          <p>
            <DatedText text={[neverText(history, level), missing].filter(Boolean).join(". ")} />
          </p>
        )}
      </div>
      <ol>
        {newest.map((run) => (
          <RunRow
            key={run.first}
            run={run}
            history={history}
            range={range}
            since={table.complete || run.sincePrevious !== null ? sinceText(run, from) : null}
            onShowRange={onShowRange}
          />
        ))}
      </ol>
      {newest.length < runs.length ? (
        <p className="ledger-text">
          <button type="button" className="outlined-button" onClick={() => setAll(true)}>
            Show all {runs.length} runs
          </button>
        </p>
      ) : null}
      <PrintList
        heading={`Prints at or above ${figure}`}
        prints={prints.filter((print) => print.tenor === measure.key && print.level >= level)}
        history={history}
      />
    </section>
  );
}

interface RunRowProps extends Pick<LevelLedgerProps, "history" | "range" | "onShowRange"> {
  readonly run: Crossing;
  /** How long after the run before; null where that is not known. */
  readonly since: string | null;
}

function RunRow({ run, history, range, since, onShowRange }: RunRowProps) {
  const shown = rangeWithRoom(run.first, run.last, history.time);
  const isShown = shown.first === range.first && shown.last === range.last;
  const more = [
    dayCount(run.days),
    ...(run.days > 1 ? [`peak ${isoDay(run.peakDay)}`] : []),
    ...(since === null ? [] : [since]),
  ];
  return (
    <li>
      <button
        type="button"
        className="ledger-row"
        aria-current={isShown}
        title={`Show ${viewOfRange(shown).to === null ? "this run to now" : "this run"}`}
        onClick={() => onShowRange(shown)}
      >
        <span className="ledger-line">
          <span className="ledger-main">{spanText(run)}</span>{" "}
          <span className="ledger-figure">
            <Figure text={formatLevelWithUnit(history.measure, run.peak)} />
          </span>{" "}
        </span>
        <span className="ledger-more">
          {more.map((words) => (
            <span key={words}>{words} </span>
          ))}
        </span>
      </button>
    </li>
  );
}

function spanText({ first, last }: Crossing): string {
  return first === last ? isoDay(first) : `${isoDay(first)} to ${isoDay(last)}`;
}

function sinceText({ first, sincePrevious }: Crossing, from: Day | undefined): string {
  if (sincePrevious !== null) {
    return `after ${sincePrevious} calendar ${sincePrevious === 1 ? "day" : "days"}`;
  }
  return first === from ? "from the first day of these data" : "first in these data";
}
