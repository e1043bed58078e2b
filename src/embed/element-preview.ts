// The page on which the share dialog shows the element: puts one on it as its address says, and tells
// the dialog what a frame would tell.
import { encodeWholeView } from "../domain/view-codec.ts";
import { DEFAULT_VIEW } from "../domain/view.ts";

/** The attributes an address may set. */
const NAMES = new Set([...encodeWholeView(DEFAULT_VIEW).map(([key]) => key), "height"]);

const place = document.getElementById("root")!;
const chart = document.createElement("yieldmark-chart");

function tell(type: string, said: object): void {
  parent.postMessage({ ...said, source: "yieldmark", version: 1, type }, "*");
}

const detailOf = (event: Event): object =>
  event instanceof CustomEvent && typeof event.detail === "object" ? { ...event.detail } : {};

for (const [name, value] of new URLSearchParams(location.search)) {
  if (NAMES.has(name)) chart.setAttribute(name, value);
}
if (location.hash !== "") chart.setAttribute("frozen", location.hash.slice(1));
for (const type of ["ready", "failure"]) {
  chart.addEventListener(type, (event) => tell(type, detailOf(event)));
}
new ResizeObserver(() => {
  const height = Math.ceil(chart.getBoundingClientRect().height);
  if (height > 0) tell("height", { height });
}).observe(chart);
document.body.style.margin = "0";
place.append(chart);
if (!customElements.get(chart.localName)) {
  tell("failure", { reason: "The server did not answer for the element's script." });
}
