// The app's own overlay chart with its live extent and crosshair, held as the overlay panel holds it.
import { useEffect, useMemo, useState } from "react";
import { createRoot } from "react-dom/client";
import { chartFont } from "../../../src/charts/canvas-painter.tsx";
import { createCrosshair } from "../../../src/charts/crosshair.ts";
import { createLiveExtent, type LiveExtent } from "../../../src/charts/live-extent.ts";
import { OverlayChart } from "../../../src/charts/overlay-chart.tsx";
import "../../../src/charts/overlay-chart.css";
import type { OverlayInput } from "../../../src/charts/overlay-input.ts";
import { overlayModel } from "../../../src/charts/overlay-model.ts";
import {
  fittedExtent,
  rangeOfExtent,
  type ShownRange,
  shownRange,
} from "../../../src/charts/shown-range.ts";
import { indexEventDays } from "../../../src/domain/day-facts.ts";
import { historyOf, parseMeasure } from "../../../src/domain/measure.ts";
import { TENORS } from "../../../src/domain/tenor.ts";
import { timeAxis } from "../../../src/domain/time-axis.ts";
import { rangeOf } from "../../../src/domain/view-range.ts";
import { DEFAULT_VIEW, type View } from "../../../src/domain/view.ts";
import type { YieldTable } from "../../../src/domain/yield-table.ts";
import { useMeasureText, usePalette } from "../../../src/ui/chart-text.ts";
import "../../../src/ui/base.css";
import "../../../src/ui/font.css";
import "../../../src/ui/tokens.css";
import "../../../src/ui/type.css";
import { offerBench } from "../page-driver.ts";
import type { Workload } from "../workload.ts";

const SIZE = { width: 1200, height: 600, pixelRatio: 1 };
const WHOLE = { from: null, to: null, range: "MAX" } as const;
const NOTHING: never[] = [];
const ignore = () => undefined;

let table: YieldTable | null = null;

offerBench(
  (host, drawn) => {
    const input = inputOf(drawn, table!);
    const live = createLiveExtent();
    const hand = new EventTarget();
    createRoot(host).render(<Panel input={input} live={live} hand={hand} />);
    return {
      showRange: (from, to) => live.set(fittedExtent(input.axis, [from, to])),
      settle: () => hand.dispatchEvent(new Event("settle")),
    };
  },
  async (drawn) => {
    table = tableOf(drawn);
    const fonts = [chartFont(11, false), chartFont(11, true)];
    await Promise.all(fonts.map((font) => document.fonts.load(font)));
  },
);

type Input = Omit<OverlayInput, "measureText">;
interface PanelProps {
  readonly input: Input;
  readonly live: LiveExtent;
  /** Says when a gesture ends. */
  readonly hand: EventTarget;
}

/** What the overlay panel does for its chart. */
function Panel(props: PanelProps) {
  const { live, hand } = props;
  const [view, setView] = useState<Pick<View, "from" | "to" | "range">>(WHOLE);
  const measureText = useMeasureText();
  const palette = usePalette("light");
  const [crosshair] = useState(createCrosshair);
  const input = useMemo(() => ({ ...props.input, measureText }), [props.input, measureText]);
  const range = useMemo(() => rangeOf(view, input.axis.time), [view, input]);
  const model = useMemo(
    () => overlayModel(input, shownRange(input.axis, range), SIZE),
    [input, range],
  );
  useEffect(() => {
    const settle = () => {
      const extent = live.get();
      if (!extent) return;
      live.set(null);
      setView(viewOf(rangeOfExtent(input.axis, extent)));
    };
    hand.addEventListener("settle", settle);
    return () => hand.removeEventListener("settle", settle);
  }, [hand, live, input]);
  return (
    <OverlayChart
      name="SYNTHETIC"
      input={input}
      model={model}
      size={SIZE}
      palette={palette}
      crosshair={crosshair}
      live={live}
      selected={null}
      onRange={(shown) => setView(viewOf(shown))}
      onReset={ignore}
      onFirstView={ignore}
      onEnterDay={ignore}
      onSelectEvent={ignore}
      onOpenCluster={ignore}
      onOpenDay={ignore}
    />
  );
}

const viewOf = ({ days }: ShownRange) => ({ from: days.from, to: days.to, range: null });

function inputOf({ keys, events }: Workload, of: YieldTable): Input {
  const view: View = {
    ...DEFAULT_VIEW,
    ...WHOLE,
    show: keys,
    level: NOTHING,
    weight: "all",
    lanes: events.length > 0 ? "on" : "off",
  };
  return {
    table: of,
    axis: timeAxis("trading", of.time),
    histories: keys.map((key) => historyOf(of, parseMeasure(key)!)),
    events,
    eventDays: indexEventDays(events, of.time),
    prints: NOTHING,
    ladder: NOTHING,
    releases: NOTHING,
    auctions: NOTHING,
    view,
  };
}

function tableOf({ time, keys, levels }: Workload): YieldTable {
  const yields = Object.fromEntries(
    TENORS.map((tenor) => [tenor, levels[keys.indexOf(tenor)] ?? NOTHING_OF]),
  ) as Record<string, Float64Array>;
  return { time, yields: yields as YieldTable["yields"], notObtained: {}, complete: true };
}

const NOTHING_OF = new Float64Array(0);
