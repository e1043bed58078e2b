// One mounted chart: a React root in the element's shadow, on the page's one query client.
import { QueryClientProvider } from "@tanstack/react-query";
import { createRoot } from "react-dom/client";
import type { Failure } from "../domain/failure.ts";
import { EmbeddedChart, type EmbeddedChartProps } from "../ui/embedded-chart.tsx";
import { type Surface, SurfaceProvider } from "../ui/surface.tsx";
import { pageClient } from "./page-client.ts";

const BROKEN: Failure = {
  source: "Yieldmark",
  reason: "Something unexpected went wrong while drawing the chart.",
};

type News = Required<Pick<EmbeddedChartProps, "onShown" | "onFailure">>;

export interface MountedChart {
  render(props: Pick<EmbeddedChartProps, "store" | "assetBase" | "group">): void;
  unmount(): void;
}

/** Mounts a chart in the root of a shadow; what goes wrong in drawing it is told and reported. */
export function mountChart(root: HTMLElement, news: News): MountedChart {
  const surface: Surface = { root, layer: root, keys: root };
  const tree = createRoot(root, {
    onUncaughtError(error) {
      reportError(error);
      news.onFailure(BROKEN);
    },
  });
  return {
    render: (props) =>
      tree.render(
        <QueryClientProvider client={pageClient()}>
          <SurfaceProvider surface={surface}>
            <EmbeddedChart {...props} {...news} />
          </SurfaceProvider>
        </QueryClientProvider>,
      ),
    unmount: () => tree.unmount(),
  };
}
