// PNGs to take apart in tests, made with Node's own checksum.
import { crc32, deflateSync } from "node:zlib";

/** One chunk; `sum` is what its checksum is off by. */
export function chunk(type: string, data: Uint8Array | string, sum = 0): Uint8Array {
  const typed = Buffer.concat([Buffer.from(type, "latin1"), Buffer.from(data as string, "latin1")]);
  const framed = Buffer.alloc(typed.length + 8);
  framed.writeUInt32BE(typed.length - 4, 0);
  typed.copy(framed, 4);
  framed.writeUInt32BE((crc32(typed) + sum) >>> 0, framed.length - 4);
  return new Uint8Array(framed);
}

/** A PNG of these chunks between its head and its picture data. */
export function pngOf(...chunks: readonly Uint8Array[]): Uint8Array {
  const head = Buffer.from("0000000200000002080200000000", "hex").subarray(0, 13);
  const data = deflateSync(Buffer.alloc(14));
  return new Uint8Array(
    Buffer.concat([
      Buffer.from("89504e470d0a1a0a", "hex"),
      chunk("IHDR", head),
      ...chunks,
      chunk("IDAT", data.subarray(0, 6)),
      chunk("IDAT", data.subarray(6)),
      chunk("IEND", ""),
    ]),
  );
}

/** The types of a PNG's chunks, and whether every checksum is right. */
export function chunksIn(png: Uint8Array): { types: string[]; sound: boolean } {
  const bytes = Buffer.from(png);
  const types: string[] = [];
  let sound = true;
  for (let at = 8; at < bytes.length; at += bytes.readUInt32BE(at) + 12) {
    const end = at + 8 + bytes.readUInt32BE(at);
    types.push(bytes.toString("latin1", at + 4, at + 8));
    sound &&= crc32(bytes.subarray(at + 4, end)) === bytes.readUInt32BE(end);
  }
  return { types, sound };
}
