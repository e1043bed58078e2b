// How to read a market impact: a paragraph made from the numbers on the screen, and the strip's sentence.
import { countText } from "./count-text.ts";
import { formatMean, formatSize } from "./mean-text.ts";
import type { Placebo, ShiftedMean } from "./schedule-placebo.ts";
import type { GridCell } from "./sensitivity-grid.ts";
import { overText, WINDOW_NAMES } from "./window-text.ts";

/** The numbers on the screen that the paragraph is about. */
export interface ImpactFacts {
  /** The measure's key: `30Y`. */
  readonly measure: string;
  readonly events: number;
  readonly dayZeros: number;
  /** The chosen cell. */
  readonly cell: GridCell;
  /** Of its windows how many do not overlap. */
  readonly apart: number;
  /** Of its windows how many hold a release, and of how many that is unknown. */
  readonly withCompany: number;
  readonly unknownCompany: number;
  /** Events of the set whose hour is unknown. */
  readonly hourUnknown: number;
}

/** Fewer responses than this are told of one by one, not by their mean. */
const FEW = 4;

/** The paragraph, sentence by sentence. */
export function impactSentences(facts: ImpactFacts): string[] {
  const { measure, cell } = facts;
  if (cell.indices.length === 0) {
    return [
      `The ${measure} has no response ${overText(cell.window)} in this choice (${cell.choice}): nothing is counted.`,
      unseenSentence(),
    ];
  }
  return [
    countSentence(facts),
    ...companySentence(facts),
    ...meanSentences(cell),
    unseenSentence(),
    ...hourSentence(facts),
  ];
}

function countSentence({ measure, events, dayZeros, cell, apart }: ImpactFacts): string {
  const n = cell.indices.length;
  const from = `${countText(events, "event")} on ${countText(dayZeros, "day 0")}`;
  const what = `${countText(n, "response")} of the ${measure} ${overText(cell.window)} from ${from}`;
  if (cell.choice === "without overlap" || apart === n) {
    return `${what}; their windows do not overlap.`;
  }
  return `${what}, but only ${apart} of these windows do not overlap: the others share days, and are not separate evidence.`;
}

function companySentence({ cell, withCompany, unknownCompany }: ImpactFacts): string[] {
  const n = cell.indices.length;
  const unknown =
    unknownCompany > 0
      ? `; of ${unknownCompany} the calendar does not know, which is not none`
      : "";
  if (cell.choice === "without company") {
    const more = cell.unknownCompany;
    const left = more > 0 ? `; ${more} more are left out, whose company is unknown` : "";
    return [`No known FOMC decision, CPI or jobs report falls in these windows${left}.`];
  }
  if (withCompany === 0 && unknownCompany === n) {
    return ["Whether an FOMC decision, CPI or jobs report falls in these windows is unknown."];
  }
  if (n === 1)
    return [
      `It has ${withCompany === 0 ? "no" : "an"} FOMC decision, CPI or jobs report in its window.`,
    ];
  const some = withCompany === 0 ? "None" : `${withCompany}`;
  const verb = withCompany === 1 ? "has" : "have";
  return [
    `${some} of the ${n} ${verb} an FOMC decision, CPI or jobs report in the same window${unknown}.`,
  ];
}

function meanSentences(cell: GridCell): string[] {
  const { mean, median, meanSize, ordinarySize, ordinaryCount, indices, window } = cell;
  const few =
    indices.length < FEW
      ? [
          `With ${countText(indices.length, "response")} a mean says little: read the lines one by one.`,
        ]
      : [];
  const beside =
    ordinarySize === null
      ? "; the same years have no ordinary day beside it"
      : ` beside ${formatSize(ordinarySize)} bp on ${countText(ordinaryCount, "ordinary day")} of the same years`;
  const days = window === 0 ? "" : ", each over as many days";
  return [
    ...few,
    `The mean is ${formatMean(mean)} bp (median ${formatMean(median)}): opposite signs cancel in it.`,
    `In the mean |R| they do not: ${formatSize(meanSize)} bp${beside}${ordinarySize === null ? "" : days}.`,
  ];
}

const UNSEEN = [
  "PCE, refunding announcements and Fed speakers are not covered",
  "nor is any release the calendar does not hold",
];

function unseenSentence(): string {
  return `The data cannot say what else was in a window: ${UNSEEN.join(", ")}.`;
}

function hourSentence({ hourUnknown }: ImpactFacts): string[] {
  if (hourUnknown === 0) return [];
  const [verb, whose] = hourUnknown === 1 ? ["has", "its"] : ["have", "their"];
  return [
    `${countText(hourUnknown, "event")} ${verb} no known hour: ${whose} day 0 may be one curve later.`,
  ];
}

/** The strip in one line: `+1.61 bp, beyond 75 of 102 shifts`. */
export function placeboText({ real, beyond, shifts }: Placebo): string {
  return `${formatMean(real)} bp, beyond ${beyond} of ${countText(shifts.length, "shift")}`;
}

/** What must be said beside every strip. */
export function cautionText({ shifts }: Placebo): string {
  return `the shifts overlap; they are not ${countText(shifts.length, "independent test")}`;
}

/** Why there is no strip. */
export function noPlaceboText(apart: number, window: GridCell["window"]): string {
  const there = apart === 1 ? "there is 1" : `there are ${apart === 0 ? "none" : apart}`;
  return `No strip: it needs 4 day 0s whose ${WINDOW_NAMES[window]} windows do not overlap; ${there}.`;
}

/** Which cell is chosen: `30Y, 0–5, without company`. */
export function cellText(
  measure: string,
  { window, choice }: Pick<GridCell, "window" | "choice">,
): string {
  return [measure, WINDOW_NAMES[window], choice].join(", ");
}

/** One dot of the strip: `moved 23 trading days later: mean −3.10 bp, N 66`. */
export function shiftText({ shift, mean, count }: ShiftedMean): string {
  const days = countText(Math.abs(shift), "trading day");
  return `moved ${days} ${shift < 0 ? "earlier" : "later"}: mean ${formatMean(mean)} bp, N ${count}`;
}
