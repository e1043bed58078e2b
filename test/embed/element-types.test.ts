// The published types: what they allow and refuse, and that they name every key of a view.
import { expect, it } from "vitest";
import { OBSERVED } from "../../src/embed/chart-attributes.ts";
import { VALUE_CODECS } from "../../src/domain/view-value.ts";
import { compile, COMPILING_MS } from "./compiled-project.ts";

const record = (keys: readonly string[]) =>
  JSON.stringify(Object.fromEntries(keys.map((key) => [key, 0])));

const PAGE = `
import type { MessageFromChart, MessageToChart, ViewKey, YieldmarkChartAttributes } from "yieldmark";
import { YieldmarkChart } from "yieldmark";

export const keys: Record<ViewKey, 0> = ${record(Object.keys(VALUE_CODECS))};
export const attributes: { [K in keyof YieldmarkChartAttributes]-?: 0 } = ${record(OBSERVED)};

const chart = document.querySelector("yieldmark-chart") ?? new YieldmarkChart();
chart.addEventListener("eventselect", ({ detail }) => detail.title?.trim());
chart.addEventListener("click", (event) => event.clientX);
chart.setView({ show: "2Y,10Y", event: null, horizon: 5 });
chart.view = { show: "2Y" };
export const from: string = chart.view.from;
export const picture: Promise<Blob> = chart.snapshot({ format: "svg" });

export const ask: MessageToChart = { target: "yieldmark", version: 1, type: "set-view", view: { show: "2Y" } };
export function hear(message: MessageFromChart) {
  return message.type === "height" ? message.height : message.type === "event" ? message.day : null;
}
`;

const REACT = `
import "yieldmark";
import { useRef } from "react";
import type { YieldmarkChart } from "yieldmark";

export function Chart() {
  const chart = useRef<YieldmarkChart>(null);
  return (
    <yieldmark-chart
      ref={chart}
      key="chart"
      className="chart"
      style={{ margin: 8 }}
      aria-label="Yields"
      show="30Y"
      theme="dark"
      height={420}
      asset-base="/yieldmark/"
      onready={(event) => event.detail.asOf.length}
      onviewchange={({ detail }) => detail.query.length}
    />
  );
}
`;

/** Each a file of its own, and each refused. */
const WRONG_IN_PAGE = {
  "missing-key.ts": `import type { ViewKey } from "yieldmark";
export const fewer: Record<ViewKey, 0> = ${record(Object.keys(VALUE_CODECS).slice(1))};`,
  "unknown-key.ts": `import { YieldmarkChart } from "yieldmark";
new YieldmarkChart().setView({ tenor: "2Y" });`,
  "unknown-format.ts": `import { YieldmarkChart } from "yieldmark";
void new YieldmarkChart().snapshot({ format: "gif" });`,
};
const WRONG_IN_REACT = {
  "unknown-attribute.tsx": `import "yieldmark";
export const chart = <yieldmark-chart tenor="2Y" />;`,
  "unknown-value.tsx": `import "yieldmark";
export const chart = <yieldmark-chart theme="blue" />;`,
};

/** The files that the compiler finds fault with, one for each fault. */
const faultyFiles = (said: string) => (said.match(/^[\w-]+\.tsx?(?=\()/gm) ?? []).toSorted();

it(
  "compile in a page without React, name every key of a view and every attribute, and refuse others",
  { timeout: COMPILING_MS },
  () => {
    const said = compile({ "page.ts": PAGE, ...WRONG_IN_PAGE });
    expect(faultyFiles(said), said).toEqual(Object.keys(WRONG_IN_PAGE).toSorted());
  },
);

it(
  "compile in a React app, and refuse what the element does not know",
  { timeout: COMPILING_MS },
  () => {
    const files = { "app.tsx": REACT, ...WRONG_IN_REACT };
    const said = compile(files, ["@types/react", "csstype"]);
    expect(faultyFiles(said), said).toEqual(Object.keys(WRONG_IN_REACT).toSorted());
  },
);
