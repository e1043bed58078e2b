// A control's tooltip with its key, and the same key for assistive technology.
import { ariaKeys, type Chord, pressText } from "../domain/key-name.ts";

/** `Table (T)`. */
export function keyedTitle(name: string, chord: Chord) {
  return { title: `${name} (${pressText(chord)})`, "aria-keyshortcuts": ariaKeys(chord) };
}
