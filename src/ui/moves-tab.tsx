// The Moves tab: the largest one-day changes in view, with what is on file for their days.
import { useMemo } from "react";
import { absentText } from "../domain/absent-measure.ts";
import { isoDay } from "../domain/civil-day.ts";
import { formatChange, formatLevelWithUnit, measureName } from "../domain/figure-text.ts";
import { levelAt } from "../domain/measure.ts";
import {
  companyByDay,
  type DayEvents,
  eventsByDayZero,
  type LargestMoves,
  largestMoves,
  shareText,
} from "../domain/moves.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { DayRange } from "../domain/view-range.ts";
import { type BundledRows, rowsOrNone, useMacroCalendar } from "../state/bundled-rows.ts";
import { Figure } from "./figure.tsx";
import { MoveFacts } from "./move-facts.tsx";
import type { OverlayParts } from "./overlay-parts.ts";
import "./ledger.css";
import "./moves-tab.css";

interface MovesTabProps {
  readonly parts: Pick<OverlayParts, "table" | "histories" | "events" | "eventDays">;
  readonly range: DayRange;
  readonly assetBase: URL;
  /** Pins the chart's crosshair to a trading day. */
  readonly onShowDay: (index: number) => void;
  readonly onSelectEvent: (id: string) => void;
}

const MOST_MOVES = 20;
const NO_EVENTS: DayEvents = { announced: [], imposed: [] };

/** Of the first measure shown; every event on file counts, whatever the filter. */
export default function MovesTab(props: MovesTabProps) {
  const { parts, range, assetBase, onShowDay, onSelectEvent } = props;
  const { table, histories, events, eventDays } = parts;
  const history = histories[0];
  const releases = useMacroCalendar(assetBase);
  const found = useMemo(
    () => history && largestMoves(history, range, MOST_MOVES),
    [history, range],
  );
  const onFile = useMemo(() => eventsByDayZero(events, eventDays), [events, eventDays]);
  const company = useMemo(
    () => companyByDay(rowsOrNone(releases), table.time),
    [releases, table.time],
  );
  if (!history || !found) return <p className="rail-note">No measure is shown.</p>;
  const { measure } = history;
  const daysInView = range.last - range.first + 1;
  const isCut = !table.complete && range.from < table.time[0]!;
  const hasEvent = (index: number) => (onFile.get(index)?.announced.length ?? 0) > 0;
  return (
    <section className="ledger" aria-label={`Largest moves of the ${measureName(measure)} in view`}>
      <header className="rail-heading">
        <h2>Largest moves in view</h2>
        <span className="rail-column">{measure.key}, one day</span>
      </header>
      <div className="ledger-text">
        {isCut ? (
          <p>Older history is not here yet: only days from {isoDay(table.time[0]!)} on are seen.</p>
        ) : found.moves.length === 0 ? (
          <p>No day in view has a change. {absentText(table, measure, range)}</p>
        ) : (
          <>
            <p>{shareText(found, hasEvent, "an event on file", daysInView)}.</p>
            <p className="quiet">
              {onFileText(table.without ? [] : events, releases, range)}
              {companyText(releases, found, (index) => company.has(index), daysInView)}
            </p>
          </>
        )}
      </div>
      <ol>
        {found.moves.map(({ index, day, change }) => (
          <li key={day}>
            <button type="button" className="ledger-row" onClick={() => onShowDay(index)}>
              <span className="ledger-line">
                <span>
                  <span className="ledger-main">{isoDay(day)}</span>{" "}
                  <span className="ledger-more">
                    to {formatLevelWithUnit(measure, levelAt(history, index))}
                  </span>
                </span>{" "}
                <span className="ledger-figure">
                  <Figure text={formatChange(change)} />
                </span>
              </span>
            </button>
            <MoveFacts
              events={onFile.get(index) ?? NO_EVENTS}
              eventDays={eventDays}
              releases={company.get(index) ?? []}
              onSelectEvent={onSelectEvent}
            />
          </li>
        ))}
      </ol>
      <p className="ledger-note">
        {tieText(found)} An event stands with the day that is its day 0; all events on file count,
        whatever the filter. Not counted: milestones of the market, rows nobody has reviewed, and
        measures that took effect (announced before, set back here). A release is named where this
        curve is the first to know it. That an event stands beside a move says no more than that.
      </p>
    </section>
  );
}

/** From when on events and releases are on file, where days before that are in view. */
function onFileText(
  events: readonly PolicyEvent[],
  releases: BundledRows<MacroRelease>,
  range: DayRange,
): string {
  const first = events.find(({ reviewed }) => reviewed)?.announced.day;
  const release = rowsOrNone(releases)[0]?.announced.day;
  const texts = [
    ...(first !== undefined && range.from < first ? [`events from ${isoDay(first)}`] : []),
    ...(release !== undefined && range.from < release ? [`releases from ${isoDay(release)}`] : []),
  ];
  return texts.length > 0 ? `On file are ${texts.join(" and ")} on, none before. ` : "";
}

function companyText(
  releases: BundledRows<unknown>,
  found: LargestMoves,
  has: (index: number) => boolean,
  daysInView: number,
): string {
  if (releases === "loading") return "Reading the macro calendar…";
  if ("reason" in releases) return releases.reason;
  return `${shareText(found, has, "a release (FOMC, CPI, jobs)", daysInView)}.`;
}

function tieText({ moves, tied }: LargestMoves): string {
  if (tied === 0) return "";
  const size = formatChange(Math.abs(moves.at(-1)!.change)).replace("+", "");
  const [days, verb] = tied === 1 ? ["1 older day", "is"] : [`${tied} older days`, "are"];
  return `${days} that also moved ${size} ${verb} not listed.`;
}
