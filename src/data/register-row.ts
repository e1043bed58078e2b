// One row of the Federal Register's list of documents: checked, and turned into a document.
import * as v from "valibot";
import type { Day } from "../domain/civil-day.ts";
import type { RegisterDocument } from "../domain/register-document.ts";
import { excerptText } from "./excerpt-text.ts";
import { day } from "./field.ts";
import { plainText } from "./plain-text.ts";

/** The fields that are asked for, and no others. */
export const REGISTER_FIELDS = [
  "document_number",
  "title",
  "type",
  "subtype",
  "signing_date",
  "publication_date",
  "executive_order_number",
  "proclamation_number",
  "citation",
  "html_url",
  "excerpts",
] as const;

const LONGEST_TITLE = 1000;
const SHOWN_TITLE = 300;

const anyText = v.string("is not text");
const title = v.pipe(
  anyText,
  v.maxLength(LONGEST_TITLE, `has more than ${LONGEST_TITLE} characters`),
  v.transform((text) => plainText(text, SHOWN_TITLE)),
  v.minLength(1, "is empty"),
);
const pageAddress = v.pipe(
  anyText,
  v.maxLength(500, "has more than 500 characters"),
  v.regex(/^[^\s\p{C}]*$/u, "has blanks or control characters"),
  v.check((text) => registerAddress(text) !== null, "is not a page of www.federalregister.gov"),
);
/** Documented as text; a whole number is taken too. What is no such number counts as none. */
const orderNumber = v.pipe(
  v.unknown(),
  v.transform((it) => (Number.isSafeInteger(it) ? String(it) : it)),
  v.transform((it) => (typeof it === "string" && /^\d{1,6}(?:-[A-Z])?$/.test(it) ? it : null)),
);

const rowSchema = v.object(
  {
    document_number: v.pipe(
      anyText,
      v.regex(/^[A-Z0-9][A-Z0-9-]{2,29}$/i, "is no document number"),
    ),
    title,
    type: anyText,
    subtype: v.optional(v.unknown()),
    signing_date: v.nullish(day, null),
    publication_date: day,
    executive_order_number: orderNumber,
    proclamation_number: orderNumber,
    citation: v.optional(v.unknown()),
    html_url: pageAddress,
    excerpts: v.optional(v.unknown()),
  },
  "is not an object",
);
/** Absent fields that a row may lack, given as null. */
const LACKING = { executive_order_number: null, proclamation_number: null };

/** Either the document, or where in the list it stands and why it is left out. */
export type RegisterRow =
  | { readonly document: RegisterDocument }
  | { readonly place: string; readonly reason: string };

/** Reads the row; `today` is New York's civil day. */
export function parseRegisterRow(input: unknown, index: number, today: Day): RegisterRow {
  const isObject = typeof input === "object" && input !== null;
  const parsed = v.safeParse(rowSchema, isObject ? { ...LACKING, ...input } : input, {
    abortEarly: true,
    abortPipeEarly: true,
  });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const field = v.getDotPath(issue) ?? "row";
    return { place: placeOf(input, index), reason: `${field} ${issue.message}` };
  }
  const row = parsed.output;
  const type = typeOf(row.type, row.subtype);
  const signed = type === "notice" ? null : row.signing_date;
  const reason = troubleOf(type, signed, row.publication_date, today);
  if (type === null || reason !== null) {
    return { place: row.document_number, reason: reason ?? "has an unknown type" };
  }
  const { citation, excerpts } = row;
  return {
    document: {
      documentNumber: row.document_number,
      title: row.title,
      type,
      orderNumber: orderNumberOf(type, row),
      signed,
      published: row.publication_date,
      citation: isCitation(citation) ? citation : null,
      url: row.html_url,
      excerpt: typeof excerpts === "string" ? excerptText(excerpts) : null,
    },
  };
}

function troubleOf(
  type: RegisterDocument["type"] | null,
  signed: Day | null,
  published: Day,
  today: Day,
): string | null {
  if (type === null) return "is no executive order, proclamation or notice";
  if (type !== "notice" && signed === null) return "signing_date is missing";
  if (signed !== null && signed > today) return "signing_date is after today";
  return published > today ? "publication_date is after today" : null;
}

function orderNumberOf(
  type: RegisterDocument["type"],
  row: v.InferOutput<typeof rowSchema>,
): string | null {
  if (type === "notice") return null;
  return type === "executive order" ? row.executive_order_number : row.proclamation_number;
}

function typeOf(type: string, subtype: unknown): RegisterDocument["type"] | null {
  if (type === "Notice") return "notice";
  if (type !== "Presidential Document") return null;
  if (subtype === "Executive Order") return "executive order";
  return subtype === "Proclamation" ? "proclamation" : null;
}

const isCitation = (it: unknown): it is string =>
  typeof it === "string" && /^\d{1,3} FR \d{1,6}$/.test(it);

/** The address when it is one under https on the Register's own site; null otherwise. */
export function registerAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const isOwn = url.origin === "https://www.federalregister.gov";
  return isOwn && url.username === "" && url.password === "" ? url : null;
}

/** The row as a reader can find it: its document number where it has one. */
function placeOf(input: unknown, index: number): string {
  const parsed = v.safeParse(v.object({ document_number: v.string() }), input);
  return parsed.success ? parsed.output.document_number.slice(0, 40) : `row ${index + 1}`;
}
