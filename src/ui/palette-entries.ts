// What the palette of a dashboard offers as it stands, and what it answers to a text.
import { type AnswerGroup, paletteAnswer } from "../domain/palette-answer.ts";
import {
  eventEntries,
  measureEntries,
  panelEntries,
  rangeEntries,
  storyEntries,
} from "../domain/palette-choices.ts";
import { dayEntries } from "../domain/palette-days.ts";
import { type PaletteAsk, type PaletteEntry, paletteEntry } from "../domain/palette-entry.ts";
import { searchEntry, switchEntries } from "../domain/palette-switches.ts";
import { typedDays } from "../domain/typed-day.ts";
import type { DeskHost } from "./desk-keys.ts";
import { actorWord, announcedStamp } from "./event-words.ts";
import { type ExportCommand, EXPORTS } from "./export-command.ts";
import { MOST_MEASURES, searchMeasures, typedMeasure } from "./measure-search.ts";

/** What a choice does, exports included. */
export type DeskAsk = PaletteAsk | { readonly of: "export"; readonly command: ExportCommand };
export type DeskEntry = PaletteEntry<DeskAsk>;

/** Worked out once for an opening of the palette. */
export function deskEntries({ store, shown, theme }: DeskHost): readonly DeskEntry[] {
  const { view, steps } = store.getState();
  const [canUndo, canRedo] = [steps.past.length > 0, steps.future.length > 0];
  const measures = searchMeasures("", view.show).flatMap((group) => group.measures);
  const hasDays = shown !== null && shown.range.last >= shown.range.first;
  return [
    ...measureEntries(measures, view.show, MOST_MEASURES),
    ...panelEntries(view.panel),
    ...rangeEntries(),
    ...(hasDays ? exportEntries() : []),
    ...switchEntries({ view, theme, canUndo, canRedo }),
    ...storyEntries(),
    ...eventEntries(
      shown?.parts.events ?? [],
      (event) => `${announcedStamp(event)} · ${actorWord(event.actor)}`,
    ),
  ];
}

const FIRST_EXPORTS: readonly ExportCommand[] = ["copy picture", "copy live link", "share"];

function exportEntries(): DeskEntry[] {
  return EXPORTS.map(({ command, name, chord }) =>
    paletteEntry<DeskAsk>(
      {
        id: `export-${command.replaceAll(" ", "-")}`,
        group: "Exports",
        name,
        hint: "",
        ...(chord ? { chord } : {}),
        isFirst: FIRST_EXPORTS.includes(command),
        asks: { of: "export", command },
      },
      "export save",
    ),
  );
}

/** What is listed for a text; a measure that is not offered, such as `7s20s`, can be typed. */
export function deskAnswer(
  text: string,
  entries: readonly DeskEntry[],
  { store, shown }: DeskHost,
): readonly AnswerGroup<DeskAsk>[] {
  const { show } = store.getState().view;
  const days = typedDays(text);
  const dated = days && shown ? dayEntries(days, shown.parts.table.time) : [];
  const typed = typedMeasure(text);
  const own = typed ? measureEntries([typed], show, MOST_MEASURES) : [];
  const extra = own.filter(({ id }) => !entries.some((entry) => entry.id === id));
  const answer = paletteAnswer<DeskAsk>([...extra, ...entries], { text, days, dated });
  const wanted = text.trim();
  if (answer.length > 0 || wanted === "") return answer;
  return [{ group: "Events", entries: [searchEntry(wanted)], count: 0 }];
}
