// The overview strip in its place under the chart: the first shown measure and the events that pass.
import { useMemo, useState } from "react";
import type { Palette } from "../charts/canvas-painter.tsx";
import type { LiveExtent } from "../charts/live-extent.ts";
import type { OverlayInput } from "../charts/overlay-input.ts";
import type { OverlayModel } from "../charts/overlay-model.ts";
import { overviewExtent } from "../charts/overview-extent.ts";
import { overviewModel } from "../charts/overview-model.ts";
import { OverviewStrip } from "../charts/overview-strip.tsx";
import type { ShownRange } from "../charts/shown-range.ts";
import { absentEverywhere } from "../domain/absent-measure.ts";
import { passesFilter } from "../domain/event-filter.ts";
import { useStageSize } from "./stage-size.ts";

interface OverviewPlaceProps {
  readonly input: Pick<OverlayInput, "table" | "axis" | "histories" | "events" | "view">;
  /** The chart's placed model, whose plot the strip lies under; null until there is one. */
  readonly chart: OverlayModel | null;
  readonly live: LiveExtent;
  readonly palette: Palette;
  readonly onRange: (range: ShownRange) => void;
}

/** Keeps its height whether or not there is a chart above it. */
export function OverviewPlace({ input, chart, live, palette, onRange }: OverviewPlaceProps) {
  const [place, setPlace] = useState<HTMLDivElement | null>(null);
  const size = useStageSize(place);
  const { axis, histories, events, view } = input;
  const { actor, kind, weight, reviewed, q } = view;
  const history = histories[0];
  const shown = chart?.range.extent;
  const firstEvent = useMemo(
    () => events.find((event) => event.reviewed)?.announced.day ?? null,
    [events],
  );
  const [stripStart, stripEnd] = shown ? overviewExtent(axis, shown, firstEvent) : [0, 0];
  const width = chart?.frame.plot.width ?? 0;
  const height = size?.height ?? 0;
  const passing = useMemo(() => {
    const filter = { actor, kind, weight, reviewed, q };
    return events.filter((event) => passesFilter(filter, event));
  }, [events, actor, kind, weight, reviewed, q]);
  const model = useMemo(
    () =>
      history && width > 0 && height > 0
        ? overviewModel({
            axis,
            extent: [stripStart, stripEnd],
            history,
            events: passing,
            width,
            height,
          })
        : null,
    [axis, stripStart, stripEnd, history, passing, width, height],
  );
  return (
    <div className="overview-strip" ref={setPlace}>
      {model && chart && size && history && (
        <OverviewStrip
          model={model}
          axis={axis}
          extent={chart.range.extent}
          live={live}
          name={`Overview: ${history.measure.key}`}
          measure={history.measure.key}
          absent={absentEverywhere(input.table, history.measure)}
          left={chart.frame.plot.x}
          pixelRatio={size.pixelRatio}
          palette={palette}
          onRange={onRange}
        />
      )}
    </div>
  );
}
