// Frozen figures in a dashboard: read from an address, taken from a file, given up again.
import { readFragment, writeFragment } from "../data/snapshot-link.ts";
import { frozenSnapshot } from "../domain/frozen-snapshot.ts";
import type { Snapshot } from "../domain/snapshot.ts";
import type { DashboardStore } from "./dashboard-store.ts";

/**
 * Reads the fragment a dashboard waits for and freezes its figures. `isBare`: the rest of the address asks
 * for nothing, so that the view is the snapshot's too. What cannot be read is told, and the latest shown.
 */
export async function openFragment(
  store: DashboardStore,
  fragment: string,
  isBare: boolean,
): Promise<void> {
  const read = await readFragment(fragment);
  const { view, first, steps, problems, open, fragment: awaited } = store.getState();
  if (awaited !== fragment) return;
  const besides = steps.count === 0 ? { steps } : {};
  if (!read.ok) {
    const text = `The frozen figures in this address could not be read; the latest are shown. ${read.failure.reason}`;
    const told = [...problems, { key: "address", text }];
    open(isBare ? first : view, told, { ...besides, frozen: null, fragment: "" });
    return;
  }
  const frozen = frozenSnapshot(read.value, "link");
  open(isBare ? frozen.view : view, problems, { ...besides, frozen, fragment });
}

/** Shows the figures of a file as they stand in it; the address carries them where there is room. */
export async function freezeFile(store: DashboardStore, snapshot: Snapshot): Promise<void> {
  const frozen = frozenSnapshot(snapshot, "file");
  const { view } = frozen;
  const written = await writeFragment({ ...snapshot, view, events: null });
  store.getState().open({ ...view, theme: store.getState().view.theme }, [], {
    frozen,
    fragment: written.ok ? written.value : "",
    opened: null,
  });
}

/** Back to the latest figures, up to the last day there is. */
export function thaw(store: DashboardStore): void {
  const { view, open } = store.getState();
  open({ ...view, to: null }, [], { frozen: null, fragment: "" });
}
