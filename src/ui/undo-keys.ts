// The keys of undo and redo, everywhere but in text fields.
import type { DashboardStore } from "../state/dashboard-store.ts";
import { useKeys } from "./surface.tsx";

/** Ctrl or ⌘ with Z undoes; with Shift and Z, or with Y, it redoes. */
export function useUndoKeys(store: DashboardStore): void {
  useKeys((event, target) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(target)) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "z" && !event.shiftKey) store.getState().undo();
    else store.getState().redo();
  });
}

/** Where the browser's own undo belongs. */
function isTextField(target: EventTarget | undefined): boolean {
  if (!(target instanceof HTMLInputElement)) return target instanceof HTMLTextAreaElement;
  return !["checkbox", "radio", "button", "range"].includes(target.type);
}
