// The print command, and what can be said when a frame ignores it.
import type { Answer } from "./export-deed.ts";

/** Opens the browser's print dialog; null, or why none came. */
export function printNow(): Answer | null {
  let isHeard = false;
  const hear = () => {
    isHeard = true;
  };
  addEventListener("beforeprint", hear, { once: true });
  window.print();
  removeEventListener("beforeprint", hear);
  if (isHeard || window.parent === window) return null;
  const text = "This frame forbids printing: the page around it must give it allow-modals.";
  return { text, field: null };
}
