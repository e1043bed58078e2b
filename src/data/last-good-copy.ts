// The last good copy: one record in this browser's IndexedDB, read and written with every guard.
import { createStore, getMany, update, type UseStore } from "idb-keyval";
import * as v from "valibot";
import type { Auction } from "../domain/auction.ts";
import type { Failure, Result } from "../domain/failure.ts";
import type { RegisterDocument } from "../domain/register-document.ts";
import { YIELD_SOURCES, type YieldSource } from "../domain/source.ts";
import { type Column, COLUMNS, TENORS } from "../domain/tenor.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import { newerCopy } from "./newer-copy.ts";

/** What is kept of the last good answers. */
export interface LastGoodCopy {
  readonly yields: {
    readonly table: YieldTable;
    readonly source: YieldSource;
    /** When the newest of them was fetched, milliseconds since 1970 UTC. */
    readonly retrievedAt: number;
  } | null;
  readonly documents: readonly RegisterDocument[] | null;
  readonly auctions: readonly Auction[] | null;
}

const VERSION = 1;
const SCHEMA = `yieldmark/copy/${VERSION}`;
const KEY = "last-good";
/** Where this version keeps its own while a newer version's record stands at `KEY`. */
const OWN_KEY = SCHEMA;
const LIMIT_MS = 1500;
const MOST_DAYS = 60_000;
const MOST_ROWS = 20_000;

const day = v.pipe(v.number(), v.integer(), v.minValue(-25_567), v.maxValue(84_006));
const days = v.pipe(
  v.instance(Float64Array),
  v.check((time) => time.length <= MOST_DAYS && time.every((at, i) => !(at <= time[i - 1]!))),
);
const levels = v.pipe(
  v.instance(Float64Array),
  v.check((column) => column.every((level) => !(level < -500 || level > 2500))),
);
const spans = v.array(v.object({ from: day, to: day }));
const tableSchema = v.pipe(
  v.object({
    time: days,
    yields: v.object({
      ...(Object.fromEntries(TENORS.map((name) => [name, levels])) as Record<
        (typeof TENORS)[number],
        typeof levels
      >),
      "10Y real": v.optional(levels),
    }),
    notObtained: v.partial(
      v.object(
        Object.fromEntries(COLUMNS.map((name) => [name, spans])) as Record<Column, typeof spans>,
      ),
    ),
    complete: v.boolean(),
  }),
  v.check(({ time, yields }) =>
    Object.values(yields).every((column) => !column || column.length === time.length),
  ),
);
const share = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));
const auction = v.object({
  day,
  term: v.picklist(["10Y", "30Y"]),
  reopening: v.boolean(),
  cusip: v.pipe(v.string(), v.maxLength(20)),
  highYield: v.nullable(v.number()),
  bidToCover: v.nullable(v.number()),
  indirect: share,
  direct: share,
  dealer: share,
});
const short = v.pipe(v.string(), v.maxLength(500));
const document = v.object({
  documentNumber: short,
  title: short,
  type: v.picklist(["executive order", "proclamation", "notice"]),
  orderNumber: v.nullable(short),
  signed: v.nullable(day),
  published: day,
  citation: v.nullable(short),
  url: short,
  excerpt: v.nullable(v.pipe(v.string(), v.maxLength(2000))),
});
const copySchema = v.object({
  schema: v.literal(SCHEMA),
  yields: v.nullable(
    v.object({ table: tableSchema, source: v.picklist(YIELD_SOURCES), retrievedAt: v.number() }),
  ),
  documents: v.nullable(v.pipe(v.array(document), v.maxLength(MOST_ROWS))),
  auctions: v.nullable(v.pipe(v.array(auction), v.maxLength(MOST_ROWS))),
});

const fail = (reason: string): { ok: false; failure: Failure } => ({
  ok: false,
  failure: { source: "This browser's copy", reason },
});

/** The copy, null when there is none; a failure when what is kept is damaged or another version's. */
export async function loadCopy(): Promise<Result<LastGoodCopy | null>> {
  let record: unknown;
  try {
    const [common, own] = await withinLimit(getMany<unknown>([KEY, OWN_KEY], store()));
    if (isNewer(common) && own === undefined) {
      return fail(
        "This browser's copy was written by a newer version of the page: it is left as it is, and not used here.",
      );
    }
    record = isNewer(common) ? own : common;
  } catch {
    return fail(
      "This browser does not let the page keep a copy of what it fetched; without the network the bundled figures are shown.",
    );
  }
  if (record === undefined) return { ok: true, value: null };
  const copy = readCopy(record);
  if (copy) return { ok: true, value: copy };
  return fail(
    schemaOf(record) !== SCHEMA
      ? "This browser's copy was written by another version of the page and is not used."
      : "This browser's copy is damaged and is not used.",
  );
}

/**
 * Keeps the copy; where another tab has kept something newer since, that stays. A failure when the
 * browser refuses, for want of room or by its settings.
 */
export async function saveCopy(copy: LastGoodCopy): Promise<Result<true>> {
  const over = (record: unknown) => {
    const kept = readCopy(record);
    return { schema: SCHEMA, ...(kept ? newerCopy(kept, copy) : copy) };
  };
  try {
    let isLeft = false;
    const unlessNewer = (record: unknown) => {
      isLeft = isNewer(record);
      return isLeft ? record : over(record);
    };
    await withinLimit(update<unknown>(KEY, unlessNewer, store()));
    if (isLeft) await withinLimit(update<unknown>(OWN_KEY, over, store()));
    return { ok: true, value: true };
  } catch (error) {
    const isFull = error instanceof Error && error.name === "QuotaExceededError";
    return fail(
      isFull
        ? "This browser has no room left for a copy of the figures."
        : "This browser does not let the page keep a copy of the figures.",
    );
  }
}

/** A record as this version writes it; null when it is none. */
function readCopy(record: unknown): LastGoodCopy | null {
  const parsed = v.safeParse(copySchema, record, { abortEarly: true, abortPipeEarly: true });
  return parsed.success ? parsed.output : null;
}

function schemaOf(record: unknown): unknown {
  return record instanceof Object ? Reflect.get(record, "schema") : null;
}

function isNewer(record: unknown): boolean {
  const [, version] = /^yieldmark\/copy\/(\d{1,6})$/.exec(String(schemaOf(record))) ?? [];
  return Number(version) > VERSION;
}

let opened: UseStore | undefined;

function store(): UseStore {
  opened ??= createStore("yieldmark", "copy");
  return opened;
}

/** A store that never answers counts as refused. */
async function withinLimit<T>(work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
