// Text in a PNG: an uncompressed iTXt chunk, put in and found again. Bytes only; no picture is read.
import { crc32 } from "./crc.ts";

/** Longest text that is read back, bytes. */
const MOST_TEXT = 4_000_000;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Bytes of a chunk beside its data: length and type before it, checksum after it. */
const HEAD = 8;
const FRAME = 12;
/** Far more than any picture has; a file of nothing but tiny chunks is given up on. */
const MOST_CHUNKS = 100_000;

/**
 * The text under a keyword, or why there is none: `none` also for bytes that are no PNG, `broken` also
 * for a file that ends too early, `compressed` for text that another program packed.
 */
export type PngText = { readonly text: string } | "none" | "broken" | "compressed" | "too long";

/** True when the bytes begin as a PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

/**
 * The PNG with ASCII text under a keyword, before the picture's data. Throws a `RangeError` when the
 * bytes are no PNG or a character is not ASCII.
 */
export function insertPngText(
  png: Uint8Array,
  keyword: string,
  text: string,
): Uint8Array<ArrayBuffer> {
  const chunks = isPng(png) ? chunksOf(png) : null;
  const at = chunks?.find(({ type }) => type === "IDAT")?.start;
  if (at === undefined) throw new RangeError("These bytes are not a PNG.");
  const chunk = textChunk(`${keyword}\0\0\0\0\0${text}`);
  const joined = new Uint8Array(png.length + chunk.length);
  joined.set(png.subarray(0, at));
  joined.set(chunk, at);
  joined.set(png.subarray(at), at + chunk.length);
  return joined;
}

/** Finds the text under a keyword. Reads nothing beyond the bytes and never throws. */
export function findPngText(png: Uint8Array, keyword: string): PngText {
  const chunks = isPng(png) ? chunksOf(png) : [];
  if (chunks === null) return "broken";
  const carriers = chunks.filter(({ type }) => /^(?:iTXt|tEXt|zTXt)$/.test(type));
  const found = carriers.find(({ start }) => isAscii(png, start + HEAD, `${keyword}\0`));
  if (!found) return "none";
  const { start, end, type } = found;
  const to = end - 4;
  if (end - start > MOST_TEXT) return "too long";
  if (crc32(png, start + 4, to) !== viewOf(png).getUint32(to)) return "broken";
  let from = start + HEAD + keyword.length + 1;
  if (type === "zTXt" || (type === "iTXt" && png[from] !== 0)) return "compressed";
  if (type === "iTXt") from = afterNul(png, afterNul(png, from + 2));
  const text = from > to ? null : asciiText(png.subarray(from, to));
  return text === null ? "broken" : { text };
}

/** A chunk from its first byte to the one after its checksum. */
interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** The chunks before the closing one; null when they do not reach it. */
function chunksOf(png: Uint8Array): Chunk[] | null {
  const view = viewOf(png);
  const chunks: Chunk[] = [];
  let start = SIGNATURE.length;
  while (start + FRAME <= png.length && chunks.length < MOST_CHUNKS) {
    const end = start + FRAME + view.getUint32(start);
    if (end > png.length) return null;
    const type = String.fromCharCode(...png.subarray(start + 4, start + HEAD));
    if (type === "IEND") return chunks;
    chunks.push({ type, start, end });
    start = end;
  }
  return null;
}

function textChunk(data: string): Uint8Array {
  const chunk = new Uint8Array(data.length + FRAME);
  const view = viewOf(chunk);
  view.setUint32(0, data.length);
  const typed = `iTXt${data}`;
  for (let i = 0; i < typed.length; i++) {
    const code = typed.charCodeAt(i);
    if (code > 0x7f) throw new RangeError("The text is not ASCII.");
    chunk[i + 4] = code;
  }
  view.setUint32(chunk.length - 4, crc32(chunk, 4, chunk.length - 4));
  return chunk;
}

function viewOf({ buffer, byteOffset, byteLength }: Uint8Array): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

function isAscii(bytes: Uint8Array, from: number, text: string): boolean {
  for (let i = 0; i < text.length; i++) if (bytes[from + i] !== text.charCodeAt(i)) return false;
  return true;
}

function afterNul(bytes: Uint8Array, from: number): number {
  const at = bytes.indexOf(0, from);
  return at < 0 ? bytes.length : at + 1;
}

/** Bytes that are all ASCII, as text; null when another is among them. */
function asciiText(bytes: Uint8Array): string | null {
  const PIECE = 8192;
  let text = "";
  for (let at = 0; at < bytes.length; at += PIECE) {
    const piece = bytes.subarray(at, at + PIECE);
    if (piece.some((byte) => byte > 0x7f)) return null;
    text += String.fromCharCode(...piece);
  }
  return text;
}
