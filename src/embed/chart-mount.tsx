// One mounted chart: a React root in the element's shadow, on the page's one query client.
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import { EmbeddedChart, type EmbeddedChartProps } from "../ui/embedded-chart.tsx";
import { noteFault } from "../ui/fault-list.ts";
import { PanelBoundary, StoreOf } from "../ui/panel-boundary.tsx";
import { type Surface, SurfaceProvider } from "../ui/surface.tsx";
import { BROKEN_CHART } from "./broken-chart.ts";
import { pageClient } from "./page-client.ts";

type News = Required<Pick<EmbeddedChartProps, "onShown" | "onFailure">>;

export interface MountedChart {
  render(props: Pick<EmbeddedChartProps, "store" | "assetBase" | "group">): void;
  unmount(): void;
}

/** Mounts a chart in the root of a shadow; what goes wrong in drawing it is told and reported. */
export function mountChart(root: HTMLElement, news: News): MountedChart {
  const surface: Surface = { root, layer: root, keys: root };
  const tell = (error: unknown) => {
    noteFault(error);
    news.onFailure(BROKEN_CHART);
  };
  const tree = createRoot(root, { onCaughtError: tell, onUncaughtError: tell });
  return {
    render: (props) =>
      tree.render(
        <QueryClientProvider client={pageClient()}>
          <SurfaceProvider surface={surface}>
            <StoreOf value={props.store}>
              <PanelBoundary>
                <EmbeddedChart {...props} {...news} />
              </PanelBoundary>
            </StoreOf>
          </SurfaceProvider>
        </QueryClientProvider>,
      ),
    unmount: () => tree.unmount(),
  };
}
