// The element: a chart of its own in anyone's page.
import { STYLES } from "./chart-styles.ts";

/** Stands for the element until it is written. */
export function describe(): Promise<number> {
  return import("./export-module.ts").then(({ NAME }) => NAME.length + STYLES.length);
}
