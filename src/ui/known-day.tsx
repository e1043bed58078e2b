// The strip of a view with the knowledge of one day: which day, a slider over the days, and the way back.
import { formatWeekday, isoDay } from "../domain/civil-day.ts";
import { firstIndexFrom, lastIndexTo } from "../domain/trading-calendar.ts";
import { type DashboardStore, useDashboard } from "../state/dashboard-store.ts";
import "./known-day.css";

interface KnownDayProps {
  readonly store: DashboardStore;
  /** All trading days there are. */
  readonly time: Float64Array;
}

/** Nothing while everything is shown. */
export function KnownDay({ store, time }: KnownDayProps) {
  const { knownOn, view, know } = useDashboard(store, (state) => state);
  if (knownOn === null || time.length === 0) return null;
  const first = Math.min(firstIndexFrom(time, view.from ?? time[0]!), time.length - 1);
  const index = Math.max(first, lastIndexTo(time, knownOn));
  const day = time[index]!;
  return (
    <section className="known-day" aria-label="Known on a day">
      <p>
        Known on <b>{formatWeekday(day)}</b>
        <span className="quiet">: figures and events after it are hidden</span>
      </p>
      <input
        type="range"
        aria-label="Day whose knowledge is shown"
        aria-valuetext={isoDay(day)}
        min={first}
        max={time.length - 1}
        value={index}
        onChange={(event) => know(time[Number(event.target.value)]!)}
      />
      <button type="button" className="outlined-button" onClick={() => know(null)}>
        Show all days
      </button>
    </section>
  );
}
