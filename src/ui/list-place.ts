// Where a list was left: its scroll place and the row that was opened.
import type { VirtualItem } from "@tanstack/react-virtual";
import type { PolicyEvent } from "../domain/policy-event.ts";

export interface ListMemory {
  /** The list it is about; another one starts at its top. */
  readonly of: readonly PolicyEvent[] | null;
  /** Pixels scrolled. */
  readonly offset: number;
  /** Sizes of the rows that have been measured. */
  readonly sizes: VirtualItem[];
  /** The row whose card was opened from the list, by event id. */
  readonly opened: string | null;
  /** The row to focus as the list comes back; null when the focus is elsewhere. */
  readonly returnTo: string | null;
}

/** Kept by what shows the list while a card stands in its place; nothing is drawn anew by it. */
export interface ListPlace {
  read(): ListMemory;
  write(patch: Partial<ListMemory>): void;
}

/** The top of a list nobody has touched. */
export function createListPlace(): ListPlace {
  let memory: ListMemory = { of: null, offset: 0, sizes: [], opened: null, returnTo: null };
  return {
    read: () => memory,
    write: (patch) => {
      memory = { ...memory, ...patch };
    },
  };
}
