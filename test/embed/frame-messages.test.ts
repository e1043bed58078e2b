import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { rangeOf } from "../../src/domain/view-range.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import { connectFrame, type FrameWindow } from "../../src/embed/frame-messages.ts";
import { createDashboardStore } from "../../src/state/dashboard-store.ts";
import type { ShownChart } from "../../src/ui/shown-chart.ts";
import { inputOf } from "../charts/real-overlay.ts";
import { on, time } from "../domain/facts.ts";

const DESK = "https://intranet.example";
const OTHER = "https://evil.example";
const CONFIG = { embedOrigins: [DESK] };

function shownOf(view: View): ShownChart {
  const provenance = {
    kind: "bundled",
    publisher: "US Treasury",
    url: "https://home.treasury.gov/",
    licence: "public domain",
    asOf: on("2026-10-01"),
    retrievedAt: null,
  } as const;
  const page = new URL("https://yields.example/");
  const range = rangeOf(view, time);
  return {
    subject: { parts: { ...inputOf(view), view }, range, provenance, first: DEFAULT_VIEW, page },
    theme: "light",
    size: { width: 640, height: 420 },
    root: {} as HTMLElement,
    name: "30Y and 10Y par yields",
  };
}

interface Sent {
  readonly to: string;
  readonly type: string;
  readonly [field: string]: unknown;
}

/** A frame in a page, and all that it sends there; `ancestor` is what the browser tells of that page. */
function framed(ancestor?: string) {
  const sent: Sent[] = [];
  const painting: FrameRequestCallback[] = [];
  const listeners = new Set<(event: MessageEvent) => void>();
  const parent = {
    postMessage: (message: Sent, to: string) => {
      expect(message).toMatchObject({ source: "yieldmark", version: 1 });
      sent.push({ ...structuredClone(message), to });
    },
  };
  const window = {
    parent,
    innerHeight: 420,
    location: ancestor === undefined ? {} : { ancestorOrigins: [ancestor, DESK] },
    addEventListener: (_: string, hear: (event: MessageEvent) => void) => listeners.add(hear),
    removeEventListener: (_: string, hear: (event: MessageEvent) => void) => listeners.delete(hear),
    requestAnimationFrame: (paint: FrameRequestCallback) => painting.push(paint),
    cancelAnimationFrame: (frame: number) => void painting.splice(frame - 1, 1, () => undefined),
  } as unknown as FrameWindow;
  const store = createDashboardStore(DEFAULT_VIEW);
  const link = connectFrame({ store, window });
  const hear = (data: unknown, origin = DESK, source: unknown = parent) => {
    for (const listener of listeners) listener({ data, origin, source } as MessageEvent);
  };
  return {
    link,
    store,
    sent,
    parent,
    listeners,
    painting,
    hear,
    setView: (view: unknown, origin?: string) =>
      hear({ target: "yieldmark", version: 1, type: "set-view", view }, origin),
    ask: (id: string, format = "csv", rest = {}) =>
      hear({ target: "yieldmark", version: 1, type: "snapshot", id, format, ...rest }),
    paint: () => {
      for (const paint of painting.splice(0)) paint(0);
      link.shown(shownOf(store.getState().view));
    },
    ofType: (type: string) => sent.filter((message) => message.type === type),
  };
}

