// Frozen figures that a link or an attribute carries: what reads them is fetched when there are some.
import type { DashboardStore } from "./dashboard-store.ts";

/**
 * Shows the figures of `s=1.…`; with `takesView` their view, too. Where what reads them cannot be fetched,
 * the latest are shown and `lost` is told. Never rejects.
 */
export async function openAwaited(
  store: DashboardStore,
  fragment: string,
  takesView: boolean,
  lost: string,
): Promise<void> {
  try {
    const { openFragment } = await import("./frozen-view.ts");
    await openFragment(store, fragment, takesView);
  } catch {
    const { view, problems, open } = store.getState();
    open(view, [...problems, { key: "address", text: lost }], { fragment: "" });
  }
}
