// One press of the list of keys as it is named beside what it does: to read, and to assistive technology.
import type { ChordOf, PageKey } from "./page-key.ts";

/** A press that the list of keys holds. */
export type Chord = ChordOf<PageKey["by"]>;

/** The held keys and the last one: `Shift+ArrowLeft`, `E`, `Ctrl+Z`, `+`. */
function partsOf(chord: Chord): readonly string[] {
  const parts = chord.length > 1 ? chord.split("+") : [chord];
  const last = parts.at(-1)!;
  const isCapital = /^[A-Z]$/.test(last);
  return [...parts.slice(0, -1), ...(isCapital ? ["Shift"] : []), last.toUpperCase()];
}

const SHOWN: Readonly<Record<string, string>> = {
  ARROWLEFT: "←",
  ARROWRIGHT: "→",
  ARROWUP: "↑",
  ARROWDOWN: "↓",
  PAGEUP: "Page ↑",
  PAGEDOWN: "Page ↓",
  HOME: "Home",
  END: "End",
  ENTER: "Enter",
  ESCAPE: "Esc",
  "-": "−",
};

/** How one press is shown: `E`, `Shift E`, `Ctrl K`, `Alt ←`. */
export function pressText(chord: Chord): string {
  return partsOf(chord)
    .map((part) => SHOWN[part] ?? part)
    .join(" ");
}

/** As `aria-keyshortcuts` has it: `Shift+E`, `Control+K Meta+K`. */
export function ariaKeys(chord: Chord): string {
  const parts = partsOf(chord).map((part) => (part === "+" ? "Plus" : part));
  if (parts[0] !== "Ctrl") return parts.join("+");
  const rest = parts.slice(1).join("+");
  return `Control+${rest} Meta+${rest}`;
}
