// The first time a reader touches the surface: from then on nothing on it moves by itself.
import { useEffect, useRef } from "react";
import { useSurface } from "./surface.tsx";

const SIGNS = ["pointerdown", "wheel", "keydown"] as const;

/** Calls back at every sign of a reader at work. */
export function useTouch(onTouch: () => void): void {
  const { keys } = useSurface();
  const latest = useRef(onTouch);
  useEffect(() => {
    latest.current = onTouch;
  }, [onTouch]);
  useEffect(() => {
    const touch = () => latest.current();
    for (const sign of SIGNS) keys.addEventListener(sign, touch, { capture: true, passive: true });
    return () => {
      for (const sign of SIGNS) keys.removeEventListener(sign, touch, { capture: true });
    };
  }, [keys]);
}
