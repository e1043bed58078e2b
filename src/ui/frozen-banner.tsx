// The banner over figures that are frozen as they were shared.
import { type FrozenSnapshot, frozenText } from "../domain/frozen-snapshot.ts";
import type { DashboardStore } from "../state/dashboard-store.ts";
import { thaw } from "../state/frozen-view.ts";
import { DatedText } from "./dated-text.tsx";

interface FrozenBannerProps {
  readonly store: DashboardStore;
  readonly frozen: FrozenSnapshot;
}

/** What is frozen, since when and from where, and the way back to the latest figures. */
export function FrozenBanner({ store, frozen }: FrozenBannerProps) {
  return (
    <section className="frozen-banner" aria-label="Frozen figures">
      <p>
        <DatedText text={frozenText(frozen)} />
      </p>
      <button type="button" className="outlined-button" onClick={() => thaw(store)}>
        Show latest
      </button>
    </section>
  );
}
