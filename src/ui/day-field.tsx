// A field for a day: counts when the reader is done, keeps what was typed when it cannot.
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { type Day, isoDay } from "../domain/civil-day.ts";
import "./day-field.css";

interface DayFieldProps {
  readonly label: string;
  readonly day: Day;
  readonly min: Day;
  readonly max: Day;
  /** Takes the field's ISO text, "" when emptied; answers with a problem in words, or null. */
  readonly onCommit: (text: string) => string | null;
}

/** A native date field that commits on Enter, on leaving, and on a pick from the calendar. */
export function DayField({ label, day, min, max, onCommit }: DayFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [shownDay, setShownDay] = useState(day);
  const typing = useRef(false);
  const id = useId();
  const problemId = `${id}-problem`;
  const settle = () => {
    setDraft(null);
    setProblem(null);
  };
  if (shownDay !== day) {
    setShownDay(day);
    settle();
  }
  const commit = (field: HTMLInputElement) => {
    if (field.value === isoDay(day)) return settle();
    const said = field.validity.badInput ? "not a whole date" : onCommit(field.value);
    if (said === null) settle();
    else setProblem(said);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === "Enter") return commit(event.currentTarget);
    if (event.key === "Escape") settle();
    typing.current = /^(\d|Backspace|Delete)$/.test(event.key) || isSpin(event);
  };
  return (
    <div className="day-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={draft ?? isoDay(day)}
        min={isoDay(min)}
        max={isoDay(max)}
        required
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : problemId}
        onKeyDown={onKeyDown}
        onPointerDown={() => (typing.current = false)}
        onChange={(event) => {
          setDraft(event.target.value);
          if (!typing.current) commit(event.target);
        }}
        onBlur={(event) => {
          if (draft !== null) commit(event.target);
          typing.current = false;
        }}
      />
      {problem === null ? null : (
        <span className="day-field-problem" id={problemId} role="alert">
          {label}: {problem}
        </span>
      )}
    </div>
  );
}

function isSpin(event: KeyboardEvent): boolean {
  return !event.altKey && (event.key === "ArrowUp" || event.key === "ArrowDown");
}
