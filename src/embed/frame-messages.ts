// Ties one chart in a frame to the page around it, by messages of version 1.
import { isoDay } from "../domain/civil-day.ts";
import type { Failure } from "../domain/failure.ts";
import { type FromChart, fromChart, toChart } from "../domain/frame-message.ts";
import { viewRecord } from "../domain/view-patch.ts";
import { type DashboardStore, firstViewOf } from "../state/dashboard-store.ts";
import { selectionIn, type ShownChart } from "../ui/shown-chart.ts";
import { addressOfView } from "../ui/view-query.ts";
import { pictureWait } from "./awaited-picture.ts";
import { createPatchDesk, type FrameGiver } from "./patch-desk.ts";
import { createSnapshotDesk } from "./snapshot-desk.ts";

/** What the chart tells; each goes on to the page around as far as that may know it. */
export interface FrameLink {
  /** The first and every later picture. */
  shown(chart: ShownChart): void;
  failed(failure: Failure): void;
  /** The chart's natural height, CSS pixels. */
  height(pixels: number): void;
  /** The site's settings are there: from now on these origins, and no other, are heard. */
  configured(config: { readonly embedOrigins: readonly string[] }): void;
  /** Nothing is told or heard any more. */
  stop(): void;
}

/** What of its window a chart in a frame needs. */
export interface FrameWindow extends FrameGiver {
  readonly parent: Pick<Window, "postMessage">;
  /** Not every browser knows `ancestorOrigins`. */
  readonly innerHeight: number;
  readonly location: { readonly ancestorOrigins?: ArrayLike<string> };
  addEventListener(type: "message", hear: (event: MessageEvent) => void): void;
  removeEventListener(type: "message", hear: (event: MessageEvent) => void): void;
}

interface FrameParts {
  readonly store: DashboardStore;
  readonly window: FrameWindow;
}

/** The height is told again after these, where the frame does not have it: who hears it may come late. */
const REPEATS_MS = [1000, 3000, 10_000] as const;

const ALONE: FrameLink = {
  shown: () => undefined,
  failed: () => undefined,
  height: () => undefined,
  configured: () => undefined,
  stop: () => undefined,
};

/**
 * Ties a chart's store to the page around `window`; in a window that is no frame nothing is sent or heard.
 * `ready` waits for the first picture and for the settings, so that who answers it is heard. Before it
 * nothing is said of view and event. What tells of the reader goes to a listed origin only.
 */
export function connectFrame({ store, window }: FrameParts): FrameLink {
  const { parent } = window;
  if (Object.is(parent, window)) return ALONE;
  const listed = new Set<string>();
  let origin: string | null = null;
  let isConfigured = false;
  let isStopped = false;
  let last: ShownChart | null = null;
  let noPicture: string | null = null;
  let told: { view: string; event: string | null } | null = null;
  let toldHeight = 0;
  let repeats: ReturnType<typeof setTimeout>[] = [];

  const send = (message: FromChart, to: string | null) => {
    if (to !== null && !isStopped) parent.postMessage(fromChart(message), to);
  };
  const pictures = pictureWait();
  const patches = createPatchDesk(store, window);
  const snapshots = createSnapshotDesk({
    picture: async () => {
      patches.flush();
      if (noPicture !== null) throw new Error(noPicture);
      return pictures.of(store);
    },
    answer: (message) => send(message, origin),
  });

  const begin = () => {
    if (told || !last || !isConfigured) return;
    const view = viewRecord(store.getState().view);
    told = { view: JSON.stringify(view), event: store.getState().view.event };
    const asOf = isoDay(last.subject.provenance.asOf);
    send({ type: "ready", view, name: last.name, asOf }, "*");
  };
  const tellView = () => {
    if (!told) return;
    const state = store.getState();
    const view = viewRecord(state.view);
    const text = JSON.stringify(view);
    if (text === told.view) return;
    const isSelection = told.event !== state.view.event;
    told = { view: text, event: state.view.event };
    send({ type: "view", view, query: addressOfView(state.view, firstViewOf(state)) }, origin);
    if (isSelection) {
      const { event } = state.view;
      send({ type: "event", event, ...selectionIn(last, event) }, origin);
    }
  };
  const hear = (event: MessageEvent) => {
    if (event.source !== parent || !listed.has(event.origin)) return;
    origin = event.origin;
    const asked = toChart(event.data);
    if (asked?.type === "set-view") patches.add(asked.view);
    else if (asked) snapshots.add(asked);
  };
  const repeatHeight = () => {
    if (window.innerHeight !== toldHeight) send({ type: "height", height: toldHeight }, "*");
  };
  const stopStore = store.subscribe(tellView);
  window.addEventListener("message", hear);

  return {
    shown: (chart) => {
      last = chart;
      noPicture = null;
      pictures.shown(chart);
      begin();
    },
    failed: ({ source, reason }) => {
      noPicture = reason;
      pictures.none(reason);
      send({ type: "failure", about: source, reason }, "*");
    },
    height: (pixels) => {
      const height = Math.ceil(pixels);
      if (!(height > 0) || !Number.isFinite(height) || height === toldHeight) return;
      if (toldHeight === 0) repeats = REPEATS_MS.map((wait) => setTimeout(repeatHeight, wait));
      toldHeight = height;
      send({ type: "height", height }, "*");
    },
    configured: ({ embedOrigins }) => {
      for (const one of embedOrigins) listed.add(one);
      const above = window.location.ancestorOrigins?.[0];
      if (above !== undefined && listed.has(above)) origin = above;
      isConfigured = true;
      begin();
    },
    stop: () => {
      isStopped = true;
      stopStore();
      patches.stop();
      pictures.none("The chart is gone.");
      repeats.forEach(clearTimeout);
      window.removeEventListener("message", hear);
    },
  };
}
