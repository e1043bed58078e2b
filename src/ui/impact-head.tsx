// The head of the impact panel: what is counted, what is left out and why, how far company is known.
import {
  aloneText,
  type AloneCount,
  calendarText,
  leftOutText,
  setText,
} from "../domain/set-text.ts";
import type { Window } from "../domain/sensitivity-grid.ts";
import type { View } from "../domain/view.ts";
import type { CountedSet } from "./counted-set.ts";

/** The filter that keeps all. */
const EVERY_EVENT = { actor: [], kind: [], q: "", weight: "all", reviewed: "all" } as const;

interface ImpactHeadProps {
  readonly counted: CountedSet;
  readonly isAlone: boolean;
  readonly onAlone: (isAlone: boolean) => void;
  /** What leaving out company comes to in the chosen window. */
  readonly alone: AloneCount;
  readonly window: Window;
  readonly onChange: (patch: Partial<View>) => void;
}

/** Counts in words, and the switch that leaves out company. */
export function ImpactHead(props: ImpactHeadProps) {
  const { counted, isAlone, onAlone, alone, window, onChange } = props;
  const { set, calendar, calendarState } = counted;
  return (
    <header className="impact-head">
      <h2>Market impact</h2>
      <p>
        <b>{setText(set)}</b>.
      </p>
      <p className="quiet">
        {leftOutText(set)}. Company: {calendarText(calendarState, calendar.knownTo)}.
      </p>
      {set.events === 0 ? (
        <p>
          <button type="button" className="outlined-button" onClick={() => onChange(EVERY_EVENT)}>
            Show all events
          </button>
        </p>
      ) : null}
      <p>
        <label>
          <input
            type="checkbox"
            checked={isAlone}
            onChange={(event) => onAlone(event.target.checked)}
          />{" "}
          leave out events with company
        </label>{" "}
        <span className="quiet" role="status">
          {isAlone ? `${aloneText(alone, window)}; the grid shows all nine cells as they are.` : ""}
        </span>
      </p>
    </header>
  );
}
