// The height a column would take if its chart had the height it prefers, whatever height it is given.
import { type RefObject, useEffect, useRef } from "react";

/** The one part of the column that stretches and shrinks; its style says what it prefers. */
const CHART = ":scope > .chart-frame";

/** Natural height of a column in CSS pixels; null where it has no chart, or is not shown. */
function naturalHeight(column: HTMLElement): number | null {
  const chart = column.querySelector(CHART);
  const box = column.getBoundingClientRect();
  if (!chart || box.width === 0) return null;
  const scale = box.width / column.offsetWidth;
  const rest = [...column.children]
    .filter((part) => part !== chart && getComputedStyle(part).position !== "absolute")
    .reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  return Math.ceil(rest / scale + Number.parseFloat(getComputedStyle(chart).flexBasis) - 0.01);
}

/** Reports it when it is first known and whenever it changes, while the column has something to show. */
export function useNaturalHeight(
  column: RefObject<HTMLElement | null>,
  isSettled: boolean,
  onHeight: ((height: number) => void) | undefined,
): void {
  const told = useRef<number | null>(null);
  const latest = useRef(onHeight);
  const measure = useRef(() => {
    const height = column.current && naturalHeight(column.current);
    if (height === null || height === told.current) return;
    told.current = height;
    latest.current?.(height);
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
  }, [column, isSettled]);
}
