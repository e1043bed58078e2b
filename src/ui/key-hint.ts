// The key in a control's tooltip: named once the list of keys is here, and only where its keys are heard.
import { useSyncExternalStore } from "react";
import type { Chord } from "../domain/key-name.ts";

interface KeyHint {
  readonly title: string;
  readonly "aria-keyshortcuts": string;
}

/** The tooltip of what has this name and is done by this press, too. */
type KeyNamer = (name: string, chord: Chord) => KeyHint;

let namer: KeyNamer | undefined;
const listeners = new Set<() => void>();

/** Has the page's controls name their keys, or no longer. */
export function nameKeys(next?: KeyNamer): void {
  namer = next;
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Undefined until keys are heard. */
export const useKeyNamer = () => useSyncExternalStore(subscribe, () => namer);
