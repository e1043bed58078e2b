// The focus for something that is about to be drawn.

/** Frames after which nothing more is expected. */
const PATIENCE = 60;

/** Gives the focus to the first thing that a selector finds within, in the first frame in which that takes it. */
export function focusSoon(within: Element, selector: string, patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const found = within.querySelector<HTMLElement>(selector);
    found?.focus({ preventScroll: true });
    if (!found?.matches(":focus") && patience > 0) focusSoon(within, selector, patience - 1);
  });
}
