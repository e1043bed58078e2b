// What an export of the bundled facts is made of, and the room that a picture's texts and marks take.
import { PILL_HEIGHT, PILL_REACH, type Primitive } from "../../src/charts/primitive.ts";
import { exportStatus } from "../../src/domain/export-status.ts";
import type { LadderStep } from "../../src/domain/ladder.ts";
import type { MacroRelease } from "../../src/domain/macro-release.ts";
import type { Provenance } from "../../src/domain/provenance.ts";
import { rangeOf } from "../../src/domain/view-range.ts";
import { shownSentence } from "../../src/domain/view-sentence.ts";
import type { View } from "../../src/domain/view.ts";
import { parseLadderFile } from "../../src/data/ladder-file.ts";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import type { ExportContent } from "../../src/exports/export-content.ts";
import type { Picture, PictureWish } from "../../src/exports/picture.ts";
import { inputOf, measureText, type Named } from "../charts/real-overlay.ts";
import { readBundled, valueOf } from "../data/bundled-file.ts";
import { on, time } from "../domain/facts.ts";

const ladder: readonly LadderStep[] = valueOf(parseLadderFile(readBundled("ladder.json"))).rows;
const releases: readonly MacroRelease[] = valueOf(
  parseMacroCalendarFile(readBundled("macro-calendar.json")),
).rows;

const PROVENANCE: Provenance = {
  kind: "latest",
  publisher: "Federal Reserve H.15 via DBnomics",
  url: "https://db.nomics.world/FED/H15",
  licence: "Federal Reserve data are in the public domain; DBnomics' collection is ODbL",
  asOf: on("2026-10-01"),
  retrievedAt: Date.UTC(2026, 9, 2, 20, 46),
};

/** What an export of a view is made of. */
export function contentOf(changes: Partial<View> = {}): ExportContent {
  const base = inputOf(changes);
  const { view } = base;
  const input = {
    ...base,
    ladder: view.ladder === "on" ? ladder : [],
    releases: view.macro === "on" ? releases : [],
  };
  const range = rangeOf(view, time);
  return {
    input,
    range,
    releases,
    provenance: PROVENANCE,
    status: exportStatus(PROVENANCE),
    sentence: shownSentence(input, range, releases),
    link: "https://desk.example/yieldmark/?show=30Y%2C10Y",
    version: "0.1.0",
    madeAt: Date.UTC(2026, 10, 22, 17),
  };
}

/** A wish for everything at a size. */
export function wishOf(
  width: number,
  height: number,
  changes: Partial<PictureWish> = {},
): PictureWish {
  const all = { theme: "light", title: true, labels: true, ladder: true, note: true } as const;
  return { width, height, caption: "", ...all, ...changes };
}

/** The texts of a picture, in the order they are drawn. */
export function textsOf({ primitives }: Pick<Picture, "primitives">): string[] {
  return primitives.flatMap((primitive) => (primitive.kind === "text" ? [primitive.text] : []));
}

/** Height of a line of Inter over its size. */
const LINE = 1.21;

/** What the texts and marks of a picture cover, in units of layout. */
export function placesOf({ primitives }: Picture): Named[] {
  return primitives.flatMap((primitive) => {
    const place = placeOf(primitive);
    return place ? [place] : [];
  });
}

function placeOf(primitive: Primitive): Named | null {
  if (primitive.kind === "mark") {
    const { shape, x, y, side, label } = primitive;
    const [reach, height] = label === null ? [side / 2, side] : [PILL_REACH, PILL_HEIGHT];
    const box = { x: x - reach, y: y - height / 2, width: 2 * reach, height };
    return { what: `${shape} mark`, box };
  }
  if (primitive.kind !== "text") return null;
  const { text, x, y, size, anchor, bold } = primitive;
  const width = measureText(text, size, bold);
  const left = anchor === "start" ? x : anchor === "middle" ? x - width / 2 : x - width;
  return { what: text, box: { x: left, y: y - (size * LINE) / 2, width, height: size * LINE } };
}
