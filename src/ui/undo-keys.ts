// The keys of undo and redo, everywhere but in text fields.
import { useEffect } from "react";
import type { DashboardStore } from "../state/dashboard-store.ts";

/** Ctrl or ⌘ with Z undoes; with Shift and Z, or with Y, it redoes. */
export function useUndoKeys(store: DashboardStore): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "z" && !event.shiftKey) store.getState().undo();
      else store.getState().redo();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [store]);
}

/** Where the browser's own undo belongs. */
function isTextField(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLInputElement)) return target instanceof HTMLTextAreaElement;
  return !["checkbox", "radio", "button", "range"].includes(target.type);
}
