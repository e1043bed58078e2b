// What the palette offers about days that were typed.
import { outsideText, WITHOUT_CURVE } from "./asked-day.ts";
import { type Day, formatDay, formatWeekday, isoDay, partsOf } from "./civil-day.ts";
import { type PaletteEntry, paletteEntry } from "./palette-entry.ts";
import { firstIndexFrom } from "./trading-calendar.ts";
import type { TypedDays } from "./typed-day.ts";

/** Goes to a day, or shows a month as far as there are figures; where there are none, says which there are. */
export function dayEntries({ from, to }: TypedDays, time: Float64Array): PaletteEntry[] {
  const [min, max] = [time[0], time.at(-1)];
  if (min === undefined || max === undefined) return [];
  const group = "Dates";
  if (from === to) {
    const outside = outsideText(from, { min, max });
    return [
      paletteEntry({
        id: `day-${isoDay(from)}`,
        group,
        name: `Go to ${formatDay(from)}`,
        hint: outside ?? placeText(from, time),
        isOff: outside !== null,
        asks: { of: "day", day: from },
      }),
    ];
  }
  const outside = outsideText(Math.min(to, Math.max(from, min)), { min, max });
  const shown = { from: Math.max(from, min), to: to >= max ? null : to, range: null };
  return [
    paletteEntry({
      id: `month-${isoDay(from)}`,
      group,
      name: `Show ${formatDay(from).replace(/^\d+ /, "")}`,
      hint: outside ?? `${partsOf(to).date} days`,
      isOff: outside !== null,
      asks: { of: "days", patch: shown },
    }),
  ];
}

/** The weekday, or where a day without a curve leads. */
function placeText(day: Day, time: Float64Array): string {
  const next = time[firstIndexFrom(time, day)]!;
  return next === day
    ? formatWeekday(day).slice(0, 3)
    : `${WITHOUT_CURVE}: ${formatWeekday(next)}.`;
}
