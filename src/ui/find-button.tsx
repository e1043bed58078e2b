// The way to the palette without a key.
import type { DashboardStore } from "../state/dashboard-store.ts";
import { SearchIcon } from "./icon.tsx";
import { useKeyNamer } from "./key-hint.ts";

/** In the header, where that has room. */
export function FindButton({ store }: { readonly store: DashboardStore }) {
  return (
    <button
      type="button"
      className="header-menu-button find-button"
      onClick={() => store.getState().find(true)}
      {...useKeyNamer()?.("Find anything", "Ctrl+k")}
    >
      <SearchIcon />
      <span>Find</span>
    </button>
  );
}
