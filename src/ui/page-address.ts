// The page's address and its store: each follows the other, without flooding the history.
import { decodeView, encodeView, type ViewProblem } from "../domain/view-codec.ts";
import type { View } from "../domain/view.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";

/** Longest query string that is read. */
const LONGEST_QUERY = 8000;

/** The view an address asks for, and what of it could not be had. */
export function viewOfAddress(search: string): { view: View; problems: readonly ViewProblem[] } {
  const { view, problems } = decodeView([...new URLSearchParams(search.slice(0, LONGEST_QUERY))]);
  if (search.length <= LONGEST_QUERY) return { view, problems };
  const text = `The address is too long: only its first ${LONGEST_QUERY} characters were read.`;
  return { view, problems: [{ key: "address", text }, ...problems] };
}

/** The query string of a view, empty for the default one. */
export function addressOfView(view: View): string {
  const query = new URLSearchParams(encodeView(view).map(([key, value]) => [key, value]))
    .toString()
    .replaceAll("%2C", ",");
  return query === "" ? "" : `?${query}`;
}

/** Writes view changes to the address and reads back and forward; returns how to stop. */
export function followAddress(store: DashboardStore): () => void {
  const stopStore = store.subscribe(({ view, steps }, before) => {
    const target = addressOfView(view);
    if (view === before.view || target === addressOfView(before.view)) return;
    if (target === addressOfView(viewOfAddress(location.search).view)) return;
    const address = `${location.pathname}${target}`;
    if (steps.count === before.steps.count) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  });
  const back = () => {
    const { view, problems } = viewOfAddress(location.search);
    store.getState().open(view, problems);
  };
  addEventListener("popstate", back);
  return () => {
    stopStore();
    removeEventListener("popstate", back);
  };
}
