// What the picker of measures holds: a search field and the list that it narrows.
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from "react";
import { measureName } from "../domain/figure-text.ts";
import { CheckIcon } from "./icon.tsx";
import { MOST_MEASURES, searchMeasures } from "./measure-search.ts";
import { MeasureSwatch } from "./measure-swatch.tsx";

export interface MeasureFinderProps {
  /** Begins the ids of field and options. */
  readonly id: string;
  /** Whether it can be seen: there is no list while it cannot. */
  readonly open: boolean;
  /** Keys of the measures on the chart. */
  readonly shown: readonly string[];
  readonly onAdd: (key: string) => void;
  readonly onRemove: (key: string) => void;
}

/** Adds and removes measures; the search takes any valid key. */
export function MeasureFinder({ id, open, shown, onAdd, onRemove }: MeasureFinderProps) {
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [text, setText] = useState("");
  const [active, setActive] = useState<string | null>(null);
  const groups = open ? searchMeasures(text, shown) : [];
  const keys = groups.flatMap(({ measures }) => measures.map(({ key }) => key));
  const current = active !== null && keys.includes(active) ? active : text ? keys[0] : undefined;
  const optionId = (key: string) => `${id}-${key.replace(" ", "-")}`;
  useLayoutEffect(() => {
    // React does not write the attribute, with which the popover focuses the field as it opens.
    field.current?.setAttribute("autofocus", "");
    field.current?.focus();
  }, []);

  const choose = (key: string) => {
    const held = shown.includes(key);
    if (held && shown.length > 1) onRemove(key);
    if (!held && shown.length < MOST_MEASURES) onAdd(key);
    field.current?.select();
  };
  const move = (to: number) => {
    const key = keys.at(to % Math.max(1, keys.length));
    if (key === undefined) return;
    setActive(key);
    list.current
      ?.querySelector(`#${CSS.escape(optionId(key))}`)
      ?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = current === undefined ? -1 : keys.indexOf(current);
    if (event.key === "ArrowDown") move(at + 1);
    else if (event.key === "ArrowUp") move(at <= 0 ? -1 : at - 1);
    else if (event.key === "Enter" && current !== undefined) choose(current);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-label="Find a measure"
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={current === undefined ? undefined : optionId(current)}
        placeholder="10Y, 2s10s, 7s20s, butterfly…"
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setActive(null);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        ref={list}
        id={`${id}-list`}
        role="listbox"
        aria-label="Measures"
        aria-multiselectable="true"
      >
        {groups.map(({ heading, kinds: [kind], measures, note }) => (
          <div key={heading} role="group" aria-labelledby={`${id}-${kind}`}>
            <div id={`${id}-${kind}`} className="measure-kind">
              {heading}
              {note ? <span> ({note})</span> : null}
            </div>
            {measures.map((measure) => {
              const held = shown.includes(measure.key);
              return (
                <div
                  key={measure.key}
                  id={optionId(measure.key)}
                  role="option"
                  tabIndex={-1}
                  aria-selected={held}
                  aria-disabled={held ? shown.length === 1 : shown.length >= MOST_MEASURES}
                  className={measure.key === current ? "active" : undefined}
                  onPointerDown={(event) => event.preventDefault()}
                  onClick={() => choose(measure.key)}
                >
                  <MeasureSwatch measureKey={measure.key} />
                  <span>{measureName(measure)}</span>
                  {held ? <CheckIcon /> : null}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className="quiet">{footnote(keys.length, shown.length)}</p>
    </>
  );
}

function footnote(found: number, shown: number): string {
  if (found === 0) return "No such measure. Legs must be tenors, shortest first.";
  if (shown >= MOST_MEASURES) return `A chart holds ${MOST_MEASURES} measures at most.`;
  return shown === 1 ? "A chart keeps at least one measure." : `${shown} measures shown.`;
}
