// What the palette holds: a field, and the list that answers it.
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { chordOf } from "../domain/key-chord.ts";
import { LONGEST_ASK } from "../domain/palette-text.ts";
import type { DeskHost } from "./desk-keys.ts";
import { type DeskEntry, deskAnswer, deskEntries } from "./palette-entries.ts";
import { PaletteList } from "./palette-list.tsx";

interface PaletteFinderProps {
  readonly host: DeskHost;
  readonly onChoose: (entry: DeskEntry) => void;
  readonly onClose: () => void;
}

const UNSEARCHABLE = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** Arrows walk the list while the focus stays in the field; Enter chooses. */
export function PaletteFinder({ host, onChoose, onClose }: PaletteFinderProps) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [first] = useState(host);
  const [text, setText] = useState("");
  const [walked, setWalked] = useState<string | null>(null);
  const entries = useMemo(() => deskEntries(first), [first]);
  const groups = useMemo(() => deskAnswer(text, entries, first), [text, entries, first]);
  const events = useMemo(
    () => new Map(first.shown?.parts.events.map((event) => [event.id, event])),
    [first],
  );
  const listed = groups.flatMap((group) => group.entries);
  const active = listed.find((entry) => entry.id === walked) ?? listed[0];
  useEffect(() => {
    const option = list.current?.querySelector("[aria-selected='true']");
    if (walked === null) list.current?.scrollTo({ top: 0 });
    else option?.scrollIntoView({ block: "nearest" });
  }, [walked, groups]);

  const choose = (entry: DeskEntry) => {
    if (!entry.isOff) onChoose(entry);
  };
  const walk = (step: 1 | -1) => {
    if (!active) return;
    const to = listed.indexOf(active) + step;
    setWalked(listed.at(to % listed.length)!.id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") walk(1);
    else if (event.key === "ArrowUp") walk(-1);
    else if (event.key === "Enter" && active) choose(active);
    else if (chordOf(event) === "Ctrl+k") onClose();
    else return;
    event.preventDefault();
  };
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return (
    <>
      <input
        type="text"
        role="combobox"
        aria-label="Find a measure, event, date, story, panel or export"
        aria-expanded={listed.length > 0}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={active && `${id}-${active.id}`}
        placeholder="10Y, tariff pause, 3 apr 25, copy…"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        maxLength={LONGEST_ASK}
        value={text}
        onChange={(event) => {
          setText(event.target.value.replaceAll(UNSEARCHABLE, " "));
          setWalked(null);
        }}
        onKeyDown={onKeyDown}
      />
      <PaletteList
        id={id}
        list={list}
        groups={groups}
        active={active}
        events={events}
        onChoose={choose}
      />
      <p className="palette-foot">
        <span role="status">{foundText(text, count, listed.length)}</span>
        <span className="palette-keys" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> <kbd>Enter</kbd> <kbd>Esc</kbd>
        </span>
      </p>
    </>
  );
}

function foundText(text: string, count: number, listed: number): string {
  if (text.trim() === "") return "A few to begin with; type for more.";
  if (count === 0) return "Nothing is called that.";
  return count > listed ? `${count} found, ${listed} listed.` : `${count} found.`;
}
