// Parts of a view that this version knows by name and does not draw: said, never passed over.
import { DEFAULT_VIEW, type View } from "../domain/view.ts";

const NAMES: Partial<Record<keyof View, string>> = {
  units: "changes from a base day",
};

/** A sentence for each such part, in the order of the view's keys. */
export function notYetShown(view: View): { readonly id: string; readonly text: string }[] {
  return (Object.keys(NAMES) as (keyof View)[])
    .filter((key) => view[key] !== DEFAULT_VIEW[key])
    .map((key) => ({
      id: `not yet ${key}`,
      text: `This version does not draw ${NAMES[key]} yet.`,
    }));
}
