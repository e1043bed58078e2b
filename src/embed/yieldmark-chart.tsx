// The module of the element: defines `<yieldmark-chart>`, and does nothing else when it is loaded.
import { defineChart } from "./chart-definition.ts";
import { ChartElement } from "./chart-element.tsx";

/** The class of `<yieldmark-chart>` on this page. */
export const YieldmarkChart = defineChart(ChartElement);
