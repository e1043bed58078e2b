// A chart as it was last painted: what a picture, a file or a message of it is made from.
import type { ExportSubject } from "./export-subject.ts";

export interface ShownChart {
  readonly subject: ExportSubject;
  readonly theme: "light" | "dark";
  /** The chart's own size, CSS pixels, without what stands around it. */
  readonly size: { readonly width: number; readonly height: number };
  /** What carries the tokens it is painted with. */
  readonly root: HTMLElement;
  /** The figure's accessible name. */
  readonly name: string;
}
