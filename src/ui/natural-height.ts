// The height a column would take if its chart had the one it prefers, and what goes where it is given less.
import { type RefObject, useEffect, useRef } from "react";

/** The one part of the column that stretches and shrinks; its style says what it prefers, and its least. */
const CHART = ":scope > .chart-frame";
/** A voice of the readout takes no room. */
const ROOMLESS = ".readout-voice";
/** What goes, one after the other, where the chart would have less than this over its least, pixels. */
const SPARED = [
  { name: "legend", below: 140 },
  { name: "overview", below: 80 },
] as const;

interface ColumnHeight {
  /** CSS pixels, whatever has been spared. */
  readonly natural: number;
  /** What the column can do without at the height it is given. */
  readonly spared: string;
}

/** Null where the column is not shown; without a chart it is as high as what it holds. */
function heightOf(column: HTMLElement): ColumnHeight | null {
  const chart = column.querySelector(CHART);
  const box = column.getBoundingClientRect();
  if (box.width === 0) return null;
  const scale = box.width / column.offsetWidth;
  const rest = [...column.children]
    .filter((part) => part !== chart && !part.matches(ROOMLESS))
    .reduce((sum, part) => sum + part.getBoundingClientRect().height / scale, 0);
  if (!chart) return { natural: Math.ceil(rest - 0.01), spared: "" };
  const { flexBasis, minHeight } = getComputedStyle(chart);
  const room = column.clientHeight - rest - Number.parseFloat(minHeight);
  return {
    natural: Math.ceil(rest + Number.parseFloat(flexBasis) - 0.01),
    spared: SPARED.flatMap(({ name, below }) => (room < below ? name : [])).join(" "),
  };
}

function spare(column: HTMLElement, { spared }: ColumnHeight): void {
  column.dataset["spared"] = spared;
}

/**
 * Follows what stands in the column for a panel: marks what the column is to do without, and reports its
 * natural height when that is first known and whenever it changes, while there is something to show.
 */
export function useNaturalHeight(
  column: RefObject<HTMLElement | null>,
  isSettled: boolean,
  panel: string,
  onHeight: ((height: number) => void) | undefined,
): void {
  const told = useRef<number | null>(null);
  const latest = useRef(onHeight);
  const measure = useRef(() => {
    const height = column.current && heightOf(column.current);
    if (!column.current || !height) return;
    spare(column.current, height);
    if (height.natural === told.current) return;
    told.current = height.natural;
    latest.current?.(height.natural);
  });
  // After every render: what stands around the chart may have changed without the column's size.
  useEffect(() => {
    latest.current = onHeight;
    if (isSettled) measure.current();
  });
  useEffect(() => {
    if (!isSettled || !column.current) return;
    const observer = new ResizeObserver(() => measure.current());
    observer.observe(column.current);
    for (const part of column.current.children) observer.observe(part);
    return () => observer.disconnect();
  }, [column, isSettled, panel]);
}
