// The curves around an event: the one before day 0, and the one the scrubber stands at.
import { type ReactNode, useMemo, useState } from "react";
import { curveExtents } from "../charts/curve-model.ts";
import { formatDay } from "../domain/civil-day.ts";
import { companyText } from "../domain/company.ts";
import { curvePoints, eventPair, OFFSET_FROM, OFFSET_TO } from "../domain/curve-pair.ts";
import { announcedText, dayZeroSentence } from "../domain/event-day-text.ts";
import type { EventDay } from "../domain/event-day.ts";
import { offsetText } from "../domain/offset-text.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { HORIZONS, type View } from "../domain/view.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import { rowsOrNull, useMacroCalendar } from "../state/bundled-rows.ts";
import { CurveFace } from "./curve-face.tsx";
import { CurveScrubber } from "./curve-scrubber.tsx";
import { EventMark } from "./event-mark.tsx";
import { eventTags } from "./event-words.ts";
import { MovedMost } from "./moved-most.tsx";
import type { StageSize } from "./stage-size.ts";

interface EventCurvesProps {
  readonly table: YieldTable;
  readonly event: PolicyEvent;
  readonly day: EventDay;
  /** Other events with the same day 0. */
  readonly others: number;
  readonly horizon: View["horizon"];
  readonly assetBase: URL;
  readonly onChange: (patch: Partial<View>) => void;
  /** The choice between these curves and any two. */
  readonly choice: ReactNode;
  readonly onPainted?: ((name: string, size: StageSize) => void) | undefined;
}

const OFFSETS = Array.from({ length: OFFSET_TO - OFFSET_FROM + 1 }, (_, i) => OFFSET_FROM + i);

/**
 * The view carries the scrubber where it stands at a horizon, else it stands there for now; another horizon
 * or event takes it along.
 */
export function EventCurves(props: EventCurvesProps) {
  const { table, event, day, horizon, onChange } = props;
  const { time } = table;
  const { index, basis } = day;
  const [moved, setMoved] = useState({ id: event.id, horizon, offset: horizon as number });
  const isMoved = moved.id === event.id && moved.horizon === horizon;
  const offset = isMoved ? moved.offset : horizon;
  const scrub = (next: number) => {
    const carried = HORIZONS.find((known) => known === next) ?? horizon;
    setMoved({ id: event.id, horizon: carried, offset: next });
    onChange({ horizon: carried });
  };
  const pair = useMemo(() => eventPair(index, offset, time), [index, offset, time]);
  const twin = useMemo(
    () => (basis === "hour unknown" && offset >= 0 ? eventPair(index, offset + 1, time) : null),
    [basis, index, offset, time],
  );
  const extents = useMemo(
    () => curveExtents(OFFSETS.flatMap((at) => curvePoints(table, eventPair(index, at, time)))),
    [table, index, time],
  );
  const releases = rowsOrNull(useMacroCalendar(props.assetBase));
  const company = releases && offset >= 0 ? companyText(releases, time, index, offset) : null;
  return (
    <>
      <CurveFace
        table={table}
        pair={pair}
        heading={headingOf(time, index, offset)}
        twin={twin}
        extents={extents}
        onPainted={props.onPainted}
      >
        <EventLine event={event} time={time} others={props.others} />
        <div className="curve-choices">
          {props.choice}
          <CurveScrubber time={time} index={index} offset={offset} onOffset={scrub} />
        </div>
      </CurveFace>
      <MovedMost table={table} day={day} offset={offset} company={company} />
    </>
  );
}

interface EventLineProps {
  readonly event: PolicyEvent;
  readonly time: Float64Array;
  /** Other events with the same day 0. */
  readonly others: number;
}

/** The event's mark and title, when it was announced, its day 0 and why, and who shares it. */
export function EventLine({ event, time, others }: EventLineProps) {
  return (
    <p className="curve-event">
      <EventMark event={event} />
      <span>
        <b>{event.title}</b>
        {[
          ...eventTags(event),
          `announced ${announcedText(event.announced)}`,
          dayZeroSentence(event.announced, time),
          ...(others === 0
            ? []
            : [`shared with ${others} more ${others === 1 ? "event" : "events"}`]),
        ].map((text) => (
          <span key={text}> · {text}</span>
        ))}
      </span>
    </p>
  );
}

/** `Par yield curve, 2 Apr 2025 and 3 Apr 2025, day 0`, or which of the two there is none of. */
function headingOf(time: Float64Array, index: number, offset: number): string {
  const [before, after] = [time[index - 1], time[index + offset]];
  const place = offsetText(offset);
  if (before === undefined) {
    const shown = after === undefined ? "" : `, ${formatDay(after)}, ${place}`;
    return `Par yield curve${shown}: these data have no curve before day 0`;
  }
  if (after === undefined) {
    const lack = offset < 0 ? "before the first curve" : "no data yet";
    return `Par yield curve, ${formatDay(before)} and ${place}: ${lack}`;
  }
  return `Par yield curve, ${formatDay(before)} and ${formatDay(after)}, ${place}`;
}
