// The tariff ladder as primitives, and the names of the lanes of releases and auctions.
import { LABEL_SIZE } from "./event-label.ts";
import type { LadderModel, PlacedAnnouncement } from "./ladder-model.ts";
import type { ColourToken } from "./measure-style.ts";
import type { OverlayModel } from "./overlay-model.ts";
import type { MarkPrimitive, Primitive, TextPrimitive } from "./primitive.ts";
import type { PlacedRelease } from "./release-mark.ts";

const US: ColourToken = "--actor-us";
const CN: ColourToken = "--actor-cn";
/** How strongly each layer is filled; other layers like the last. */
const LAYER_ALPHA: Readonly<Record<string, number>> = {
  fentanyl: 0.5,
  reciprocal: 0.26,
  "section-122": 0.12,
};

/** The alpha a layer is filled with, on the chart and in its legend. */
export function layerAlpha(layer: string): number {
  return LAYER_ALPHA[layer] ?? 0.12;
}

/** Grid, layers, the seams between them and step lines of the ladder. */
export function ladderUnder({ box, levels, figures }: LadderModel): Primitive[] {
  const right = box.x + box.width;
  const flat = { width: 1, dash: [], alpha: 1 };
  const grid = figures.map(({ y }): Primitive => {
    return { kind: "rule", x1: box.x, y1: y, x2: right, y2: y, colour: "--grid", ...flat };
  });
  const layers = levels
    .filter(({ direction }) => direction === "US-CN")
    .flatMap((placed) =>
      placed.layers.map(({ layer, box: area }): Primitive => {
        return { kind: "rect", box: area, colour: US, alpha: layerAlpha(layer) };
      }),
    );
  const seams = levels.flatMap(({ layers: stack }) =>
    stack.slice(0, -1).map(({ box: { x, y, width } }): Primitive => {
      return { kind: "rule", x1: x, y1: y, x2: x + width, y2: y, colour: US, ...flat };
    }),
  );
  const steps = levels.flatMap((placed, i): Primitive[] => {
    const colour = placed.direction === "US-CN" ? US : CN;
    const { x, y, width } = placed.box;
    const before = levels[i - 1];
    const fromY = before?.direction === placed.direction ? before.box.y : box.y + box.height;
    const line = {
      kind: "rule" as const,
      colour,
      width: 1.5,
      dash: colour === CN ? [4, 2] : [],
      alpha: 1,
    };
    return [
      { ...line, x1: x, y1: y, x2: x + width, y2: y },
      { ...line, x1: x, y1: fromY, x2: x, y2: y },
    ];
  });
  return [...grid, ...layers, ...seams, ...steps];
}

/** Figures, sums and the caption of the ladder, and the names of the macro and the auctions lane. */
export function ladderTexts({ frame, ladder }: OverlayModel): TextPrimitive[] {
  const texts: TextPrimitive[] = [];
  if (frame.macroLane)
    texts.push(textAt(frame.figuresX, middle(frame.macroLane), "Macro", "--muted"));
  if (frame.auctionLane)
    texts.push(textAt(frame.figuresX, middle(frame.auctionLane), "Auctions", "--muted"));
  if (!ladder) return texts;
  texts.push(textAt(frame.figuresX, ladder.box.y - 8, "ladder, %", "--muted"));
  for (const { rate, y } of ladder.figures)
    texts.push(textAt(frame.figuresX, y, `${rate}`, "--muted"));
  for (const { label, direction } of ladder.levels) {
    if (!label) continue;
    const colour = direction === "US-CN" ? US : CN;
    texts.push({
      ...textAt(label.box.x, middle(label.box), label.text, colour),
      bold: true,
      backed: true,
    });
  }
  return texts;
}

/** A scheduled release: its letter in a box, or the count of a cluster. */
export function releasePrimitive({ x, y, releases, letter, hollow }: PlacedRelease): MarkPrimitive {
  const label = letter ?? `${releases.length}`;
  return { ...PLAIN, shape: "legal", x, y, colour: "--muted", hollow, label };
}

/** A rate that never came into force: hollow. */
export function announcementPrimitive(
  placed: PlacedAnnouncement,
  selected: boolean,
): MarkPrimitive {
  const colour = placed.step.direction === "US-CN" ? US : CN;
  return {
    ...PLAIN,
    shape: "escalation",
    x: placed.x,
    y: placed.y,
    side: 8,
    colour,
    hollow: true,
    selected,
  };
}

const PLAIN = { kind: "mark", side: 12, quiet: false, selected: false, label: null } as const;

const middle = (box: { y: number; height: number }) => box.y + box.height / 2;

function textAt(x: number, y: number, text: string, colour: ColourToken): TextPrimitive {
  const plain = { size: LABEL_SIZE, anchor: "start", bold: false, backed: false } as const;
  return { kind: "text", x, y, text, colour, ...plain };
}
