// The element: a chart of its own in anyone's page.
import { viewRecord } from "../domain/view-patch.ts";
import { chartGroup } from "../state/chart-group.ts";
import { APP_VERSION } from "../ui/app-version.ts";
import { pictureWait } from "./awaited-picture.ts";
import {
  changedTexts,
  OBSERVED,
  placeOf,
  viewPairs,
  viewTexts,
  wholeTexts,
} from "./chart-attributes.ts";
import { bringFonts } from "./chart-fonts.ts";
import { type MountedChart, mountChart } from "./chart-mount.tsx";
import { type NewsDesk, newsDesk, type Tell } from "./chart-news.ts";
import { chartSheet } from "./chart-styles.ts";
import { type HostedView, hostedView } from "./hosted-view.ts";
import { pageClient } from "./page-client.ts";

/** Without a page, as in Node, there are no elements; the module can be loaded all the same. */
const PageElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);
const MODULE = import.meta.url;
const NOT_HERE = "The chart is not in a page, so there is no picture of it.";
const NO_MODULE = "The part that makes pictures could not be loaded: the server did not answer.";

/** What is there only while the element stands in a page. */
interface Mounted {
  readonly chart: MountedChart;
  readonly desk: NewsDesk;
  group: string | null;
  leaveGroup(): void;
}

/** `<yieldmark-chart>`; public/yieldmark-chart.d.ts tells what it is to the page around it. */
export class ChartElement extends PageElement {
  static readonly version: string = APP_VERSION;
  static readonly observedAttributes = OBSERVED;

  readonly #root: HTMLElement;
  readonly #pictures = pictureWait();
  readonly #changed = new Set<string>();
  #hosted: HostedView | null = null;
  #mounted: Mounted | null = null;

  constructor() {
    super();
    this.#root = this.ownerDocument.createElement("div");
    this.#root.className = "yieldmark-root";
    this.attachShadow({ mode: "open" }).append(this.#root);
    if (!Object.hasOwn(this, "view")) return;
    // Set before the element was known: what stands in the way of the property is made its value.
    const given = this.view;
    Reflect.deleteProperty(this, "view");
    queueMicrotask(() => (this.view = given));
  }

  connectedCallback(): void {
    const sheet = chartSheet(this.ownerDocument);
    if (this.#mounted || !this.isConnected || !sheet || !this.shadowRoot) return;
    this.shadowRoot.adoptedStyleSheets = [sheet];
    bringFonts(this.ownerDocument);
    const hosted = this.#view();
    const tell: Tell = (type, detail) =>
      void this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
    const desk = newsDesk(hosted, tell);
    const chart = mountChart(this.#root, {
      onShown: (shown) => {
        this.#pictures.shown(shown);
        desk.picture(shown);
      },
      onFailure: (failure) => {
        this.#pictures.none(failure.reason);
        desk.failed(failure);
      },
    });
    this.#mounted = { chart, desk, group: null, leaveGroup: () => undefined };
    this.#place();
  }

  /** Moved, it stays as it is; removed, it keeps its view and nothing else. */
  disconnectedCallback(): void {
    queueMicrotask(() => {
      if (!this.isConnected) this.#unmount();
    });
  }

  adoptedCallback(): void {
    this.#unmount();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.#hosted) return;
    if (this.#changed.size === 0) queueMicrotask(() => this.#takeAttributes());
    this.#changed.add(name);
  }

  get view(): Record<string, string> {
    this.#takeAttributes();
    return viewRecord(this.#view().store.getState().view);
  }

  set view(whole: Readonly<Record<string, unknown>> | null | undefined) {
    this.setView(wholeTexts(whole ?? {}));
  }

  setView(patch: Readonly<Record<string, unknown>>): void {
    const hosted = this.#view();
    this.#takeAttributes();
    hosted.patch(viewTexts(patch));
  }

  async snapshot({ format = "png", scale = 2 } = {}): Promise<Blob> {
    this.#takeAttributes();
    if (!this.#mounted) throw new Error(NOT_HERE);
    const [shown, { chartSnapshot }] = await Promise.all([
      this.#pictures.of(this.#view().store),
      import("./export-module.ts").catch(() => {
        throw new Error(NO_MODULE);
      }),
    ]);
    const made = await chartSnapshot(shown, { format, scale });
    if (!made.ok) throw new Error(made.failure.reason);
    return made.value.blob;
  }

  /** The chart's view, from the attributes as they are when it is first needed. */
  #view(): HostedView {
    if (this.#hosted) return this.#hosted;
    const pairs = viewPairs(this);
    this.#hosted = hostedView(pairs);
    this.#freeze();
    return this.#hosted;
  }

  #freeze(): void {
    const fragment = (this.getAttribute("frozen") ?? "").replace(/^#/, "");
    if (fragment === "" && this.#hosted?.store.getState().fragment === "") return;
    this.#hosted?.freeze(fragment, viewPairs(this).length === 0);
  }

  #takeAttributes(): void {
    const changed = [...this.#changed];
    this.#changed.clear();
    if (changed.length === 0) return;
    const texts = changedTexts(this, changed);
    if (Object.keys(texts).length > 0) this.#hosted?.patch(texts);
    if (changed.includes("frozen")) this.#freeze();
    this.#place();
  }

  /** Draws the chart where and how the attributes that are no part of a view ask. */
  #place(): void {
    const [mounted, hosted] = [this.#mounted, this.#hosted];
    if (!mounted || !hosted) return;
    const { height, folder, group, problems } = placeOf(this, MODULE);
    hosted.notice(["height", "asset-base"], problems);
    this.#root.style.height = height === null ? "" : `${height}px`;
    if (mounted.group !== group) {
      mounted.leaveGroup();
      mounted.group = group;
      mounted.leaveGroup = group
        ? chartGroup(pageClient(), group).join(hosted.store, (shared) =>
            hosted.asPage(() => hosted.store.getState().change(shared)),
          )
        : () => undefined;
    }
    mounted.chart.render({ store: hosted.store, assetBase: folder, group });
  }

  #unmount(): void {
    const mounted = this.#mounted;
    if (!mounted) return;
    this.#mounted = null;
    mounted.leaveGroup();
    mounted.desk.stop();
    mounted.chart.unmount();
    this.#pictures.none(NOT_HERE);
  }
}
