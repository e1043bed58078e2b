// The page of a frame: mounts one chart on the view its address asks for.
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createDashboardStore } from "../state/dashboard-store.ts";
import { createQueryClient } from "../state/query-client.ts";
import { AskedPanel } from "../ui/asked-panel.tsx";
import { EmbeddedChart, type EmbeddedChartProps } from "../ui/embedded-chart.tsx";
import "../ui/font.css";
import { noteFault } from "../ui/fault-list.ts";
import { isBareAddress, readFragment, viewOfAddress } from "../ui/page-address.ts";
import { PanelBoundary, StoreOf } from "../ui/panel-boundary.tsx";
import { BROKEN_CHART } from "./broken-chart.ts";
import "./embed-page.css";
import { connectFrame } from "./frame-messages.ts";

const { view, problems } = viewOfAddress(location.search);
const store = createDashboardStore(view, problems);
store.getState().configure(view, false);
readFragment(store);
const frame = connectFrame({ store, window });
let title = document.title;

const configured: NonNullable<EmbeddedChartProps["onConfig"]> = (config) => {
  if (config.title) title = config.title;
  if (config.view && isBareAddress(location.search)) store.getState().configure(config.view, true);
  frame.configured(config);
};

createRoot(document.getElementById("root")!, {
  onCaughtError(error) {
    noteFault(error);
    frame.failed(BROKEN_CHART);
  },
}).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <StoreOf value={store}>
        <main>
          <h1 className="visually-hidden">{title}</h1>
          <PanelBoundary>
            <EmbeddedChart
              store={store}
              Asked={AskedPanel}
              assetBase={new URL(".", document.baseURI)}
              onShown={(shown) => {
                document.title = `${shown.name} · ${title}`;
                frame.shown(shown);
              }}
              onFailure={(failure) => frame.failed(failure)}
              onHeight={(height) => frame.height(height)}
              onConfig={configured}
            />
          </PanelBoundary>
        </main>
      </StoreOf>
    </QueryClientProvider>
  </StrictMode>,
);
