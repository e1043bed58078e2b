// lightweight-charts, with conflation where the address asks for it; bars may be as narrow as the data need.
import {
  createChart,
  type IChartApi,
  type ISeriesPrimitive,
  LineSeries,
  type LineData,
  type Time,
  type UTCTimestamp,
  type WhitespaceData,
} from "lightweight-charts";
import { offerBench } from "../page-driver.ts";
import type { Workload } from "../workload.ts";
import { LINE_COLOURS, SECONDS_A_DAY } from "./line-colours.ts";

let data: (LineData | WhitespaceData)[][] = [];

offerBench(
  (host, drawn) => {
    const conflation = location.search.includes("conflation");
    const chart = createChart(host, {
      width: 1200,
      height: 600,
      layout: { attributionLogo: false },
      hoveredSeriesOnTop: false,
      timeScale: {
        minBarSpacing: 0.0005,
        enableConflation: conflation,
        precomputeConflationOnInit: conflation,
      },
    });
    drawn.keys.forEach((title, i) => {
      const series = chart.addSeries(LineSeries, {
        title,
        color: LINE_COLOURS[i]!,
        lineWidth: i === 0 ? 2 : 1,
        lastValueVisible: false,
        priceLineVisible: false,
      });
      series.setData(data[i]!);
      if (i === 0 && drawn.events.length > 0) series.attachPrimitive(rules(chart, drawn));
    });
    chart.timeScale().fitContent();
    return {
      showRange: (from, to) => chart.timeScale().setVisibleLogicalRange({ from, to }),
    };
  },
  (drawn) => {
    const times = Array.from(drawn.time, (day) => (day * SECONDS_A_DAY) as UTCTimestamp);
    data = drawn.levels.map((levels) =>
      times.map((time, i) => (Number.isNaN(levels[i]) ? { time } : { time, value: levels[i]! })),
    );
  },
);

/** Events as plain rules, drawn by a series primitive. */
function rules(chart: IChartApi, drawn: Workload): ISeriesPrimitive<Time> {
  const days = drawn.events.map(({ announced }) => drawn.time.findIndex((d) => d >= announced.day));
  const renderer: ReturnType<
    NonNullable<ReturnType<NonNullable<ISeriesPrimitive["paneViews"]>>[number]["renderer"]>
  > = {
    draw(target) {
      target.useBitmapCoordinateSpace(({ context, bitmapSize, horizontalPixelRatio }) => {
        context.strokeStyle = "#8c8677";
        context.lineWidth = 1;
        context.beginPath();
        for (const index of days) {
          const at = chart.timeScale().logicalToCoordinate(index as never);
          if (at === null || at < 0 || at > bitmapSize.width) continue;
          const x = Math.round(at * horizontalPixelRatio) + 0.5;
          context.moveTo(x, 0);
          context.lineTo(x, bitmapSize.height);
        }
        context.stroke();
      });
    },
  };
  const views = [{ renderer: () => renderer }];
  return { paneViews: () => views };
}
