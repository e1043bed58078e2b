// How the marks of a picture are named: by a title beside them where it fits whole, else by a number.
import type { ChartFrame, MeasureText } from "../charts/chart-frame.ts";
import { firstFit, LABEL_SIZE, type RowLabel } from "../charts/event-label.ts";
import { outranks, type PlacedMark } from "../charts/mark-model.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import { plainText } from "./wrapped-text.ts";

/** A mark with a number of the event key. */
export interface NumberedMark {
  readonly number: number;
  readonly label: RowLabel;
  /** What the key says of it. */
  readonly entry: MarkEntry;
}

export interface PictureLabels {
  readonly titles: readonly RowLabel[];
  /** By the date the key says. */
  readonly numbered: readonly NumberedMark[];
  /** Drawn events that neither a title nor the key names. */
  readonly unnamed: number;
}

/** Distance between a number and a title right of it, beside the usual. */
const APART = 12;
/** Share of the plot that a title may be as wide as. */
const WIDEST_TITLE = 0.45;
/** Slices of the plot whose marks are named in turn, so that no stretch goes without. */
const SLICES = 12;

export interface LabelNeeds {
  readonly marks: readonly PlacedMark[];
  readonly frame: ChartFrame;
  /** The selected event, named first. */
  readonly selected: string | null;
  /** Lines the key may have, and how many it may have where that names every event. */
  readonly keyLines: number;
  readonly wholeLines: number;
  /** How many lines an entry takes. */
  readonly linesOf: (entry: MarkEntry) => number;
}

/** What the key says of a mark: of its one event, or of each in its cluster. */
export type MarkEntry = readonly { readonly event: PolicyEvent; readonly title: string }[];

/** Each event of a mark; brief, the one a cluster is spoken of by, and how many others there are. */
function markEntry({ lead, events }: PlacedMark, isBrief: boolean): MarkEntry {
  const others = events.length - 1;
  if (others > 0 && isBrief)
    return [{ event: lead, title: `${plainText(lead.title)}\u00A0+${others}` }];
  return events.map((event) => ({ event, title: plainText(event.title) }));
}

/** Every event by its title where the key has room for all; else the marks that matter most, clusters in brief. */
export function pictureLabels(needs: LabelNeeds, measureText: MeasureText): PictureLabels {
  const whole = labelsOf({ ...needs, keyLines: needs.wholeLines }, measureText, false);
  return whole.unnamed === 0 ? whole : labelsOf(needs, measureText, true);
}

/** Numbers for marks as far as the key has room, then titles wherever one fits whole. */
function labelsOf(needs: LabelNeeds, measureText: MeasureText, isBrief: boolean): PictureLabels {
  const { marks, frame, keyLines, linesOf } = needs;
  const order = inTurn(needs);
  const numbers = new Map<PlacedMark, RowLabel>();
  const titles = new Map<PlacedMark, RowLabel>();
  const beside = (mark: PlacedMark, kind: "number" | "title") =>
    [...numbers, ...titles].flatMap(([other, label]) => {
      if (other === mark) return [];
      return [titles.has(other) === (kind === "title") ? label : keptOff(label, kind)];
    });
  const numberWidth = measureText(marks.length > 99 ? "000" : "00", LABEL_SIZE, true);
  let left = keyLines;
  const number = (mark: PlacedMark) => {
    const lines = linesOf(markEntry(mark, isBrief));
    const label =
      lines <= left ? firstFit(mark, "", numberWidth, frame, beside(mark, "number")) : null;
    if (!label) return;
    numbers.set(mark, label);
    left -= lines;
  };
  for (const mark of order) number(mark);
  for (const mark of order) {
    const [first, ...more] = markEntry(mark, isBrief);
    if (!first || more.length > 0) continue;
    const text = first.title;
    const width = measureText(text, LABEL_SIZE) + 2;
    if (mark.quiet || width > frame.plot.width * WIDEST_TITLE) continue;
    const label = firstFit(mark, text, width, frame, beside(mark, "title"));
    if (!label) continue;
    titles.set(mark, label);
    if (numbers.delete(mark)) left += linesOf([first]);
  }
  for (const mark of order) if (!numbers.has(mark) && !titles.has(mark)) number(mark);
  const numbered = [...numbers]
    .map(([mark, label]) => ({ x: mark.x, label, entry: markEntry(mark, isBrief) }))
    .toSorted((a, b) => dayOf(a.entry) - dayOf(b.entry) || a.x - b.x)
    .map(({ label, entry }, i) => ({ number: i + 1, label, entry }));
  const drawn = marks.reduce((sum, { events }) => sum + events.length, 0);
  const listed = numbered.reduce((sum, { entry }) => sum + entry.length, 0);
  return {
    titles: [...titles.values()],
    numbered,
    unnamed: drawn - titles.size - listed,
  };
}

const dayOf = (entry: MarkEntry) => entry[0]?.event.announced.day ?? 0;

/** What a number must not stand before, and what must not stand behind it: it would be read with it. */
function keptOff(label: RowLabel, kind: "number" | "title"): RowLabel {
  const { x, width } = label.box;
  const box = { ...label.box, width: width + APART };
  return { ...label, box: kind === "number" ? { ...box, x: x - APART } : box };
}

/** The marks in the order they are named: the selected event's, then the first of each slice, busy ones before. */
function inTurn({ marks, frame, selected }: LabelNeeds): PlacedMark[] {
  const slices = Array.from({ length: SLICES }, (): PlacedMark[] => []);
  const { plot } = frame;
  for (const mark of marks) {
    const at = Math.floor(((mark.x - plot.x) / plot.width) * SLICES);
    slices[Math.min(Math.max(at, 0), SLICES - 1)]!.push(mark);
  }
  const count = (slice: readonly PlacedMark[]) =>
    slice.reduce((sum, { events }) => sum + events.length, 0);
  const ranked = slices
    .toSorted((a, b) => count(b) - count(a))
    .flatMap((slice) =>
      slice
        .toSorted(
          (a, b) => Number(a.quiet) - Number(b.quiet) || (outranks(a.lead, b.lead) ? -1 : 1),
        )
        .map((mark, turn) => ({ mark, turn: turn + (mark.quiet ? marks.length : 0) })),
    );
  const isSelected = (mark: PlacedMark) => mark.events.some(({ id }) => id === selected);
  const place = ({ mark, turn }: (typeof ranked)[number]) => (isSelected(mark) ? -1 : turn);
  return ranked.toSorted((a, b) => place(a) - place(b)).map(({ mark }) => mark);
}
