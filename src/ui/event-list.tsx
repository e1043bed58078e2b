// The rail's list of policy events: only the rows in sight are in the page, one of them the tab stop.
import {
  defaultRangeExtractor,
  measureElement,
  useVirtualizer,
  type Virtualizer,
} from "@tanstack/react-virtual";
import { type KeyboardEvent, memo, type ReactNode } from "react";
import { useCallback, useLayoutEffect, useRef, useState } from "react";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { ListPlace } from "./list-place.ts";
import "./event-list.css";

/** What makes a row one of the list's stops. */
export interface RowStop {
  readonly tabIndex: 0 | -1;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

interface EventListProps {
  readonly events: readonly PolicyEvent[];
  /** What is said in place of rows when there are none. */
  readonly emptyText: string;
  /** Where the list was when it was left; it comes back there. */
  readonly place: ListPlace;
  readonly renderRow: (event: PolicyEvent, stop: RowStop) => ReactNode;
}

const ROW = 54;
const estimateSize = () => ROW;
const PAGE_OF_ROWS = 8;

/** A row's height; under another tab, where it has none, the one it had: the list keeps its place. */
function heightOf(
  row: HTMLLIElement,
  entry: ResizeObserverEntry | undefined,
  list: Virtualizer<HTMLDivElement, HTMLLIElement>,
): number {
  const known = list.measurementsCache[list.indexFromElement(row)];
  return measureElement(row, entry, list) || (known?.size ?? ROW);
}

/** Rows to choose from; arrows, Page, Home and End walk them. */
export const EventList = memo(function EventList(props: EventListProps) {
  const { events, emptyText, place, renderRow } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const [left] = useState(place.read);
  const wanted = useRef(left.returnTo);
  const [focused, setFocused] = useState(left.returnTo ?? left.opened);
  const at = events.findIndex(({ id }) => id === focused);
  const stop = Math.max(0, at);
  const getItemKey = useCallback((index: number) => events[index]!.id, [events]);
  const rows = useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize,
    measureElement: heightOf,
    getItemKey,
    overscan: 6,
    initialOffset: left.offset,
    initialMeasurementsCache: left.sizes,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      if (stop >= range.count || shown.includes(stop)) return shown;
      return stop < shown[0]! ? [stop, ...shown] : [...shown, stop];
    },
  });

  useLayoutEffect(() => {
    const { of, opened, returnTo } = place.read();
    const to = events.findIndex(({ id }) => id === returnTo);
    place.write({ of: events, opened: null, returnTo: null });
    const isSame = of !== null && isSameList(of, events);
    if (to >= 0 && (!isSame || opened !== returnTo)) rows.scrollToIndex(to);
    if (to < 0 && of !== null && !isSame) scroller.current?.scrollTo({ top: 0 });
    return () => place.write({ sizes: rows.takeSnapshot() });
  }, [events, place, rows]);

  const walk = (event: KeyboardEvent) => {
    const to = {
      ArrowDown: stop + 1,
      ArrowUp: stop - 1,
      PageDown: Math.min(stop + PAGE_OF_ROWS, events.length - 1),
      PageUp: Math.max(stop - PAGE_OF_ROWS, 0),
      Home: 0,
      End: events.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : events[to];
    if (to === undefined) return;
    event.preventDefault();
    if (!next) return;
    wanted.current = next.id;
    setFocused(next.id);
    rows.scrollToIndex(to);
  };
  const take = (element: HTMLLIElement | null, id: string) => {
    rows.measureElement(element);
    if (!element || wanted.current !== id) return;
    wanted.current = null;
    element.querySelector("button")?.focus({ preventScroll: true });
  };
  return (
    <div
      ref={scroller}
      className="event-rows"
      onScroll={(event) => place.write({ offset: event.currentTarget.scrollTop })}
    >
      {events.length === 0 ? <p className="rail-note">{emptyText}</p> : null}
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const event = events[index];
          return event ? (
            <li
              key={key}
              ref={(element) => take(element, event.id)}
              data-index={index}
              aria-posinset={index + 1}
              aria-setsize={events.length}
              style={{ transform: `translateY(${start}px)` }}
            >
              {renderRow(event, {
                tabIndex: index === stop ? 0 : -1,
                onFocus: () => setFocused(event.id),
                onKeyDown: walk,
              })}
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
});

const isSameList = (a: readonly PolicyEvent[], b: readonly PolicyEvent[]) =>
  a === b || (a.length === b.length && a.every(({ id }, i) => id === b[i]!.id));
