// What is said of a day that is asked for before it is shown.
import { type Day, formatDay } from "./civil-day.ts";

/** What becomes of a day without a curve, as a sentence without its point. */
export const WITHOUT_CURVE = "A day without a curve leads to the next one that has one";

/** Which days there are, for a day that is not among them; null for any other. */
export function outsideText(day: Day, ends: { readonly min: Day; readonly max: Day }) {
  if (day >= ends.min && day <= ends.max) return null;
  return `The figures run ${formatDay(ends.min)} to ${formatDay(ends.max)}.`;
}
