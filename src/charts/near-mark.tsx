// The mark that a finger meant but missed.
import { nearestBox } from "./near-box.ts";

/** How far beside a mark a finger may come down, pixels: with the mark's own 16 it has 44. */
const REACH = 14;

/** Presses the mark nearest to where a finger was; false where none is near. */
export function pressNearMark(stage: HTMLElement, { clientX: x, clientY: y }: MouseEvent): boolean {
  const areas = [...stage.querySelectorAll(".event-mark-area")];
  const boxes = areas.map((area) => area.getBoundingClientRect());
  const area = areas[nearestBox(boxes, { x, y }, REACH)];
  return area?.dispatchEvent(new MouseEvent("click", { bubbles: true })) ?? false;
}
