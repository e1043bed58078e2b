// The palette's list: names under headings, each with its sign, what is said besides, and its key.
import type { RefObject } from "react";
import { type AnswerGroup } from "../domain/palette-answer.ts";
import { pressText } from "../domain/key-name.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { DatedText } from "./dated-text.tsx";
import { EventMark } from "./event-mark.tsx";
import { MeasureSwatch } from "./measure-swatch.tsx";
import type { DeskAsk, DeskEntry } from "./palette-entries.ts";

interface PaletteListProps {
  /** Begins the ids of the list and what is in it. */
  readonly id: string;
  readonly list: RefObject<HTMLDivElement | null>;
  readonly groups: readonly AnswerGroup<DeskAsk>[];
  readonly active: DeskEntry | undefined;
  /** By id, for their marks. */
  readonly events: ReadonlyMap<string, PolicyEvent>;
  readonly onChoose: (entry: DeskEntry) => void;
}

/** Worked from the field above it, which keeps the focus. */
export function PaletteList({ id, list, groups, active, events, onChoose }: PaletteListProps) {
  return (
    <div ref={list} id={`${id}-list`} role="listbox" aria-label="Found" className="palette-list">
      {groups.map(({ group, entries, count }) => (
        <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
          <div id={`${id}-${group}`} className="palette-group">
            {group}
            {count > entries.length ? <span>{` ${entries.length} of ${count}`}</span> : null}
          </div>
          {entries.map((entry) => (
            <div
              key={entry.id}
              id={`${id}-${entry.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={entry === active}
              aria-disabled={entry.isOff}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onChoose(entry)}
            >
              <EntrySign entry={entry} events={events} />
              <span className="palette-words">
                <span>{entry.name}</span>
                {entry.hint === "" ? null : (
                  <span className="quiet">
                    {" "}
                    <DatedText text={entry.hint} />
                  </span>
                )}
              </span>
              {entry.chord ? <kbd>{pressText(entry.chord)}</kbd> : null}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

type EntrySignProps = Pick<PaletteListProps, "events"> & { readonly entry: DeskEntry };

/** The line of a measure, the mark of an event; else the place of one. */
function EntrySign({ entry: { asks, measure }, events }: EntrySignProps) {
  const event = asks.of === "event" ? events.get(asks.id) : undefined;
  return (
    <span className="palette-sign">
      {event ? <EventMark event={event} /> : null}
      {measure ? <MeasureSwatch measureKey={measure} /> : null}
    </span>
  );
}
