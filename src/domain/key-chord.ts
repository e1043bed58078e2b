// A press of keys as one text, so that lists of keys and those who hear them mean the same.

/** What of a keyboard event makes a chord. */
interface KeyPress {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/**
 * `e`, `E`, `?`, `Shift+ArrowLeft`, `Alt+ArrowLeft`, `Ctrl+z`, `Ctrl+Z`. A letter's case tells Shift
 * alone, whatever Caps Lock says; other characters are what they are. ⌘ counts as Ctrl, `=` as `+`.
 */
export function chordOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyPress): string {
  const name =
    key.length > 1
      ? (shiftKey ? "Shift+" : "") + key
      : key === "="
        ? "+"
        : shiftKey
          ? key.toUpperCase()
          : key.toLowerCase();
  return (ctrlKey || metaKey ? "Ctrl+" : "") + (altKey ? "Alt+" : "") + name;
}
