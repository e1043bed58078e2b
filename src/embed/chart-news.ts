// What a chart tells the page around it: that it is drawn, where its view is, what the reader selects.
import { isoDay } from "../domain/civil-day.ts";
import type { Failure } from "../domain/failure.ts";
import { viewRecord } from "../domain/view-patch.ts";
import type { DashboardState } from "../state/dashboard-store.ts";
import { selectionIn, type ShownChart } from "../ui/shown-chart.ts";
import { addressOfView } from "../ui/view-query.ts";
import type { HostedView } from "./hosted-view.ts";

/** What each event of the element carries as its `detail`. */
export interface ChartNews {
  readonly ready: {
    readonly view: Readonly<Record<string, string>>;
    readonly name: string;
    readonly asOf: string;
  };
  readonly viewchange: { readonly view: Readonly<Record<string, string>>; readonly query: string };
  readonly eventselect: {
    readonly id: string | null;
    readonly title: string | null;
    readonly day: string | null;
  };
  readonly failure: Failure;
}

/** Tells one piece of news. */
export type Tell = <K extends keyof ChartNews>(type: K, detail: ChartNews[K]) => void;

export interface NewsDesk {
  /** The first and every later picture. */
  picture(shown: ShownChart): void;
  failed(failure: Failure): void;
  stop(): void;
}

/**
 * Follows a mounted chart. Nothing of the view is told before the first picture, and changes of one moment
 * are told once, after it.
 */
export function newsDesk(hosted: HostedView, tell: Tell): NewsDesk {
  const { store } = hosted;
  let shown: ShownChart | null = null;
  let told = "";
  let selected: string | null | undefined;
  let isWaiting = false;
  const say = () => {
    isWaiting = false;
    if (!shown) return;
    const { view } = store.getState();
    const query = addressOfView(view);
    if (query !== told) {
      told = query;
      tell("viewchange", { view: viewRecord(view), query });
    }
    if (selected === undefined) return;
    const id = selected;
    selected = undefined;
    tell("eventselect", { id, ...selectionIn(shown, id) });
  };
  const follow = (state: DashboardState, before: DashboardState) => {
    if (state.view === before.view || !shown) return;
    const isOpened = hosted.isPage || state.frozen !== before.frozen;
    if (state.view.event !== before.view.event) selected = isOpened ? undefined : state.view.event;
    if (!isWaiting) queueMicrotask(say);
    isWaiting = true;
  };
  const stop = store.subscribe(follow);
  return {
    picture(next) {
      const isFirst = shown === null;
      shown = next;
      if (!isFirst) return;
      const { view } = store.getState();
      told = addressOfView(view);
      const { name, subject } = next;
      tell("ready", { view: viewRecord(view), name, asOf: isoDay(subject.provenance.asOf) });
    },
    failed: (failure) => tell("failure", failure),
    stop() {
      stop();
      shown = null;
    },
  };
}
