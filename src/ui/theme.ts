// The theme that is on: the view's, or the system's.
import { useInsertionEffect, useSyncExternalStore } from "react";
import type { View } from "../domain/view.ts";
import { useSurface } from "./surface.tsx";

const darkSystem = () => matchMedia("(prefers-color-scheme: dark)");

function watchSystem(changed: () => void): () => void {
  const query = darkSystem();
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}

/** Puts the theme on the surface and says which it is. */
export function useTheme(theme: View["theme"]): "light" | "dark" {
  const { root } = useSurface();
  const dark = useSyncExternalStore(watchSystem, () => darkSystem().matches);
  const on = theme === "auto" ? (dark ? "dark" : "light") : theme;
  useInsertionEffect(() => {
    root.setAttribute("data-theme", on);
  }, [root, on]);
  return on;
}
