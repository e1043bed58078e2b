// The query string that asks for a view.
import { encodeView } from "../domain/view-codec.ts";
import { DEFAULT_VIEW, type View } from "../domain/view.ts";

/**
 * The query string of a view, what differs from the built-in first view. That view itself has an empty
 * one, or `?v=1` where a site's own first view stands behind the bare address.
 */
export function addressOfView(view: View, first: View = DEFAULT_VIEW): string {
  const query = new URLSearchParams(encodeView(view).map(([key, value]) => [key, value]))
    .toString()
    .replaceAll("%2C", ",");
  if (query !== "") return `?${query}`;
  return first === DEFAULT_VIEW ? "" : "?v=1";
}
