// The page's address and its store: each follows the other, without flooding the history.
import { decodeView, type ViewProblem } from "../domain/view-codec.ts";
import { DEFAULT_VIEW, type View } from "../domain/view.ts";
import { openAwaited } from "../state/awaited-fragment.ts";
import { type DashboardStore, firstViewOf } from "../state/dashboard-store.ts";
import { addressOfView } from "./view-query.ts";

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

/** How the part of an address that carries frozen figures begins. */
const FROZEN = "#s=";
const LOST =
  "The frozen figures in this address could not be read: the server did not answer. The latest are shown.";

/** The fragment that carries frozen figures, without `#`; empty when an address has none. */
function fragmentOf({ hash }: Pick<Location, "hash">): string {
  return hash.startsWith(FROZEN) ? hash.slice(1) : "";
}

/** Writes view changes to the address, reads back and forward and pasted fragments; returns how to stop. */
export function followAddress(store: DashboardStore): () => void {
  const addressOf = (view: View, first: View, fragment: string) =>
    addressOfView(view, first) + (fragment && `#${fragment}`);
  const stopStore = store.subscribe((state, before) => {
    const { view, frozen, fragment, steps } = state;
    const isSameFigures = frozen === before.frozen && fragment === before.fragment;
    const isAwaited = fragment !== "" && !frozen;
    if ((view === before.view && isSameFigures) || isAwaited) return;
    const first = firstViewOf(state);
    const target = addressOf(view, first, fragment);
    if (isSameFigures && target === addressOf(before.view, first, fragment)) return;
    const shown = viewOfAddress(location.search, first).view;
    if (target === addressOf(shown, first, fragmentOf(location))) return;
    const address = `${location.pathname}${target}`;
    if (steps.count === before.steps.count) history.replaceState(null, "", address);
    else history.pushState(null, "", address);
  });
  const stopFragment = readFragment(store);
  const read = () => openAddress(store);
  addEventListener("popstate", read);
  return () => {
    stopStore();
    stopFragment();
    removeEventListener("popstate", read);
  };
}

/** Reads frozen figures that the address carries, now and whenever others are pasted; returns how to stop. */
export function readFragment(store: DashboardStore): () => void {
  const read = () => {
    if (fragmentOf(location) !== store.getState().fragment) openAddress(store);
  };
  read();
  addEventListener("hashchange", read);
  return () => removeEventListener("hashchange", read);
}

/** Shows what the address asks for. */
function openAddress(store: DashboardStore): void {
  const state = store.getState();
  const { search } = location;
  const fragment = fragmentOf(location);
  const frozen = fragment === state.fragment ? state.frozen : null;
  const isAwaited = fragment !== "" && !frozen;
  const first = isAwaited ? state.view : firstViewOf({ frozen, first: state.first });
  const { view, problems } = viewOfAddress(search, first);
  state.open(view, problems, { frozen, fragment });
  if (isAwaited) void openAwaited(store, fragment, isBareAddress(search), LOST);
}
