// Keys of the page: heard wherever the focus is, but not where a dialog is open; where letters are typed,
// and in menus, only those with Ctrl.
import { chordOf } from "../domain/key-chord.ts";
import { useKeys, useSurface } from "./surface.tsx";

/** What each press does; false is answered where there was nothing to do. */
export type KeyDoers<Chord extends string> = Readonly<Record<Chord, () => boolean | void>>;

/** Presses that count again while they are held. */
const REPEATING = ["e", "E", "+", "-"];

/** Does what a press stands for then, unless something nearer to the focus has done so already. */
export function usePageKeys<Chord extends string>(doersOf: () => KeyDoers<Chord>): void {
  const { root } = useSurface();
  useKeys((event, target) => {
    if (event.defaultPrevented || root.querySelector("dialog[open]")) return;
    const chord = chordOf(event);
    if (!chord.startsWith("Ctrl+") && (isTakingLetters(target) || isInMenu(target))) return;
    if (event.repeat && !REPEATING.includes(chord)) return;
    const doers: Readonly<Record<string, () => boolean | void>> = doersOf();
    const act = doers[chord];
    if (act && act() !== false) event.preventDefault();
  });
}

function isTakingLetters(target: EventTarget | undefined): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable ||
      target.matches("textarea, select, input:not([type=checkbox], [type=radio], [type=button])"))
  );
}

/** Opened menus have their own keys. */
function isInMenu(target: EventTarget | undefined): boolean {
  return target instanceof Element && target.closest(":popover-open") !== null;
}
