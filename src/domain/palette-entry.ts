// What the palette offers: names under headings, and what each asks of the dashboard.
import type { Day } from "./civil-day.ts";
import type { Chord } from "./key-name.ts";
import type { ChordOf } from "./page-key.ts";
import { type FoundBy, foundBy } from "./palette-text.ts";
import type { Story } from "./story.ts";
import type { View } from "./view.ts";

/** In the order in which they stand while none answers better than another. */
export const PALETTE_GROUPS = [
  "Dates",
  "Measures",
  "Panels",
  "Ranges",
  "Exports",
  "View",
  "Stories",
  "Events",
] as const;
export type PaletteGroup = (typeof PALETTE_GROUPS)[number];

/** What a choice does; `press` does what the key does. */
export type PaletteAsk =
  | { readonly of: "press"; readonly chord: ChordOf<"page" | "both"> }
  | { readonly of: "change"; readonly patch: Partial<View> }
  | { readonly of: "days"; readonly patch: Pick<View, "from" | "to" | "range"> }
  | { readonly of: "day"; readonly day: Day }
  | { readonly of: "panel"; readonly panel: View["panel"] }
  | { readonly of: "tab"; readonly tab: "events" | "crossings" | "moves" | "sources" }
  | { readonly of: "event"; readonly id: string }
  | { readonly of: "story"; readonly story: Story }
  | { readonly of: "step"; readonly step: "undo" | "redo" }
  | { readonly of: "search"; readonly text: string };

/** One thing to choose. */
export interface PaletteEntry<Ask = PaletteAsk> {
  /** Letters, digits and dashes, its own among all entries. */
  readonly id: string;
  readonly group: PaletteGroup;
  readonly name: string;
  /** Said after the name; may be empty. */
  readonly hint: string;
  /** The key that does the same. */
  readonly chord?: Chord;
  /** Offered while nothing is typed. */
  readonly isFirst?: boolean;
  /** It can be read but not chosen. */
  readonly isOff?: boolean;
  /** Key of the measure it is about. */
  readonly measure?: string;
  /** The day of an event. */
  readonly day?: Day;
  readonly asks: Ask;
  readonly found: FoundBy;
}

/** An entry found by its name, its hint and further words. */
export function paletteEntry<const Ask>(
  entry: Omit<PaletteEntry<Ask>, "found">,
  also = "",
): PaletteEntry<Ask> {
  return { ...entry, found: foundBy(entry.name, `${entry.hint} ${also}`) };
}
