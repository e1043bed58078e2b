// The keys of undo and redo, everywhere but in text fields.
import { chordOf } from "../domain/key-chord.ts";
import type { ChordOf } from "../domain/page-key.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";
import { useKeys } from "./surface.tsx";

const DEEDS: Readonly<Record<ChordOf<"undo">, "undo" | "redo">> = {
  "Ctrl+z": "undo",
  "Ctrl+Z": "redo",
  "Ctrl+y": "redo",
};

/** Ctrl or ⌘ with Z undoes; with Shift and Z, or with Y, it redoes. */
export function useUndoKeys(store: DashboardStore): void {
  useKeys((event, target) => {
    const deed = (DEEDS as Readonly<Record<string, "undo" | "redo">>)[chordOf(event)];
    if (!deed || isTextField(target)) return;
    event.preventDefault();
    store.getState()[deed]();
  });
}

/** Where the browser's own undo belongs. */
function isTextField(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLInputElement)) return target instanceof HTMLTextAreaElement;
  return !["checkbox", "radio", "button", "range"].includes(target.type);
}
