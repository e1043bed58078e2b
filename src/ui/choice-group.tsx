// A row of choices of which one holds.
import type { ReactNode } from "react";
import type { Chord } from "../domain/key-name.ts";
import "./choice-group.css";
import { useKeyNamer } from "./key-hint.ts";

interface ChoiceGroupProps<T extends string> {
  /** What is chosen: the group's name. */
  readonly label: string;
  readonly choices: readonly {
    readonly value: T;
    readonly name: string;
    /** Ends the name; out of sight where room is short. */
    readonly more?: string;
    /** Shown in place of the name. */
    readonly icon?: ReactNode;
    /** The key of the page that chooses it. */
    readonly chord?: Chord | undefined;
  }[];
  /** The choice that holds; null when none does. */
  readonly chosen: T | null;
  readonly onChoose: (value: T) => void;
}

/** Buttons side by side; the pressed one is underlined. */
export function ChoiceGroup<T extends string>(props: ChoiceGroupProps<T>) {
  const keyed = useKeyNamer();
  return (
    <div className="choice-group" role="group" aria-label={props.label}>
      {props.choices.map(({ value, name, more, icon, chord }) => (
        <button
          key={value}
          type="button"
          aria-pressed={value === props.chosen}
          aria-label={icon ? name : undefined}
          title={icon ? name : undefined}
          {...(chord && keyed?.(name, chord))}
          onClick={() => props.onChoose(value)}
        >
          {icon ?? name}
          {more ? <span className="where-room"> {more}</span> : null}
        </button>
      ))}
    </div>
  );
}
