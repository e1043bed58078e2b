// What came of a file that was opened: what it is, where today's figures differ, or why it was refused.
import { useMemo } from "react";
import { isoDay } from "../domain/civil-day.ts";
import { differingFigures } from "../domain/differing-figure.ts";
import { differenceText, figureText, lostEvents, openedText } from "../domain/opened-text.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";
import { freezeFile } from "../state/frozen-view.ts";
import type { MarketData } from "../state/market-data.ts";
import type { OpenedFile } from "../state/opened-file.ts";
import { CrossIcon } from "./icon.tsx";

interface OpenedNoticeProps {
  readonly store: DashboardStore;
  readonly opened: OpenedFile | null;
  readonly today: Pick<MarketData, "yields" | "events">;
}

/** Figures and events that are named; the others are counted. */
const MOST_NAMED = 40;

/** Read out when it changes; nothing is seen without an opened file. */
export function OpenedNotice({ store, opened, today }: OpenedNoticeProps) {
  const dismiss = () => store.setState({ opened: null });
  const text = opened ? sentence(opened) : "";
  const snapshot = opened?.snapshot.ok ? opened.snapshot.value : null;
  return (
    <section
      className={opened ? "opened-notice" : "visually-hidden"}
      aria-label={opened ? "Opened file" : undefined}
    >
      <div className="opened-words">
        <p aria-live="polite">{text}</p>
        {snapshot ? <Differences store={store} snapshot={snapshot} today={today} /> : null}
      </div>
      {opened ? (
        <button
          type="button"
          className="icon-button"
          aria-label="Dismiss what is said of the file"
          onClick={dismiss}
        >
          <CrossIcon />
        </button>
      ) : null}
    </section>
  );
}

function sentence({ name, snapshot, others }: OpenedFile): string {
  const what = snapshot.ok
    ? openedText(name, snapshot.value)
    : `${name}: ${snapshot.failure.reason}`;
  return others === 0 ? what : `${what} Only the first of ${others + 1} files was opened.`;
}

interface DifferencesProps extends Pick<OpenedNoticeProps, "store" | "today"> {
  readonly snapshot: Snapshot;
}

function Differences({ store, snapshot, today }: DifferencesProps) {
  const table = today.yields?.table;
  const figures = useMemo(
    () => (table ? differingFigures(snapshot, table) : []),
    [snapshot, table],
  );
  const lost = lostEvents(snapshot, today.events);
  return (
    <>
      {figures.length > 0 ? (
        <>
          <div className="opened-line">
            <p>{differenceText(figures)}</p>
            <button
              type="button"
              className="outlined-button"
              onClick={() => void freezeFile(store, snapshot)}
            >
              Show the file’s figures
            </button>
          </div>
          <NamedList label="Figures that differ" items={figures.map(figureText)} />
        </>
      ) : null}
      {lost.length > 0 ? (
        <>
          <p>
            {lost.length === 1
              ? "1 event in the file is not on file today:"
              : `${lost.length} events in the file are not on file today:`}
          </p>
          <NamedList
            label="Events not on file"
            items={lost.map(({ day, title }) => `${isoDay(day)} ${title}`)}
          />
        </>
      ) : null}
    </>
  );
}

function NamedList({
  label,
  items,
}: {
  readonly label: string;
  readonly items: readonly string[];
}) {
  const more = items.length - MOST_NAMED;
  return (
    <div className="opened-list" role="region" aria-label={label} tabIndex={0}>
      <ul>
        {items.slice(0, MOST_NAMED).map((item) => (
          <li key={item}>{item}</li>
        ))}
        {more > 0 ? <li>and {more.toLocaleString("en-US")} more</li> : null}
      </ul>
    </div>
  );
}
