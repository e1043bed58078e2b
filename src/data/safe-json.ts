// JSON that a stranger may have written: its size is counted first, names that reach a prototype refused.
const MOST_DEPTH = 20;
const MOST_VALUES = 1_000_000;
/** In any one object. */
const MOST_KEYS = 1000;
const RESERVED = new Set(["__proto__", "constructor", "prototype"]);

/** The value, or why it is not taken. */
export type SafeJson =
  | { readonly value: unknown }
  | { readonly reserved: string }
  | "not json"
  | "too deep"
  | "too many";

/** Reads JSON; never throws. The text's length is for the caller to bound. */
export function safeJson(text: string): SafeJson {
  const excess = excessOf(text);
  if (excess) return excess;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return "not json";
  }
  const reserved = reservedKeyIn(value);
  return reserved === undefined ? { value } : { reserved };
}

/** Depth, number of values and keys of an object, counted without building any of them. */
function excessOf(text: string): "too deep" | "too many" | null {
  const keys = new Uint32Array(MOST_DEPTH + 1);
  let depth = 0;
  let values = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const character = text.charCodeAt(i);
    if (character === QUOTE) inString = !inString;
    else if (character === BACKSLASH) i++;
    else if (inString) continue;
    else if (character === COMMA) values++;
    else if (character === COLON) keys[depth]!++;
    else if (character === OPEN_LIST || character === OPEN_OBJECT) {
      values++;
      if (++depth > MOST_DEPTH) return "too deep";
      keys[depth] = 0;
    } else if (character === CLOSE_LIST || character === CLOSE_OBJECT) depth--;
    if (values > MOST_VALUES || keys[depth]! > MOST_KEYS) return "too many";
  }
  return null;
}
const [QUOTE, BACKSLASH, COMMA, COLON] = [0x22, 0x5c, 0x2c, 0x3a];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];

function reservedKeyIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (!Array.isArray(value)) {
    const reserved = Object.keys(value).find((key) => RESERVED.has(key));
    if (reserved !== undefined) return reserved;
  }
  const held: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  for (const inner of held) {
    const reserved = reservedKeyIn(inner);
    if (reserved !== undefined) return reserved;
  }
  return undefined;
}
