// Steps through views: which changes are one step, and where undo and redo go.
import type { View } from "../domain/view.ts";

/** Changes to the same parts of the view within this time are one step, milliseconds. */
export const ONE_STEP_MS = 1200;
/** As many steps can be undone. */
export const MOST_STEPS = 100;

/** The views before and after the one on the screen, and what a next change may continue. */
export interface ViewSteps {
  /** Views that undo goes back to, oldest first. */
  readonly past: readonly View[];
  /** Views that redo goes on to, nearest last. */
  readonly future: readonly View[];
  /** Grows with every step and stands still within one. */
  readonly count: number;
  /** Parts that the last change was about; empty when nothing continues it. */
  readonly parts: string;
  /** When the last change was, milliseconds on the store's clock. */
  readonly at: number;
}

/** Nothing done yet. */
export const NO_STEPS: ViewSteps = { past: [], future: [], count: 0, parts: "", at: -Infinity };

/** Steps after a part of the view was changed: a burst of one kind is one step, a theme is none. */
export function afterChange(steps: ViewSteps, before: View, after: View, now: number): ViewSteps {
  const parts = changedParts(before, after);
  if (parts === "") return steps;
  if (parts === "theme") return { ...steps, parts: "" };
  const goesOn = parts === steps.parts && now - steps.at < ONE_STEP_MS;
  if (!goesOn) return { ...newStep(steps, before), parts, at: now };
  const start = steps.past.at(-1);
  return start && isSameBesidesTheme(start, after)
    ? { ...steps, past: steps.past.slice(0, -1), parts: "" }
    : { ...steps, at: now };
}

/** Steps after a whole view was opened: always a step of its own, unless it shows the same. */
export function afterOpening(steps: ViewSteps, before: View, after: View): ViewSteps {
  return isSameBesidesTheme(before, after) ? { ...steps, parts: "" } : newStep(steps, before);
}

/** The step back from a view, in its theme; null when there is none. */
export function undone(steps: ViewSteps, view: View): { steps: ViewSteps; view: View } | null {
  const to = steps.past.at(-1);
  if (!to) return null;
  const [past, future] = [steps.past.slice(0, -1), [...steps.future, view]];
  return {
    steps: { past, future, count: steps.count + 1, parts: "", at: -Infinity },
    view: { ...to, theme: view.theme },
  };
}

/** The step that was undone last, in the theme of now; null when there is none. */
export function redone(steps: ViewSteps, view: View): { steps: ViewSteps; view: View } | null {
  const to = steps.future.at(-1);
  if (!to) return null;
  const [past, future] = [[...steps.past, view], steps.future.slice(0, -1)];
  return {
    steps: { past, future, count: steps.count + 1, parts: "", at: -Infinity },
    view: { ...to, theme: view.theme },
  };
}

function newStep(steps: ViewSteps, before: View): ViewSteps {
  const past = [...steps.past, before].slice(-MOST_STEPS);
  return { past, future: [], count: steps.count + 1, parts: "", at: -Infinity };
}

/** The parts that differ; both ends of the range and its span are one part. */
function changedParts(before: View, after: View): string {
  const parts = (Object.keys(after) as (keyof View)[])
    .filter((key) => !isSame(before[key], after[key]))
    .map((key) => (key === "from" || key === "to" ? "range" : key));
  return [...new Set(parts)].join();
}

function isSameBesidesTheme(before: View, after: View): boolean {
  const parts = changedParts(before, after);
  return parts === "" || parts === "theme";
}

function isSame(a: View[keyof View], b: View[keyof View]): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b);
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
