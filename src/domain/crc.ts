// CRC-32, the checksum of PNG chunks and of packed links: it tells damage, not malice.

let remainders: Int32Array | undefined;

function table(): Int32Array {
  remainders ??= Int32Array.from({ length: 256 }, (_, byte) => {
    let rest = byte;
    for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
    return rest;
  });
  return remainders;
}

/** The checksum of the bytes from `from` up to `to`, without it; an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array, from = 0, to = bytes.length): number {
  const lookup = table();
  let rest = -1;
  for (let i = from; i < to; i++) rest = lookup[(rest ^ bytes[i]!) & 0xff]! ^ (rest >>> 8);
  return ~rest >>> 0;
}
