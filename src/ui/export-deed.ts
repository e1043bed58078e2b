// One export done and answered in words: a file, the clipboard, or what stands in for it.
import type { Palette } from "../charts/canvas-painter.tsx";
import { measuresName } from "../domain/figure-text.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import { csvFile, type CsvTable } from "../exports/csv-file.ts";
import { type ExportContent, snapshotOfContent } from "../exports/export-content.ts";
import { fileName } from "../exports/file-name.ts";
import { htmlFile } from "../exports/html-file.ts";
import { jsonFile } from "../exports/json-file.ts";
import type { PictureWish } from "../exports/picture.ts";
import { tableCopy } from "../exports/table-copy.ts";
import { themePalette } from "../exports/theme-palette.ts";
import { linkFragment } from "../state/snapshot-share.ts";
import { copyParts, copyText } from "./clipboard-copy.ts";
import { contentOf, exactAddress, type ExportSubject } from "./export-subject.ts";
import { downloadFile } from "./file-download.ts";
import { type PictureChoice, type Screen, sizeText, wishOf } from "./picture-choice.ts";
import { pngOf, svgOf } from "./picture-file.ts";

export type Deed =
  | "copy picture"
  | "copy sentence"
  | "copy table"
  | "copy live link"
  | "copy exact link"
  | "png"
  | "svg"
  | "json"
  | "html"
  | CsvTable;

/** What a deed is done to, and how. */
export interface DeedOrder {
  readonly subject: ExportSubject;
  /** Scheduled releases, for company; null while the calendar is not there. */
  readonly releases: readonly MacroRelease[] | null;
  readonly choice: PictureChoice;
  readonly screen: Screen;
  /** Carries the tokens, by which pictures are coloured. */
  readonly root: Element;
}

/** What was done, in words. */
export interface Answer {
  readonly text: string;
  /** What the reader may copy by hand, where the clipboard could not be written; else null. */
  readonly field: string | null;
}

const said = (text: string): Answer => ({ text, field: null });

/**
 * Does one. Asks for the clipboard before it first waits, so that the reader's gesture still counts.
 * Never rejects: a failure is an answer, too.
 */
export async function doDeed(deed: Deed, order: DeedOrder): Promise<Answer> {
  try {
    return await answerOf(deed, order);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    return said(`That could not be made. ${reason}`.trim());
  }
}

function answerOf(deed: Deed, order: DeedOrder): Answer | Promise<Answer> {
  const content = contentOf(order.subject, order.releases);
  const wish = wishOf(order.choice, order.screen);
  const palette = themePalette(wish.theme, order.root);
  const save = (extension: string, text: string, type: string) =>
    said(downloadFile(fileName(content, extension), text, `${type};charset=utf-8`));
  switch (deed) {
    case "copy picture":
      return copyPicture(content, wish, order.choice.scale, palette);
    case "copy sentence":
      return orField(copyText(content.sentence), content.sentence, content.sentence);
    case "copy table":
      return copyTable(content);
    case "copy live link":
      return orField(copyText(content.link), "link that keeps updating.", content.link);
    case "copy exact link":
      return copyExactLink(content, exactAddress(order.subject), wish, palette);
    case "png":
      return savePng(content, wish, order.choice.scale, palette);
    case "svg":
      return save("svg", svgOf(content, wish, palette), "image/svg+xml");
    case "json":
      return save("json", jsonFile(content), "application/json");
    case "html":
      return save("html", htmlFile(content, svgOf(content, wish, palette)), "text/html");
    default: {
      const name = deed === "series" ? "csv" : `${deed}.csv`;
      return save(name, csvFile(content, deed, order.choice.csvNotes), "text/csv");
    }
  }
}

async function savePng(...picture: Parameters<typeof pngOf>) {
  const [content] = picture;
  const { blob } = await pngOf(...picture);
  return said(downloadFile(fileName(content, "png"), blob, "image/png"));
}

async function copyPicture(...picture: Parameters<typeof pngOf>) {
  const [content, , scale] = picture;
  const made = pngOf(...picture);
  const part = made.then(({ blob }) => blob);
  part.catch(() => undefined);
  const refused = await copyParts({ "image/png": part });
  const { blob, size } = await made;
  if (!refused) return said(`Copied: picture, ${sizeText(size, scale)}.`);
  const saved = downloadFile(fileName(content, "png"), blob, "image/png");
  return said(`${refused.refusal}. ${saved}`);
}

async function copyTable(content: ExportContent): Promise<Answer> {
  const { text, html } = tableCopy(content);
  const { histories } = content.input;
  const names = measuresName(histories.map(({ measure }) => measure));
  const copied = copyParts({
    "text/plain": new Blob([text], { type: "text/plain" }),
    "text/html": new Blob([html], { type: "text/html" }),
  });
  const days = content.range.last - content.range.first + 1;
  return orField(copied, `table, ${names}, ${days} ${days === 1 ? "day" : "days"}.`, text);
}

/** The address with the numbers in it; where they are too many, a page that holds them is saved instead. */
async function copyExactLink(
  content: ExportContent,
  address: string,
  wish: PictureWish,
  palette: Palette,
) {
  const written = linkFragment(snapshotOfContent(content, { frozen: true, events: false }));
  const link = written.then((fragment) => {
    if (!fragment.ok) throw new Error(fragment.failure.reason);
    return `${address}#${fragment.value}`;
  });
  const part = link.then((text) => new Blob([text], { type: "text/plain" }));
  part.catch(() => undefined);
  const copied = copyParts({ "text/plain": part });
  const fragment = await written;
  if (fragment.ok) {
    const text = await link;
    return orField(copied, `link with its numbers, ${text.length} characters.`, text);
  }
  await copied;
  const saved = downloadFile(
    fileName(content, "html"),
    htmlFile(content, svgOf(content, wish, palette)),
    "text/html;charset=utf-8",
  );
  return said(`${fragment.failure.reason} ${saved}`);
}

/** What was copied, or the text to copy by hand. */
async function orField(
  copied: ReturnType<typeof copyText>,
  what: string,
  text: string,
): Promise<Answer> {
  const refused = await copied;
  if (!refused) return said(`Copied: ${what}`);
  return { text: `${refused.refusal}. Copy this text by hand:`, field: text };
}
