// The Federal Register: executive orders, proclamations and USTR notices about tariffs.
import * as v from "valibot";
import type { Failure, Result } from "../domain/failure.ts";
import type { RegisterDocument } from "../domain/register-document.ts";
import type { Answer } from "../domain/source-state.ts";
import { type Ask, requestJson } from "./api-request.ts";
import { messageIn } from "./error-message.ts";
import { type LeftOut, leftOutOf } from "./left-out.ts";
import { parseRegisterRow, REGISTER_FIELDS, registerAddress } from "./register-row.ts";
import { answerFault, faultOf, shapeFault } from "./source-fault.ts";

const SOURCE = "federal-register";
const API = "https://www.federalregister.gov/api/v1/documents.json";
const MOST_PAGES = 20;
const MOST_ROWS = 20_000;

/** Every order that changes duties amends the schedule; titles often say neither. */
const ORDERS = queryUrl([
  ["conditions[type][]", "PRESDOCU"],
  ["conditions[presidential_document_type][]", "executive_order"],
  ["conditions[presidential_document_type][]", "proclamation"],
  ["conditions[term]", '"Harmonized Tariff Schedule"'],
  ["conditions[signing_date][gte]", "2017-01-20"],
  ["conditions[correction]", "0"],
]);
const NOTICES = queryUrl([
  ["conditions[type][]", "NOTICE"],
  ["conditions[agencies][]", "trade-representative-office-of-united-states"],
  ["conditions[term]", '"Section 301"'],
  ["conditions[publication_date][gte]", "2017-01-20"],
]);

function queryUrl(conditions: readonly (readonly [string, string])[]): string {
  const query = new URLSearchParams(conditions.map(([name, value]) => [name, value]));
  for (const field of REGISTER_FIELDS) query.append("fields[]", field);
  query.append("order", "newest");
  query.append("per_page", "200");
  return `${API}?${query.toString()}`;
}

/**
 * Orders, proclamations and Section 301 notices since 20 January 2017, each once, newest publication
 * first within each of the two queries. A failure when the orders cannot be had or no document is
 * good; when only the notices or later pages fail, what was had is the answer and `leftOut` tells.
 */
export async function loadRegisterDocuments(
  ask: Ask,
): Promise<Result<Answer<readonly RegisterDocument[]>>> {
  const [orders, notices] = await Promise.all([loadPages(ORDERS, ask), loadPages(NOTICES, ask)]);
  const stopped = [orders, notices].find((pages) => pages.failure !== null);
  if (ask.signal?.aborted && stopped?.failure) return { ok: false, failure: stopped.failure };
  if (orders.failure && orders.pages === 0) return { ok: false, failure: orders.failure };

  const leftOut = leftOutOf(SOURCE);
  for (const [what, { failure, pages }] of [
    ["orders", orders],
    ["notices", notices],
  ] as const) {
    const missing = pages === 0 ? `All ${what}` : `Older ${what}`;
    if (failure) leftOut.add({ ...failure, reason: `${missing} are missing. ${failure.reason}` });
  }
  const documents = toDocuments([...orders.rows, ...notices.rows], ask, leftOut);
  const answer = leftOut.answer(documents);
  if (documents.length > 0) return { ok: true, value: answer };
  const [first] = answer.leftOut;
  return answerFault(
    SOURCE,
    first ? `holds no good document: ${bare(first)}` : "holds no document",
  );
}

function toDocuments(rows: readonly unknown[], { today }: Ask, leftOut: LeftOut) {
  const documents = new Map<string, RegisterDocument>();
  rows.forEach((input, index) => {
    const row = parseRegisterRow(input, index, today);
    if ("reason" in row) return leftOut.tell(row.place, row.reason);
    const { documentNumber } = row.document;
    const first = documents.get(documentNumber);
    if (first === undefined) documents.set(documentNumber, row.document);
    else if (first.title !== row.document.title || first.signed !== row.document.signed) {
      leftOut.tell(documentNumber, "is there twice and differs; the first is used");
    }
  });
  return [...documents.values()];
}

interface Pages {
  readonly rows: readonly unknown[];
  /** How many pages were good. */
  readonly pages: number;
  /** Why there are no more of them; null when the last page was reached. */
  readonly failure: Failure | null;
}

/** Follows the list from page to page; the pages before a failure are kept. */
async function loadPages(start: string, ask: Ask): Promise<Pages> {
  const rows: unknown[] = [];
  const visited = new Set<string>();
  let next: string | null = start;
  while (next !== null) {
    const stop = (failure: Failure) => ({ rows, pages: visited.size - 1, failure });
    const url = registerAddress(next);
    visited.add(next);
    if (!url?.pathname.startsWith("/api/v1/documents")) {
      return stop(shapeFault(SOURCE, "next_page_url", "is no address of its list").failure);
    }
    const answer = await requestJson(SOURCE, url, ask);
    if (!answer.ok) return stop(answer.failure);
    const page = parsePage(answer.value);
    if (!page.ok) return stop(page.failure);
    const room = MOST_ROWS - rows.length;
    rows.push(...page.value.rows.slice(0, room));
    next = page.value.next;
    const trouble = endOf(page.value.rows.length > room, next, visited);
    if (trouble !== null) {
      return { rows, pages: visited.size, failure: answerFault(SOURCE, trouble).failure };
    }
  }
  return { rows, pages: visited.size, failure: null };
}

/** Why a list is not followed to its end; null while it may be, or when it ended. */
function endOf(isCut: boolean, next: string | null, visited: ReadonlySet<string>): string | null {
  if (isCut) return `has more than ${MOST_ROWS} rows`;
  if (next === null) return null;
  if (visited.has(next)) return "names a page as next twice";
  return visited.size === MOST_PAGES ? `has more than ${MOST_PAGES} pages` : null;
}

const pageSchema = v.pipe(
  v.object(
    {
      count: v.optional(v.number("is not a number")),
      results: v.optional(v.array(v.unknown(), "is not a list")),
      next_page_url: v.nullish(v.pipe(v.string("is not text"), v.maxLength(4000, "is too long"))),
    },
    "is not an object",
  ),
  v.check(({ count, results }) => results !== undefined || count !== undefined, "has no results"),
);

/** One page of the list. Without hits it has a count and no `results`; the last has no next one. */
function parsePage(
  input: unknown,
): Result<{ readonly rows: readonly unknown[]; readonly next: string | null }> {
  const said = messageIn(input);
  if (said !== null) return faultOf(SOURCE, `answered with an error: ${said.slice(0, 120)}`);
  const parsed = v.safeParse(pageSchema, input, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    return shapeFault(SOURCE, v.getDotPath(issue) ?? "it", issue.message);
  }
  const { results = [], next_page_url: next } = parsed.output;
  return { ok: true, value: { rows: results, next: next ?? null } };
}

const bare = ({ reason }: Failure) => reason.replace(/\.$/, "");
