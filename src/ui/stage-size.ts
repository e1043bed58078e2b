// The size of the element the chart is drawn in, and the device's pixels to a CSS pixel.
import { useLayoutEffect, useState } from "react";

export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly pixelRatio: number;
}

/** Follows the size of an element; null until it has been measured. */
export function useStageSize(element: HTMLElement | null): StageSize | null {
  const [size, setSize] = useState<StageSize | null>(null);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = () => {
      const next = {
        width: element.clientWidth,
        height: element.clientHeight,
        pixelRatio: window.devicePixelRatio,
      };
      setSize((before) =>
        before?.width === next.width &&
        before.height === next.height &&
        before.pixelRatio === next.pixelRatio
          ? before
          : next,
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener("resize", measure);
    return () => {
      observer.disconnect();
      removeEventListener("resize", measure);
    };
  }, [element]);
  return size;
}
