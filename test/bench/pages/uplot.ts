// uPlot as its own performance demos set it up: plain canvas lines, no points, no legend.
import uPlot from "uplot";
import "uplot/dist/uPlot.min.css";
import { offerBench } from "../page-driver.ts";
import { dayAt, type Workload } from "../workload.ts";
import { measureStyle } from "../../../src/charts/measure-style.ts";
import { LINE_COLOURS, lineWidth, SECONDS_A_DAY } from "./line-colours.ts";

let data: uPlot.AlignedData = [[]];

offerBench(
  (host, drawn) => {
    const dashed = location.search.includes("dashed");
    const chart = new uPlot(
      {
        width: 1200,
        height: 600,
        legend: { show: false },
        cursor: { drag: { setScale: false } },
        axes: [{}, { side: 1 }],
        series: [
          {},
          ...drawn.keys.map((label, i) => ({
            label,
            stroke: LINE_COLOURS[i]!,
            width: lineWidth(i),
            points: { show: false },
            ...(dashed ? { dash: [...measureStyle(label).dash] } : {}),
          })),
        ],
        hooks: drawn.events.length > 0 ? { draw: [rules(drawn)] } : {},
      },
      data,
      host,
    );
    return {
      showRange(from, to) {
        const min = dayAt(drawn, from) * SECONDS_A_DAY;
        chart.setScale("x", { min, max: dayAt(drawn, to) * SECONDS_A_DAY });
      },
    };
  },
  (drawn) => {
    const holes = (column: Float64Array) =>
      column.some(Number.isNaN)
        ? Array.from(column, (level) => (Number.isNaN(level) ? null : level))
        : column;
    data = [drawn.time.map((day) => day * SECONDS_A_DAY), ...drawn.levels.map(holes)];
  },
);

/** Events as plain rules over the height of the plot, those in range only. */
function rules(drawn: Workload) {
  return (chart: uPlot) => {
    const { ctx, bbox } = chart;
    const { min = 0, max = 0 } = chart.scales["x"]!;
    ctx.save();
    ctx.strokeStyle = "#8c8677";
    ctx.lineWidth = 1;
    ctx.beginPath();
    for (const { announced } of drawn.events) {
      const at = announced.day * SECONDS_A_DAY;
      if (at < min || at > max) continue;
      const x = Math.round(chart.valToPos(at, "x", true)) + 0.5;
      ctx.moveTo(x, bbox.top);
      ctx.lineTo(x, bbox.top + bbox.height);
    }
    ctx.stroke();
    ctx.restore();
  };
}
