// The foot of a picture: the sentence, the account of events, and where the figures are from.
import type { MeasureText } from "../charts/chart-frame.ts";
import type { ExportContent } from "./export-content.ts";
import {
  hairline,
  lineHeight,
  type PicturePart,
  stacked,
  textAt,
  textLines,
} from "./picture-part.ts";
import { plainText, wrapText } from "./wrapped-text.ts";

const SMALL = 11;
const LINK_GAP = 24;

/** A paragraph of the foot. */
export function paragraph(
  text: string,
  width: number,
  measureText: MeasureText,
  look: "sentence" | "small" = "small",
): PicturePart {
  const [size, colour] = look === "sentence" ? [12, "--ink" as const] : [SMALL, "--muted" as const];
  return textLines(wrapText(text, { width, size }, measureText), { size, colour });
}

/** Account, source and licence under a hairline; the address beside the last line that leaves it room. */
export function sourcePart(
  { provenance, status, link, version }: ExportContent,
  account: string,
  width: number,
  measureText: MeasureText,
): PicturePart {
  const origin = `${status} · ${provenance.licence} · Yieldmark ${version}`;
  const lines = [account, origin].flatMap((text) =>
    wrapText(text, { width, size: SMALL }, measureText),
  );
  const address = shortLink(link);
  const linkWidth = measureText(address, SMALL);
  const beside = lines.findLastIndex(
    (line) => measureText(line, SMALL) + LINK_GAP + linkWidth <= width,
  );
  const accent = { size: SMALL, colour: "--accent" } as const;
  const text = textLines(lines, { size: SMALL, colour: "--muted" });
  if (beside < 0) {
    const linkLines = textLines(wrapText(address, { width, size: SMALL }, measureText), accent);
    return stacked([hairline(width), stacked([text, linkLines], 1)], 6);
  }
  const placed = textAt(width, beside * lineHeight(SMALL), address, accent);
  const atRight = { ...placed, anchor: "end" as const };
  const withLink = { ...text, primitives: [...text.primitives, atRight] };
  return stacked([hairline(width), withLink], 6);
}

/** An address without its scheme, its lists readable. */
function shortLink(link: string): string {
  const bare = plainText(link).replace(/^https?:\/\//, "");
  return bare.replace(/\/$/, "").replaceAll("%2C", ",").replaceAll("%20", "+");
}
