// The readout of a day: every measure's level and change, prints, and the events that concern it.
import type { Auction } from "../domain/auction.ts";
import { auctionText } from "../domain/auction-text.ts";
import { formatWeekday } from "../domain/civil-day.ts";
import type { DayReadout } from "../domain/day-readout.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import { releaseText } from "../domain/release-text.ts";
import { formatChange, formatLevelWithUnit } from "../domain/figure-text.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { MarkGlyph } from "./event-mark.tsx";
import { DayEvents } from "./day-events.tsx";
import { Figure } from "./figure.tsx";
import { CrossIcon } from "./icon.tsx";
import { MeasureSwatch } from "./measure-swatch.tsx";
import { PrintLine } from "./print-line.tsx";
import "./readout.css";

interface ReadoutProps {
  readonly day: DayReadout;
  /** Scheduled releases of the day, where the macro lane is on. */
  readonly releases: readonly MacroRelease[];
  /** Auctions of the day, where their lane is on. */
  readonly auctions: readonly Auction[];
  /** Releases that count in the same curve as events of the day, in words; null where that is not known. */
  readonly company: string | null;
  /** True where it has a place of its own under the chart instead of one beside the point. */
  readonly docked: boolean;
  /** Nobody points at its day: it is no place of its own to go to. */
  readonly resting: boolean;
  /** A pinned readout stays, takes the pointer and lists every event. */
  readonly pinned: boolean;
  readonly onClose: () => void;
  readonly onSelectEvent: (id: string) => void;
}

/** What the crosshair's day says. */
export function Readout(props: ReadoutProps) {
  const { day, releases, auctions, company, docked, resting, pinned, onClose, onSelectEvent } =
    props;
  const name = formatWeekday(day.day);
  const both = day.announced.filter((event) => day.firstInCurve.includes(event));
  const lists = [
    { heading: "Announced this day, first in this curve", events: both },
    { heading: "Announced this day", events: without(day.announced, both) },
    { heading: "First in this curve", events: without(day.firstInCurve, both) },
  ];
  return (
    <section
      className={`readout ${docked ? "docked" : "floating"} ${pinned ? "pinned" : ""}`}
      role={resting ? "group" : undefined}
      aria-label={`${name}${pinned ? ", pinned" : ""}`}
    >
      <header>
        <h2>{name}</h2>
        {pinned ? <span className="quiet">pinned</span> : null}
        {pinned ? (
          <button type="button" className="icon-button" aria-label="Unpin" onClick={onClose}>
            <CrossIcon />
          </button>
        ) : null}
      </header>
      <table>
        <tbody>
          {day.rows.map(({ measure, level, change, hole }) => (
            <tr key={measure.key}>
              <th scope="row">
                <MeasureSwatch measureKey={measure.key} />
                {measure.key}
              </th>
              {hole === null ? (
                <>
                  <td className="readout-level">
                    <Figure text={formatLevelWithUnit(measure, level)} />
                  </td>
                  <td>
                    <Figure text={formatChange(change)} />
                  </td>
                </>
              ) : (
                <td colSpan={2} className="quiet">
                  {hole}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {releases.length + auctions.length > 0 ? (
        <ul className="readout-prints">
          {releases.map((release) => (
            <li key={release.kind}>{releaseText(release)}</li>
          ))}
          {auctions.map((auction) => (
            <li key={auction.cusip}>{auctionText(auction)}</li>
          ))}
        </ul>
      ) : null}
      {day.prints.length > 0 ? (
        <ul className="readout-prints">
          {day.prints.map((print, i) => (
            <li key={i}>
              <MarkGlyph shape="print" hollow />
              <PrintLine print={print} linked={pinned} />
            </li>
          ))}
        </ul>
      ) : null}
      {lists.map(({ heading, events }) =>
        events.length > 0 ? (
          <DayEvents
            key={heading}
            heading={heading}
            events={events}
            all={pinned || docked}
            onSelect={onSelectEvent}
          />
        ) : null,
      )}
      {company === null ? null : <p className="quiet">Company: {company}</p>}
    </section>
  );
}

const without = (events: readonly PolicyEvent[], left: readonly PolicyEvent[]) =>
  events.filter((event) => !left.includes(event));
