// The state of one mounted dashboard: its view and what the user has opened besides.
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { ViewProblem } from "../domain/view-codec.ts";
import type { View } from "../domain/view.ts";

export interface DashboardState {
  readonly view: View;
  /** What the address asked for and could not have; until dismissed. */
  readonly problems: readonly ViewProblem[];
  /** Events of an opened cluster or edge chip, by id; null lists all events in range. */
  readonly listed: { readonly heading: string; readonly ids: readonly string[] } | null;
  /** Changes parts of the view. */
  change(patch: Partial<View>): void;
  /** Shows a whole view, as a link or the back button asks. */
  open(view: View, problems: readonly ViewProblem[]): void;
  list(heading: string, events: readonly PolicyEvent[]): void;
  listAll(): void;
  dismiss(key: string): void;
}

export type DashboardStore = StoreApi<DashboardState>;

/** A store of its own for each mounted dashboard: two may share a page. */
export function createDashboardStore(
  view: View,
  problems: readonly ViewProblem[] = [],
): DashboardStore {
  return createStore<DashboardState>()((set) => ({
    view,
    problems,
    listed: null,
    change: (patch) => set((state) => ({ view: withPatch(state.view, patch) })),
    open: (next, found) => set({ view: next, problems: found, listed: null }),
    list: (heading, events) =>
      set(({ view: shown }) => ({
        listed: { heading, ids: events.map(({ id }) => id) },
        view: withPatch(shown, { event: null }),
      })),
    listAll: () => set({ listed: null }),
    dismiss: (key) =>
      set((state) => ({ problems: state.problems.filter((problem) => problem.key !== key) })),
  }));
}

/** The view with a patch; the same view when nothing differs, so that nothing is drawn again. */
function withPatch(view: View, patch: Partial<View>): View {
  const keys = Object.keys(patch) as (keyof View)[];
  return keys.every((key) => Object.is(view[key], patch[key])) ? view : { ...view, ...patch };
}

/** Reads a part of a dashboard's state and follows it. */
export function useDashboard<T>(store: DashboardStore, read: (state: DashboardState) => T): T {
  return useStore(store, read);
}