/** A frame that has been drawn in a page that its site lists. */
function ready(ancestor: string | undefined = DESK) {
  const frame = framed(ancestor);
  frame.link.shown(shownOf(DEFAULT_VIEW));
  frame.link.configured(CONFIG);
  return frame;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("ready", () => {
  it("is told once, when drawn and with the site's settings there, to whoever is around", () => {
    const { link, sent } = framed();
    link.shown(shownOf(DEFAULT_VIEW));
    expect(sent).toEqual([]);
    link.configured({ embedOrigins: [] });
    link.shown(shownOf(DEFAULT_VIEW));
    const { view, ...rest } = sent[0]!;
    expect(rest).toMatchObject({ type: "ready", to: "*", asOf: "2026-10-01" });
    expect(rest).toMatchObject({ name: "30Y and 10Y par yields" });
    expect(view).toMatchObject({ show: "30Y,10Y", from: "2025-01-01", range: "" });
    expect(sent).toHaveLength(1);
  });

  it("comes before anything of view and event", () => {
    const { store, link, sent } = framed(DESK);
    link.configured(CONFIG);
    store.getState().change({ event: "us-china-84" });
    expect(sent).toEqual([]);
    link.shown(shownOf(store.getState().view));
    expect(sent.map(({ type }) => type)).toEqual(["ready"]);
  });
});

describe("what the reader does", () => {
  it("is told to a listed page: the view, and the event that was selected", () => {
    const { store, sent } = ready();
    store.getState().change({ event: "us-china-84" });
    store.getState().change({ event: null });
    expect(sent.slice(1)).toMatchObject([
      { type: "view", to: DESK, view: { event: "us-china-84" }, query: "?event=us-china-84" },
      { type: "event", to: DESK, event: "us-china-84", day: "2025-04-08" },
      { type: "view", to: DESK, view: { event: "" }, query: "" },
      { type: "event", to: DESK, event: null, title: null, day: null },
    ]);
    expect(sent[2]!["title"]).toMatch(/84/);
  });

  it("has no title where no event has the id", () => {
    const { store, ofType } = ready();
    store.getState().change({ event: "no-such-event" });
    expect(ofType("event")).toMatchObject([{ event: "no-such-event", title: null, day: null }]);
  });

  it("is not told again where the view says the same", () => {
    const { store, sent } = ready();
    store.getState().change({ show: [...DEFAULT_VIEW.show] });
    store.getState().showTab("moves");
    expect(sent).toHaveLength(1);
  });

  it.each([
    ["is of no listed origin", OTHER],
    ["has no origin of its own", "null"],
    ["is not known, and has said nothing", undefined],
  ])("is not told to a page that %s", (_, ancestor) => {
    const { store, sent } = ready(ancestor ?? "");
    store.getState().change({ event: "us-china-84" });
    expect(sent.map(({ type }) => type)).toEqual(["ready"]);
  });

  it("is told to a page that only its own message names", () => {
    const frame = framed();
    frame.link.shown(shownOf(DEFAULT_VIEW));
    frame.link.configured(CONFIG);
    frame.setView({});
    frame.paint();
    frame.store.getState().change({ theme: "dark" });
    expect(frame.ofType("view")).toMatchObject([{ to: DESK, query: "?theme=dark" }]);
  });
});

describe("a listed page", () => {
  it("sets the view once a frame, of each key the last that it asked", () => {
    const { store, setView, paint, ofType } = ready();
    setView({ show: "2Y", theme: "dark" });
    setView({ from: "2024-01-02" });
    setView({ range: "1Y", show: "2s10s" });
    expect(store.getState().view).toBe(DEFAULT_VIEW);
    paint();
    expect(store.getState().view).toMatchObject({ show: ["2s10s"], range: "1Y", from: null });
    expect(store.getState().steps.count).toBe(1);
    expect(ofType("view")).toMatchObject([{ query: "?show=2s10s&range=1Y&theme=dark" }]);
  });

  it("keeps what the reader did in the same frame, where it asks for something else", () => {
    const { store, setView, paint } = ready();
    setView({ theme: "dark" });
    store.getState().change({ axis: "calendar" });
    paint();
    expect(store.getState().view).toMatchObject({ theme: "dark", axis: "calendar" });
  });

  it("has its mistakes said in the chart, and the view kept", () => {
    const { store, setView, paint, ofType } = ready();
    setView({ theme: "neon" });
    paint();
    expect(store.getState().view).toBe(DEFAULT_VIEW);
    expect(store.getState().problems.map(({ key }) => key)).toEqual(["theme"]);
    expect(ofType("view")).toEqual([]);
  });

  it("is heard in a frame that is out of sight, which is never painted", () => {
    const { store, setView } = ready();
    setView({ theme: "dark" });
    vi.runAllTimers();
    expect(store.getState().view.theme).toBe("dark");
  });

  it("is heard 10,000 times in a second for one change a frame and nothing kept", () => {
    const { store, setView, paint, painting, sent } = ready();
    for (let i = 0; i < 10_000; i++) {
      setView({ show: i % 2 ? "2Y" : "5Y", [`key-${i}`]: "x".repeat(500) });
    }
    expect(painting).toHaveLength(1);
    paint();
    expect(store.getState().view.show).toEqual(["2Y"]);
    expect(store.getState().problems.length).toBeLessThanOrEqual(51);
    expect(sent.map(({ type }) => type)).toEqual(["ready", "view"]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe("any other sender", () => {
  const good = { target: "yieldmark", version: 1, type: "set-view", view: { theme: "dark" } };

  it.each<[what: string, data: unknown, origin: string, source?: unknown]>([
    ["an unlisted origin", good, OTHER],
    ["an origin that begins like a listed one", good, `${DESK}.evil.example`],
    ["an opaque origin", good, "null"],
    ["the chart's own origin", good, "https://yields.example"],
    ["a window that is not around", good, DESK, {}],
    ["no window", good, DESK, null],
    ["another version", { ...good, version: 2 }, DESK],
    ["another shape", { ...good, view: [good.view] }, DESK],
  ])("changes nothing: %s", (_, data, origin, ...source) => {
    const { store, hear, paint, painting, sent } = ready(OTHER);
    for (let i = 0; i < 10_000; i++) hear(data, origin, ...source);
    expect(painting).toEqual([]);
    paint();
    expect(store.getState().view).toBe(DEFAULT_VIEW);
    expect(sent.map(({ type }) => type)).toEqual(["ready"]);
  });

  it("is anyone before the site's settings are there", () => {
    const { store, setView, paint } = framed(DESK);
    setView({ theme: "dark" });
    paint();
    expect(store.getState().view).toBe(DEFAULT_VIEW);
  });

  it("has not even its message read", () => {
    const { listeners, parent } = ready();
    const event = {
      origin: OTHER,
      source: parent,
      get data() {
        return expect.unreachable();
      },
    };
    for (const hear of listeners) expect(() => hear(event as never)).not.toThrow();
    expect(listeners.size).toBe(1);
  });
});

describe("the height", () => {
  it("is told in whole pixels, when it changes, to whoever is around", () => {
    const { link, sent } = framed();
    for (const pixels of [419.2, 420, 0, Number.NaN, 512.01]) link.height(pixels);
    expect(sent).toMatchObject([
      { type: "height", height: 420, to: "*" },
      { type: "height", height: 513, to: "*" },
    ]);
  });

  it("is told again to a page that came late, until the frame has it", () => {
    const { link, sent } = framed();
    link.height(513);
    vi.runAllTimers();
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map(({ height }) => height))).toEqual(new Set([513]));
    const { link: other, sent: heard } = framed();
    other.height(420);
    vi.runAllTimers();
    expect(heard).toHaveLength(1);
  });
});

describe("a file that is asked for", () => {
  beforeEach(() => {
    vi.useRealTimers();
  });

  it("is answered with its name, of the view that was asked for before it", async () => {
    const { setView, ask, paint, ofType } = ready();
    setView({ show: "2Y", from: "2026-09-01" });
    ask("a1");
    await expect.poll(() => ofType("view").length).toBe(1);
    paint();
    await expect.poll(() => ofType("snapshot").length).toBe(1);
    const [{ blob, ...rest }] = ofType("snapshot") as [Sent];
    expect(rest).toMatchObject({ id: "a1", format: "csv", to: DESK });
    expect(rest["name"]).toBe("yieldmark_2Y_2026-09-01_2026-10-01.csv");
    expect(await (blob as Blob).text()).toMatch(/\ndate,2Y/);
  });

  it("is answered with the reason where it cannot be made", async () => {
    const { ask, ofType } = ready();
    ask("a1", "gif");
    ask("a2", "png", { scale: 3 });
    await expect.poll(() => ofType("snapshot").length).toBe(2);
    expect(ofType("snapshot").map(({ id, reason }) => [id, reason])).toEqual([
      ["a1", "The format must be png, svg, csv or json."],
      ["a2", "The scale must be 1, 2 or 4."],
    ]);
  });

  it("waits for the first picture, and has the reason where there will be none", async () => {
    const { link, ask, ofType } = framed(DESK);
    link.configured(CONFIG);
    ask("a1");
    link.failed({ source: "par yields", reason: "There are none." });
    await expect.poll(() => ofType("snapshot").length).toBe(1);
    expect(ofType("snapshot")[0]).toMatchObject({ id: "a1", reason: "There are none." });
    link.shown(shownOf(DEFAULT_VIEW));
    ask("a2");
    await expect.poll(() => ofType("snapshot").length).toBe(2);
    expect(ofType("snapshot")[1]).toMatchObject({ id: "a2", format: "csv" });
  });

  it("is refused at once where four are waiting, and the four are made", async () => {
    const { ask, ofType } = ready();
    for (let i = 0; i < 1000; i++) ask(`a${i}`);
    expect(ofType("snapshot")).toHaveLength(996);
    await expect.poll(() => ofType("snapshot").length).toBe(1000);
    const made = ofType("snapshot").filter(({ blob }) => blob !== undefined);
    expect(made.map(({ id }) => id)).toEqual(["a0", "a1", "a2", "a3"]);
  });
});

it("says a failure to whoever is around, without the path of a file", () => {
  const { link, sent } = framed();
  link.failed({ source: "par yields", reason: "There are none.", path: "x.json" });
  const envelope = { source: "yieldmark", version: 1, to: "*" };
  const failure = { type: "failure", about: "par yields", reason: "There are none." };
  expect(sent).toEqual([{ ...envelope, ...failure }]);
});

it("after it has stopped, hears nothing and says nothing", () => {
  const { link, store, setView, paint, sent, listeners } = ready();
  link.height(800);
  setView({ theme: "dark" });
  link.stop();
  paint();
  store.getState().change({ axis: "calendar" });
  vi.runAllTimers();
  expect(listeners.size).toBe(0);
  expect(store.getState().view.theme).toBe("auto");
  expect(sent.map(({ type }) => type)).toEqual(["ready", "height"]);
});

it("in a window that is no frame, listens to nobody", () => {
  const alone = { addEventListener: () => expect.unreachable(), parent: {} };
  alone.parent = alone;
  const store = createDashboardStore(DEFAULT_VIEW);
  const link = connectFrame({ store, window: alone as unknown as FrameWindow });
  link.configured(CONFIG);
  link.shown(shownOf(DEFAULT_VIEW));
  expect(() => link.height(400)).not.toThrow();
});
