// Addresses a site sets: its proxies, and the pages that may steer an embedded chart.
import * as v from "valibot";
import { text } from "./field.ts";

const LONGEST = 300;
const IS_KEY_NAME = /api[-_ ]?key|apikey|token|secret|passw/i;
/** FRED's keys are 32 characters; others are longer runs without a sign in them. */
const IS_KEY = /(?<![a-z0-9])(?=[a-z0-9]*\d)[a-z0-9]{24,}(?![a-z0-9])/i;

/**
 * The proxy's address, absolute or counted from the folder the page is in; else why it is refused.
 * The reason never repeats the address, which may hold a secret.
 */
export function proxyAddress(input: unknown, assetBase: URL): URL | string {
  if (typeof input !== "string" || input.length === 0 || input.length > LONGEST) {
    return `is not text of 1 to ${LONGEST} characters`;
  }
  if (/[\p{C}\s\\]/u.test(input)) return "has spaces, backslashes or control characters";
  if (IS_KEY_NAME.test(input) || IS_KEY.test(input)) {
    return "holds what looks like a secret key; every reader can read this file, and the proxy adds the key itself";
  }
  if (!URL.canParse(input, assetBase.href)) return "is not an address";
  const url = new URL(input, assetBase);
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return "is not an http or https address";
  if (url.username !== "" || url.password !== "") return "holds a user name or password";
  if (/[?#]/.test(input)) return "holds a query; it is the start of an address only";
  return url;
}

const NOT_ORIGIN = "is not an origin such as https://desk.example";

/** An origin such as `https://desk.example`, without path and wildcard. */
export const frameOrigin = v.pipe(
  text(LONGEST),
  v.regex(/^https?:\/\/[^\s/?#@*\\]+$/, NOT_ORIGIN),
  v.check((origin) => URL.canParse(origin), NOT_ORIGIN),
  v.transform((origin) => new URL(origin).origin),
);
