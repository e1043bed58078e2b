// Where the parts of a picture lie at a size: head, chart, key and foot, and what gives way first.
import { accountText } from "../charts/account.ts";
import type { MeasureText } from "../charts/chart-frame.ts";
import type { Primitive } from "../charts/primitive.ts";
import type { ExportContent } from "./export-content.ts";
import {
  chartInput,
  chartPrimitives,
  draftModel,
  EMPTY_LEFT,
  EMPTY_TOP,
  fittedInput,
  leastHeight,
  pictureModel,
} from "./picture-chart.ts";
import { paragraph, sourcePart } from "./picture-footer.ts";
import { headingPart, legendPart, pictureName } from "./picture-header.ts";
import { keyCapacity, keyColumns, keyLines, keyPart } from "./picture-key.ts";
import { type PictureLabels, pictureLabels } from "./picture-labels.ts";
import { movedAll, NOTHING, type PicturePart, stacked } from "./picture-part.ts";
import { explanations, signsPart } from "./picture-signs.ts";
import type { PictureWish } from "./picture.ts";

const NARROW = 560;
const GAP = 8;
/** Takes the room that the account of any picture takes. */
const WIDEST_ACCOUNT =
  "000 events in range: 000 drawn, 000 in 00 clusters, 00 without data yet, 000 hidden by filter";
/** Height kept for the key before notes on prints and gaps take it. */
const KEY_RESERVE = 75;
/** Share of the height that key and chart have which the key may take. */
const KEY_SHARE = 0.22;
/** The same for a key that names every event. */
const WHOLE_KEY_SHARE = 0.34;
const NO_LABELS: PictureLabels = { titles: [], numbered: [], unnamed: 0 };

export interface PictureLayout {
  readonly primitives: readonly Primitive[];
  /** Height the chart lacks beneath its least, units of layout; 0 where all have room. */
  readonly missing: number;
  /** `30Y and 10Y par yields, 2 Jan 2025 to 1 Oct 2026` */
  readonly name: string;
  /** The account of events. */
  readonly account: string;
}

/**
 * Places everything but the background. When height is short, lanes and ladder go first, then notes on
 * prints and gaps, signs and the sentence; title, caption, legend, account and source stay.
 */
export function pictureLayout(
  content: ExportContent,
  wish: PictureWish,
  { width, height }: { readonly width: number; readonly height: number },
  measureText: MeasureText,
): PictureLayout {
  const isNarrow = width < NARROW;
  const pad = isNarrow ? 14 : 24;
  const inner = width - 2 * pad;
  const name = pictureName(content);
  const head = stacked(
    [
      ...headingPart(name, wish, inner, isNarrow, measureText),
      legendPart(content, inner, measureText),
    ],
    5,
  );
  const wanted = chartInput(content, wish.ladder, measureText);
  const lines = height - 2 * pad - head.height - 3 * GAP;
  const most = lines - sourcePart(content, WIDEST_ACCOUNT, inner, measureText).height;
  const { input, leftOut } = fittedInput(wanted, most + EMPTY_TOP);
  const chartWidth = inner + EMPTY_LEFT + 6;
  const draft = draftModel(input, content.range, {
    width: chartWidth,
    height: Math.max(leastHeight(input), most),
    labelRows: 1,
  });
  const account = accountText(draft.account);
  const omitted = leftOut.length > 0 ? `; left out at this size: ${leftOut.join(", ")}` : "";
  const source = sourcePart(content, account + omitted, inner, measureText);
  const free = lines - source.height;
  const least = leastHeight(input) - EMPTY_TOP;

  const signsAll = signsPart(draft, inner, measureText);
  const sentenceAll = wish.note
    ? paragraph(content.sentence, inner, measureText, "sentence")
    : NOTHING;
  const notes = wish.note ? explanations(draft) : [];
  const explained = notes.map((_, i) =>
    paragraph(notes.slice(0, notes.length - i).join(" "), inner, measureText),
  );
  const spare = free - least;
  const sentence = sentenceAll.height + GAP <= spare ? sentenceAll : NOTHING;
  const signs = signsAll.height + sentence.height + 2 * GAP <= spare ? signsAll : NOTHING;
  const taken = sentence.height + signs.height + 3 * GAP;
  const forKey = wish.labels ? KEY_RESERVE : 0;
  const explanation = explained.find((part) => part.height + taken + forKey <= spare) ?? NOTHING;
  const foot = stacked([sentence, explanation], 4);
  const below = stacked([foot, source], GAP);

  const room = free - foot.height - signs.height - (signs.height > 0 ? 6 : 0);
  const rows = room > 480 ? 3 : 2;
  const columns = keyColumns(inner, name.isOneYear, measureText);
  const keyMost = (share: number) =>
    keyCapacity(columns, Math.max(0, Math.min(room * share, room - least - 2 * GAP)));
  const labels = wish.labels
    ? pictureLabels(
        {
          marks: draft.marks,
          frame: { ...draft.frame, labelRows: rows },
          selected: input.view.event,
          keyLines: keyMost(KEY_SHARE),
          wholeLines: keyMost(WHOLE_KEY_SHARE),
          linesOf: (entry) => keyLines(entry, columns, measureText),
        },
        measureText,
      )
    : NO_LABELS;
  const used = [...labels.titles, ...labels.numbered.map(({ label }) => label)];
  const wholeKey = wish.labels ? keyPart(labels, columns, measureText) : NOTHING;
  const hasKey = wholeKey.height > 0 && room - wholeKey.height - GAP >= least;
  const key = hasKey || labels.numbered.length > 0 ? wholeKey : NOTHING;
  const chartRoom = Math.floor(room - (key.height > 0 ? key.height + GAP : 0));
  const model = {
    ...pictureModel(input, content.range, {
      width: chartWidth,
      height: Math.max(chartRoom, least) + EMPTY_TOP,
      labelRows: Math.max(1, ...used.map(({ row }) => row + 1)),
    }),
    labels: labels.titles,
  };
  const chart: PicturePart = {
    height: Math.max(chartRoom, least),
    primitives: movedAll(
      chartPrimitives(model, labels.numbered, input.view.event),
      -EMPTY_LEFT,
      -EMPTY_TOP,
    ),
  };
  const top = stacked([head, stacked([chart, signs], 6), key], GAP);
  return {
    primitives: [
      ...movedAll(top.primitives, pad, pad),
      ...movedAll(below.primitives, pad, Math.floor(height - pad - below.height)),
    ],
    missing: Math.max(0, least - chartRoom),
    name: `${name.measures}, ${name.span}`,
    account,
  };
}
