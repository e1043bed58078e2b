// ECharts from its parts: canvas, no animation, data as typed arrays, sampling as the address asks.
import { LineChart } from "echarts/charts";
import {
  AxisPointerComponent,
  DataZoomComponent,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
} from "echarts/components";
import { init, use as register } from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import { offerBench } from "../page-driver.ts";
import { dayAt, type Workload } from "../workload.ts";
import { LINE_COLOURS, lineWidth, SECONDS_A_DAY } from "./line-colours.ts";

register([
  LineChart,
  GridComponent,
  DataZoomComponent,
  TooltipComponent,
  AxisPointerComponent,
  MarkLineComponent,
  CanvasRenderer,
]);

const MS_A_DAY = SECONDS_A_DAY * 1000;
let data: Float64Array[] = [];

offerBench(
  (host, drawn) => {
    const chart = init(host, null, { renderer: "canvas", devicePixelRatio: 1 });
    const sampling = location.search.includes("lttb") ? ({ sampling: "lttb" } as const) : {};
    chart.setOption({
      animation: false,
      grid: { left: 10, right: 60, top: 10, bottom: 30 },
      xAxis: { type: "time" },
      yAxis: { type: "value", position: "right", scale: true },
      dataZoom: [{ type: "inside", throttle: 0 }],
      tooltip: {
        trigger: "axis",
        showContent: false,
        axisPointer: { type: "line", label: { show: true } },
      },
      series: drawn.keys.map((name, i) => ({
        type: "line",
        name,
        dimensions: ["x", "y"],
        data: data[i]!,
        showSymbol: false,
        silent: true,
        // On a canvas of their own, which the axis pointer does not draw again.
        zlevel: -1,
        emphasis: { disabled: true },
        lineStyle: { width: lineWidth(i), color: LINE_COLOURS[i]! },
        ...sampling,
        ...(i === 0 && drawn.events.length > 0 ? { markLine: rules(drawn) } : {}),
      })),
    });
    return {
      showRange(from, to) {
        const startValue = dayAt(drawn, from) * MS_A_DAY;
        chart.dispatchAction({
          type: "dataZoom",
          startValue,
          endValue: dayAt(drawn, to) * MS_A_DAY,
        });
      },
    };
  },
  ({ time, levels }) => {
    data = levels.map((column) => {
      const pairs = new Float64Array(2 * time.length);
      for (let i = 0; i < time.length; i++) {
        pairs[2 * i] = time[i]! * MS_A_DAY;
        pairs[2 * i + 1] = column[i]!;
      }
      return pairs;
    });
  },
);

/** Events as plain rules. */
function rules({ events }: Workload) {
  return {
    silent: true,
    symbol: "none",
    label: { show: false },
    lineStyle: { color: "#8c8677", width: 1, type: "solid" as const },
    data: events.map(({ announced }) => ({ xAxis: announced.day * MS_A_DAY })),
  };
}
