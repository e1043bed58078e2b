// The crosshair of a chart in a group: on the same day as the others', wherever that day stands here.
import { useEffect } from "react";
import type { Crosshair } from "../charts/crosshair.ts";
import { indexOfDay } from "../domain/trading-calendar.ts";
import { useChartGroup } from "../state/chart-group.ts";

/** Keeps a crosshair and its group's together; nothing happens without a group. */
export function useGroupCrosshair(
  name: string | null,
  crosshair: Crosshair,
  time: Float64Array | null,
): void {
  const group = useChartGroup(name);
  useEffect(() => {
    if (!group || !time) return;
    const shared = group.crosshair;
    let isFollowing = false;
    const follow = () => {
      const { day, pinned } = shared.getState();
      const index = day === null ? -1 : indexOfDay(time, day);
      isFollowing = true;
      crosshair.set(index < 0 ? { index: null, pinned: false } : { index, pinned });
      isFollowing = false;
    };
    const lead = () => {
      if (isFollowing) return;
      const { index, pinned } = crosshair.get();
      shared.setState({ day: index === null ? null : (time[index] ?? null), pinned });
    };
    follow();
    const stops = [shared.subscribe(follow), crosshair.subscribe(lead)];
    return () => stops.forEach((stop) => stop());
  }, [group, crosshair, time]);
}
