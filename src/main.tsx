// The page: mounts the dashboard on the view its address asks for.
import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createDashboardStore } from "./state/dashboard-store.ts";
import { createQueryClient } from "./state/query-client.ts";
import { Dashboard } from "./ui/dashboard.tsx";
import { noteFault } from "./ui/fault-list.ts";
import { followAddress, viewOfAddress } from "./ui/page-address.ts";
import { PanelBoundary, StoreOf } from "./ui/panel-boundary.tsx";

const { view, problems } = viewOfAddress(location.search);
const store = createDashboardStore(view, problems);
followAddress(store);

createRoot(document.getElementById("root")!, { onCaughtError: noteFault }).render(
  <StrictMode>
    <QueryClientProvider client={createQueryClient()}>
      <StoreOf value={store}>
        <PanelBoundary>
          <Dashboard store={store} assetBase={new URL(".", document.baseURI)} />
        </PanelBoundary>
      </StoreOf>
    </QueryClientProvider>
  </StrictMode>,
);
