// "Go to a date": a field, and the day is shown.
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import { outsideText, WITHOUT_CURVE } from "../domain/asked-day.ts";
import { type Day, isoDay, parseDay } from "../domain/civil-day.ts";
import { ModalDialog } from "./modal-dialog.tsx";
import "./key-list.css";

interface DayDialogProps {
  /** What the field holds at first. */
  readonly day: Day;
  readonly min: Day;
  readonly max: Day;
  readonly onDay: (day: Day) => void;
  readonly onClose: () => void;
}

/** Enter shows the day; one without figures is told and the dialog stays. */
export function DayDialog({ day, min, max, onDay, onClose }: DayDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const id = useId();
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const wanted = parseDay(field.current?.value ?? "");
    const outside = wanted === null ? "Not a whole date." : outsideText(wanted, { min, max });
    if (wanted === null || outside !== null) setProblem(outside);
    else onDay(wanted);
  };
  return (
    <ModalDialog title="Go to a date" className="day-dialog" onClose={onClose}>
      <form noValidate onSubmit={submit}>
        <label htmlFor={id}>Date</label>
        <input
          ref={field}
          id={id}
          type="date"
          defaultValue={isoDay(day)}
          min={isoDay(min)}
          max={isoDay(max)}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-note`}
        />
        <button type="submit" className="outlined-button">
          Show
        </button>
        <p id={`${id}-note`} role={problem === null ? undefined : "alert"}>
          {problem ?? `${WITHOUT_CURVE}.`}
        </p>
      </form>
    </ModalDialog>
  );
}
