// The slim foot of an embedded chart: where the figures come from, how old they are, and the way to the dashboard.
import { DEFAULT_VIEW } from "../domain/view.ts";
import { type DashboardStore, useDashboard } from "../state/dashboard-store.ts";
import type { MarketData } from "../state/market-data.ts";
import { APP_VERSION } from "./app-version.ts";
import { DataStatus } from "./data-status.tsx";
import { addressOfView } from "./view-query.ts";

interface EmbeddedFooterProps {
  readonly store: DashboardStore;
  /** The figures that are shown. */
  readonly data: MarketData;
  readonly assetBase: URL;
}

/** Status with what can be done about it, publisher, and a link to this very view with all controls. */
export function EmbeddedFooter({ store, data, assetBase }: EmbeddedFooterProps) {
  const { view, fragment } = useDashboard(store, (state) => state);
  const provenance = data.yields?.provenance;
  const first = data.config?.view ?? DEFAULT_VIEW;
  const query = addressOfView({ ...view, controls: DEFAULT_VIEW.controls }, first);
  const address = new URL(`./${query}${fragment && `#${fragment}`}`, assetBase);
  return (
    <footer className="embedded-footer">
      <DataStatus data={data} view={view} />
      {data.frozen ? (
        <button type="button" className="status-action" onClick={() => void showLatest(store)}>
          <span>Show latest</span>
        </button>
      ) : null}
      {provenance && provenance.kind !== "latest" && !data.frozen ? (
        <p>Source: {provenance.publisher.split(", ", 1)}</p>
      ) : null}
      <a href={address.href} target="_blank" rel="noopener" title={`Yieldmark ${APP_VERSION}`}>
        Open in Yieldmark
      </a>
    </footer>
  );
}

/** What reads frozen figures is here already where there are some. */
async function showLatest(store: DashboardStore): Promise<void> {
  const { thaw } = await import("../state/frozen-view.ts");
  thaw(store);
}
