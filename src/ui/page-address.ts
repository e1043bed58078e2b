// The page's address and its store: each follows the other, without flooding the history.
import { decodeView, encodeView, type ViewProblem } from "../domain/view-codec.ts";
import { DEFAULT_VIEW, type View } from "../domain/view.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";

/** Longest query string that is read. */
const LONGEST_QUERY = 8000;

/** The view an address asks for, and what of it could not be had; a bare one asks for `first`. */
export function viewOfAddress(
  search: string,
  first: View = DEFAULT_VIEW,
): { view: View; problems: readonly ViewProblem[] } {
  if (isBareAddress(search)) return { view: first, problems: [] };
  const { view, problems } = decodeView([...new URLSearchParams(search.slice(0, LONGEST_QUERY))]);
  if (search.length <= LONGEST_QUERY) return { view, problems };
  const text = `The address is too long: only its first ${LONGEST_QUERY} characters were read.`;
  return { view, problems: [{ key: "address", text }, ...problems] };
}

/** True when an address asks for nothing. */
export function isBareAddress(search: string): boolean {
  return search === "" || search === "?";
}

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

/** Writes view changes to the address and reads back and forward; returns how to stop. */
export function followAddress(store: DashboardStore): () => void {
  const stopStore = store.subscribe(({ view, first, steps }, before) => {
    const target = addressOfView(view, first);
    if (view === before.view || target === addressOfView(before.view, first)) return;
    if (target === addressOfView(viewOfAddress(location.search, first).view, first)) return;
    const address = `${location.pathname}${target}`;
    if (steps.count === before.steps.count) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  });
  const back = () => {
    const { view, problems } = viewOfAddress(location.search, store.getState().first);
    store.getState().open(view, problems);
  };
  addEventListener("popstate", back);
  return () => {
    stopStore();
    removeEventListener("popstate", back);
  };
}
