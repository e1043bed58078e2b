// Titles beside event marks, placed where they fit: labels may move, marks may not.
import { LABEL_ROW_HEIGHT, type Box, type ChartFrame, type MeasureText } from "./chart-frame.ts";
import { outranks, type PlacedMark } from "./mark-model.ts";

export interface EventLabel {
  readonly markKey: string;
  readonly eventId: string;
  /** The title, shortened to what fits. */
  readonly text: string;
  readonly box: Box;
  /** The leader runs down from the mark to the label's row at this x. */
  readonly leaderX: number;
  readonly leaderFrom: number;
  readonly leaderTo: number;
}

/** A label and its row of the label band, from the top. */
export interface RowLabel extends EventLabel {
  readonly row: number;
}

export const LABEL_SIZE = 11;
const LEADER_GAP = 4;
const BETWEEN = 6;
const MOST_WIDTH = 200;
/** No label is narrower: where this much has no place, no text is measured. */
const LEAST_WIDTH = 24;
/** A label that does not fit is tried again at this share of the widest. */
const SHARES = [1, 0.6];

/**
 * Labels for the marks that matter most: the selected event's, then by weight, then recency. A label stands right or left of its
 * leader in one of the rows of the label band; it overlaps no other label, covers no leader and no leader
 * runs through it. What does not fit has no label: its mark is still a button.
 */
export function eventLabels(
  marks: readonly PlacedMark[],
  frame: ChartFrame,
  measureText: MeasureText,
  selected: string | null = null,
): EventLabel[] {
  const placed: RowLabel[] = [];
  const widest = Math.min(MOST_WIDTH, frame.plot.width * 0.45);
  const titled = marks.map((mark) => {
    const chosen = mark.events.find(({ id }) => id === selected);
    return { mark: chosen ? { ...mark, lead: chosen } : mark, isChosen: chosen !== undefined };
  });
  const queue = titled
    .filter(({ mark, isChosen }) => isChosen || !mark.quiet)
    .toSorted((a, b) => {
      if (a.isChosen !== b.isChosen) return a.isChosen ? -1 : 1;
      return outranks(a.mark.lead, b.mark.lead) ? -1 : 1;
    });
  for (const { mark } of queue) {
    if (!firstFit(mark, "", LEAST_WIDTH, frame, placed)) continue;
    for (const share of SHARES) {
      const text = labelText(mark, widest * share, measureText);
      const width = measureText(text, LABEL_SIZE) + 2;
      const label = firstFit(mark, text, width, frame, placed);
      if (!label) continue;
      placed.push(label);
      break;
    }
  }
  return placed;
}

/** The title of the mark's lead, shortened, and how many others its cluster holds. */
function labelText(mark: PlacedMark, width: number, measureText: MeasureText): string {
  const others = mark.events.length - 1;
  const rest = others > 0 ? ` +${others}` : "";
  return shorten(mark.lead.title, width - measureText(rest, LABEL_SIZE), measureText) + rest;
}

/** A place in the label band for a text of a width, beside those placed before; null when there is none. */
export function firstFit(
  mark: PlacedMark,
  text: string,
  width: number,
  frame: ChartFrame,
  placed: readonly RowLabel[],
): RowLabel | null {
  const { plot, labelBand } = frame;
  for (const { x, row } of places(mark, width, frame)) {
    if (x < plot.x + 2 || x + width > plot.x + plot.width - 2) continue;
    const y = labelBand.y + row * LABEL_ROW_HEIGHT;
    const label = {
      markKey: mark.key,
      eventId: mark.lead.id,
      text,
      row,
      box: { x, y, width, height: LABEL_ROW_HEIGHT },
      leaderX: mark.x,
      leaderFrom: mark.y + frame.laneHeight / 2,
      leaderTo: y + LABEL_ROW_HEIGHT - 3,
    };
    if (placed.every((other) => goTogether(label, other))) return label;
  }
  return null;
}

/** Right of the leader from the top row down, then left of it from the bottom row up: stairs either way. */
function* places(mark: PlacedMark, width: number, { labelRows }: ChartFrame) {
  for (let row = 0; row < labelRows; row++) yield { x: mark.x + LEADER_GAP, row };
  for (let row = labelRows - 1; row >= 0; row--) yield { x: mark.x - LEADER_GAP - width, row };
}

function goTogether(a: RowLabel, b: RowLabel): boolean {
  if (a.row === b.row) {
    return a.box.x + a.box.width + BETWEEN <= b.box.x || b.box.x + b.box.width + BETWEEN <= a.box.x;
  }
  const [upper, lower] = a.row < b.row ? [a, b] : [b, a];
  return lower.leaderX < upper.box.x - 2 || lower.leaderX > upper.box.x + upper.box.width + 2;
}

/** The text cut with an ellipsis to a width in pixels; looked for from its likely length, for texts are slow to measure. */
export function shorten(text: string, width: number, measureText: MeasureText): string {
  const whole = measureText(text, LABEL_SIZE);
  if (whole <= width) return text;
  const cut = (length: number) => `${text.slice(0, length).trimEnd()}…`;
  const fits = (length: number) => measureText(cut(length), LABEL_SIZE) <= width;
  let length = Math.max(0, Math.floor((text.length * width) / whole) - 1);
  while (length > 0 && !fits(length)) length--;
  while (length + 1 < text.length && fits(length + 1)) length++;
  return cut(length);
}
