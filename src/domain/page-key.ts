// The list of keys: what the sheet, the stories menu and the tests read, and who hears each is held to.

/** One line of the list. */
export interface PageKey {
  /** Every press that it stands for, as `chordOf` writes them. */
  readonly chords: readonly string[];
  /** How the keys are shown. */
  readonly shown: string;
  /** What they do. */
  readonly does: string;
  /**
   * Where they are heard: on a chart with the focus, everywhere on the dashboard, or both. Exports and
   * undo hear theirs on the dashboard, undo on embedded charts too.
   */
  readonly by: "chart" | "both" | "page" | "export" | "undo";
}

/** In the order in which they are listed. */
export const PAGE_KEYS = [
  { chords: ["ArrowLeft", "ArrowRight"], shown: "← →", does: "walk trading days", by: "chart" },
  {
    chords: ["Shift+ArrowLeft", "Shift+ArrowRight"],
    shown: "Shift ← →",
    does: "walk weeks",
    by: "chart",
  },
  { chords: ["PageUp", "PageDown"], shown: "Page ↑ ↓", does: "walk months", by: "chart" },
  { chords: ["Home", "End"], shown: "Home, End", does: "first and last day shown", by: "chart" },
  {
    chords: ["ArrowUp", "ArrowDown"],
    shown: "↑ ↓",
    does: "measure that is read first",
    by: "chart",
  },
  {
    chords: ["Enter"],
    shown: "Enter",
    does: "pin the day, open its events, go there",
    by: "chart",
  },
  {
    chords: ["m"],
    shown: "M",
    does: "measure from the day, and to the next one marked",
    by: "chart",
  },
  {
    chords: ["Alt+ArrowLeft", "Alt+ArrowRight"],
    shown: "Alt ← →",
    does: "move the range",
    by: "chart",
  },
  { chords: ["Escape"], shown: "Esc", does: "close dialog, day or card", by: "both" },
  { chords: ["+", "-"], shown: "+ −", does: "zoom", by: "both" },
  { chords: ["0"], shown: "0", does: "first view", by: "both" },
  {
    chords: ["1", "2", "3", "4", "5", "6", "7", "8"],
    shown: "1 … 8",
    does: "range 1M … Max",
    by: "page",
  },
  { chords: ["e", "E"], shown: "E, Shift E", does: "next, previous event", by: "page" },
  { chords: ["g"], shown: "G", does: "go to a date", by: "page" },
  { chords: ["/"], shown: "/", does: "search events", by: "page" },
  { chords: ["Ctrl+k"], shown: "Ctrl K", does: "find anything", by: "page" },
  { chords: ["t"], shown: "T", does: "table, and back", by: "page" },
  { chords: ["i"], shown: "I", does: "turn the scale over", by: "page" },
  { chords: ["d"], shown: "D", does: "dark or light", by: "page" },
  { chords: ["c"], shown: "C", does: "copy the picture", by: "export" },
  { chords: ["l"], shown: "L", does: "copy the link", by: "export" },
  { chords: ["Ctrl+z"], shown: "Ctrl Z", does: "undo", by: "undo" },
  { chords: ["Ctrl+Z", "Ctrl+y"], shown: "Ctrl Shift Z", does: "redo", by: "undo" },
  { chords: ["?"], shown: "?", does: "all keys", by: "page" },
] as const satisfies readonly PageKey[];

/** The presses that are heard in a place: who hears them has a doer for each, or does not compile. */
export type ChordOf<By extends PageKey["by"]> = Extract<
  (typeof PAGE_KEYS)[number],
  { readonly by: By }
>["chords"][number];

/** How a press is shown. */
export function keyOf(chord: ChordOf<PageKey["by"]>): string {
  return PAGE_KEYS.find(({ chords }) => chords.some((one) => one === chord))!.shown;
}
