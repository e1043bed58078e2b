// The overlay chart's placed model for a view, a range and a size, and what the chart is called.
import { useMemo } from "react";
import { FINGER, isFinger } from "../charts/finger.tsx";
import type { OverlayInput } from "../charts/overlay-input.ts";
import { overlayModel } from "../charts/overlay-model.ts";
import { shownRange } from "../charts/shown-range.ts";
import { isoDay } from "../domain/civil-day.ts";
import { measuresName } from "../domain/figure-text.ts";
import type { DayRange } from "../domain/view-range.ts";
import { useMeasureText } from "./chart-text.ts";
import type { StageSize } from "./stage-size.ts";

/** Chart height under which lanes would leave the lines no room, pixels. */
const LEAST_WITH_LANES = 230;

/** Computed again only when something it is drawn from changes; the model is null without a size. */
export function usePlacedOverlay(
  given: Omit<OverlayInput, "measureText">,
  range: DayRange,
  size: StageSize | null,
) {
  const measureText = useMeasureText();
  const isLow = size !== null && size.height < LEAST_WITH_LANES;
  const input = useMemo((): OverlayInput => {
    const { view } = given;
    const placed = {
      ...given,
      measureText,
      view: isLow ? { ...view, lanes: "off" as const } : view,
    };
    return isFinger() ? { ...placed, edgeRowHeight: FINGER } : placed;
  }, [given, measureText, isLow]);
  const model = useMemo(
    () =>
      size && size.width > 0 && size.height > 0
        ? overlayModel(input, shownRange(input.axis, range), size)
        : null,
    [input, range, size],
  );
  return { input, model };
}

/** `30Y and 10Y par yields, 2025-01-02 to 2026-10-01, 31 events` */
export function chartName(
  { histories, axis }: Pick<OverlayInput, "histories" | "axis">,
  range: DayRange,
  events: number,
): string {
  const days = [range.first, range.last].map((index) => isoDay(axis.time[index]!));
  const names = measuresName(histories.map((history) => history.measure));
  return `${names}, ${days.join(" to ")}, ${events} ${events === 1 ? "event" : "events"}`;
}
