// Charts of one page that keep together: range, selected event, and the day under the crosshair.
import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Day } from "../domain/civil-day.ts";
import type { View } from "../domain/view.ts";
import type { DashboardStore } from "./dashboard-store.ts";

const SHARED = ["from", "to", "range", "event"] as const;
type Shared = Pick<View, (typeof SHARED)[number]>;

/** The trading day under a group's crosshair; null when there is none. */
export interface GroupDay {
  readonly day: Day | null;
  readonly pinned: boolean;
}

export interface ChartGroup {
  /** Followed by each chart's own crosshair: the same day may stand elsewhere on its axis. */
  readonly crosshair: StoreApi<GroupDay>;
  /**
   * Takes part until the answer is called. A chart that joins others is given what they show; `follow`
   * shows what another chart has come to.
   */
  join(store: DashboardStore, follow: (shared: Shared) => void): () => void;
}

const NOWHERE: GroupDay = { day: null, pinned: false };
const groupsOf = new WeakMap<QueryClient, Map<string, ChartGroup>>();

/** The group of that name among the charts that share a query client, so those of one page. */
export function chartGroup(client: QueryClient, name: string): ChartGroup {
  const groups = groupsOf.get(client) ?? new Map<string, ChartGroup>();
  groupsOf.set(client, groups);
  const group = groups.get(name) ?? createGroup();
  groups.set(name, group);
  return group;
}

/** The group a chart is in; null for a chart alone, whose name is null or empty. */
export function useChartGroup(name: string | null): ChartGroup | null {
  const client = useQueryClient();
  return name ? chartGroup(client, name) : null;
}

function createGroup(): ChartGroup {
  const members = new Map<DashboardStore, (shared: Shared) => void>();
  let shared: Shared | null = null;
  const isShown = ({ view }: { view: View }, what: Shared) =>
    SHARED.every((key) => view[key] === what[key]);
  const bring = (member: DashboardStore, what: Shared) => {
    if (!isShown(member.getState(), what)) members.get(member)?.(what);
  };
  const crosshair = createStore<GroupDay>()(() => NOWHERE);
  return {
    crosshair,
    join(store, follow) {
      members.set(store, follow);
      shared ??= sharedOf(store.getState().view);
      bring(store, shared);
      const stop = store.subscribe((state) => {
        if (shared && isShown(state, shared)) return;
        const now = sharedOf(state.view);
        shared = now;
        for (const member of members.keys()) {
          if (member !== store && shared === now) bring(member, now);
        }
      });
      return () => {
        stop();
        members.delete(store);
        if (members.size > 0) return;
        shared = null;
        crosshair.setState(NOWHERE);
      };
    },
  };
}

function sharedOf({ from, to, range, event }: View): Shared {
  return { from, to, range, event };
}
