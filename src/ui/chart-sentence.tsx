// The chart's sentence for a screen reader: what its figure is described by.
import { useMemo } from "react";
import type { DayRange } from "../domain/view-range.ts";
import { type ShownInput, shownSentence } from "../domain/view-sentence.ts";
import { rowsOrNull, useMacroCalendar } from "../state/bundled-rows.ts";

interface ChartSentenceProps {
  /** The id by which the figure refers to it. */
  readonly id: string;
  readonly input: ShownInput;
  readonly range: DayRange;
  readonly assetBase: URL;
}

/** Not seen; the calendar is asked for once an event is selected. */
export function ChartSentence({ id, input, range, assetBase }: ChartSentenceProps) {
  const calendar = useMacroCalendar(assetBase, input.view.event !== null);
  const text = useMemo(
    () => shownSentence(input, range, rowsOrNull(calendar)),
    [input, range, calendar],
  );
  return (
    <p id={id} className="visually-hidden">
      {text}
    </p>
  );
}
