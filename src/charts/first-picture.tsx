// Whether a chart's first picture has been on the screen.
import { startTransition, useEffect, useState } from "react";

/** False until the canvas has been on the screen: Recharts mounts after the first picture, not before. */
export function useFirstPicture(): boolean {
  const [isFramed, setFramed] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setFramed(true)));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  return isFramed;
}
