// Changes to the view that the page around asks for: gathered, and made once a frame.
import {
  applyPatch,
  mergedPatch,
  type PatchText,
  readPatch,
  type ViewPatch,
} from "../domain/view-patch.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";

/** A frame out of sight is given no animation frames: then a change waits this long, milliseconds. */
const OUT_OF_SIGHT_MS = 200;

/** What gives a frame of its window's to paint in. */
export type FrameGiver = Pick<Window, "requestAnimationFrame" | "cancelAnimationFrame">;

/** Makes the changes to a store's view, of each key the last that was asked; one step of undo a frame. */
export function createPatchDesk(store: DashboardStore, window: FrameGiver) {
  let pending: ViewPatch | null = null;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const stop = () => {
    window.cancelAnimationFrame(frame);
    clearTimeout(timer);
    pending = null;
  };
  const apply = () => {
    const patch = pending;
    stop();
    if (!patch) return;
    const { view, problems: said, open } = store.getState();
    const next = applyPatch(view, patch);
    const isSaid = next.problems.every(({ text }) => said.some((problem) => problem.text === text));
    if (next.view === view && isSaid) return;
    open(next.view, next.problems);
  };

  return {
    add: (asked: PatchText) => {
      const patch = readPatch(asked);
      if (pending) pending = mergedPatch(pending, patch);
      else {
        pending = patch;
        frame = window.requestAnimationFrame(apply);
        timer = setTimeout(apply, OUT_OF_SIGHT_MS);
      }
    },
    /** Makes what was asked for at once. */
    flush: apply,
    /** Forgets what is still to be done. */
    stop,
  };
}
