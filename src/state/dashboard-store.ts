// The state of one mounted dashboard: its view and what the user has opened besides.
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "../domain/civil-day.ts";
import type { FrozenSnapshot } from "../domain/frozen-snapshot.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { ViewProblem } from "../domain/view-codec.ts";
import { DEFAULT_VIEW, type View } from "../domain/view.ts";
import type { OpenedFile } from "./opened-file.ts";
import {
  afterChange,
  afterOpening,
  NO_STEPS,
  redone,
  undone,
  type ViewSteps,
} from "./view-step.ts";

/** What the rail shows. */
export type RailTab = "events" | "crossings" | "moves" | "sources";

export interface DashboardState {
  readonly view: View;
  /** What a bare address shows: the site's own first view, or the built-in one. */
  readonly first: View;
  /** Opening an event or a list of events shows the events. */
  readonly tab: RailTab;
  /** What undo and redo go through. */
  readonly steps: ViewSteps;
  /** What the address asked for and could not have; until dismissed. */
  readonly problems: readonly ViewProblem[];
  /** Events of an opened cluster or edge chip, by id; null lists all events in range. */
  readonly listed: { readonly heading: string; readonly ids: readonly string[] } | null;
  /** Figures that stand in for today's; null while today's are shown. */
  readonly frozen: FrozenSnapshot | null;
  /** What of the address carries frozen figures, empty without any; they are being read while `frozen` is null. */
  readonly fragment: string;
  /** What came of the file opened last; null without one, and once that is dismissed. */
  readonly opened: OpenedFile | null;
  /** Figures and events after this day are hidden; Infinity is the last day there is, null hides nothing. */
  readonly knownOn: Day | null;
  /** The palette is asked for. */
  readonly finding: boolean;
  /** Changes parts of the view. */
  change(patch: Partial<View>): void;
  /** Shows a whole view, as a link, a file or the back button asks, with what comes with it. */
  open(view: View, problems: readonly ViewProblem[], besides?: Besides): void;
  /** Goes back to the view before the last step; nothing happens when there is none. */
  undo(): void;
  /** Goes on to the view that was undone last; nothing happens when there is none. */
  redo(): void;
  /** Takes the site's own first view, and shows it where the address asked for nothing. */
  configure(first: View, isBare: boolean): void;
  /** Shows what a bare address shows, in the theme and with the controls of now. */
  reset(): void;
  /** Shows what was known on a day; null shows all. */
  know(day: Day | null): void;
  /** Opens the palette, or closes it. */
  find(isOpen: boolean): void;
  showTab(tab: RailTab): void;
  list(heading: string, events: readonly PolicyEvent[]): void;
  listAll(): void;
  /** Dismisses what is said in these words. */
  dismiss(text: string): void;
}

export type DashboardStore = StoreApi<DashboardState>;

/** What may come with a whole view. */
type Besides = Partial<Pick<DashboardState, "frozen" | "fragment" | "opened" | "steps">>;

/** What a bare address shows: while figures are frozen, the view they were frozen in. */
export function firstViewOf({ frozen, first }: Pick<DashboardState, "frozen" | "first">): View {
  return frozen?.view ?? first;
}

/** A store of its own for each mounted dashboard: two may share a page. `now` is in milliseconds. */
export function createDashboardStore(
  view: View,
  problems: readonly ViewProblem[] = [],
  now: () => number = () => performance.now(),
): DashboardStore {
  const changed = ({ view: shown, steps }: DashboardState, patch: Partial<View>) => {
    const next = withPatch(shown, patch);
    return { view: next, steps: afterChange(steps, shown, next, now()) };
  };
  return createStore<DashboardState>()((set, get) => ({
    view,
    first: DEFAULT_VIEW,
    steps: NO_STEPS,
    problems,
    listed: null,
    tab: "events",
    frozen: null,
    fragment: "",
    opened: null,
    knownOn: null,
    finding: false,
    find: (finding) => set({ finding }),
    know: (knownOn) => set({ knownOn }),
    change: (patch) =>
      set((state) => ({ ...changed(state, patch), tab: patch.event ? "events" : state.tab })),
    open: (next, found, besides) =>
      set(({ view: shown, steps, tab }) => ({
        view: next,
        tab: next.event !== null && next.event !== shown.event ? "events" : tab,
        steps: afterOpening(steps, shown, next),
        problems: found,
        listed: null,
        ...besides,
      })),
    undo: () => set((state) => stepped(state, undone(state.steps, state.view))),
    redo: () => set((state) => stepped(state, redone(state.steps, state.view))),
    configure: (first, isBare) =>
      set(({ view: shown, steps, fragment }) => ({
        first,
        view: isBare && steps === NO_STEPS && fragment === "" ? first : shown,
      })),
    reset: () => {
      const { theme, controls } = get().view;
      get().open({ ...firstViewOf(get()), theme, controls }, []);
    },
    list: (heading, events) =>
      set((state) => ({
        listed: { heading, ids: events.map(({ id }) => id) },
        tab: "events",
        ...changed(state, { event: null }),
      })),
    showTab: (tab) => set({ tab }),
    listAll: () => set({ listed: null }),
    dismiss: (text) =>
      set((state) => ({ problems: state.problems.filter((problem) => problem.text !== text) })),
  }));
}

/** A step back or on; one that opens an event shows the events. */
function stepped({ view, tab }: DashboardState, step: ReturnType<typeof undone>) {
  if (!step) return {};
  const opens = step.view.event !== null && step.view.event !== view.event;
  return { ...step, tab: opens ? ("events" as const) : tab };
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
