// A menu of the filter: a button whose popover holds choices with their counts.
import { useId, useRef } from "react";
import "./filter-menu.css";

interface FilterMenuProps<T extends string> {
  /** What is filtered: `Actor`. */
  readonly label: string;
  readonly choices: readonly {
    readonly value: T;
    readonly name: string;
    /** How many events the choice shows. */
    readonly count: number;
  }[];
  readonly chosen: readonly T[];
  /** `one` chooses one of them, `some` any number; none of `some` keeps all. */
  readonly of: "one" | "some";
  readonly onChoose: (chosen: readonly T[]) => void;
}

const WIDTH = 240;
const LEAST_HEIGHT = 220;

/** Several choices in the room of one button. */
export function FilterMenu<T extends string>(props: FilterMenuProps<T>) {
  const { label, choices, chosen, of, onChoose } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const names = choices.filter(({ value }) => chosen.includes(value)).map(({ name }) => name);
  const place = () => {
    const box = button.current?.getBoundingClientRect();
    const style = popover.current?.style;
    if (!box || !style) return;
    const below = window.innerHeight - box.bottom - 12;
    const isBelow = below >= LEAST_HEIGHT || below >= box.top;
    style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - WIDTH - 8))}px`;
    style.top = isBelow ? `${box.bottom + 4}px` : "auto";
    style.bottom = isBelow ? "auto" : `${window.innerHeight - box.top + 4}px`;
    style.maxHeight = `${Math.min(440, isBelow ? below : box.top - 12)}px`;
  };
  const choose = (value: T, isOn: boolean) => {
    if (of === "one") onChoose([value]);
    else onChoose(isOn ? [...chosen, value] : chosen.filter((other) => other !== value));
  };
  return (
    <div className="filter-menu">
      <button
        ref={button}
        type="button"
        className="outlined-button"
        popoverTarget={id}
        aria-label={`${label}: ${names.length > 0 ? names.join(", ") : "all"}`}
      >
        {label}
        {of === "some" && names.length > 0 ? <b data-count={names.length} /> : null}
        <svg width="8" height="5" viewBox="0 0 8 5" aria-hidden="true">
          <path d="M0 0h8L4 5Z" fill="currentColor" />
        </svg>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        className="filter-menu-popover"
        role="group"
        aria-label={label}
        onBeforeToggle={place}
      >
        {choices.map(({ value, name, count }) => (
          <label key={value}>
            <input
              type={of === "one" ? "radio" : "checkbox"}
              name={`${id}-choice`}
              checked={chosen.includes(value)}
              onChange={(event) => choose(value, event.target.checked)}
            />
            <span>{name}</span>
            <span className="quiet">{count}</span>
          </label>
        ))}
        {choices.length === 0 ? <p className="quiet">No events to choose from.</p> : null}
      </div>
    </div>
  );
}
