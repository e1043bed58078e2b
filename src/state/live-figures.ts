// What the answers so far amount to: the table shown, its provenance, how each source stands.
import type { LastGoodCopy } from "../data/last-good-copy.ts";
import type { SiteConfig } from "../data/site-config.ts";
import type { Auction } from "../domain/auction.ts";
import type { Day } from "../domain/civil-day.ts";
import type { Provenance } from "../domain/provenance.ts";
import type { RegisterDocument } from "../domain/register-document.ts";
import { type Revision, revisionsOf } from "../domain/revision.ts";
import { asOfColumns, chooseYields, type YieldChoice } from "../domain/source-choice.ts";
import { SOURCE_NOTES, YIELD_SOURCES, type YieldSource } from "../domain/source.ts";
import type { Column } from "../domain/tenor.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import type { KeptCopy } from "./copy-keeper.ts";
import type { LiveSlot } from "./live-slot.ts";
import type { LiveState } from "./live-state.ts";
import { leadSlots, liveTable, type SlotResult, upTo, yieldStandings } from "./live-yields.ts";
import { sourceStates } from "./source-states.ts";

/** What stays the same for one live market. */
interface FiguresContext {
  readonly config: SiteConfig;
  readonly bundledAsOf: Day;
  readonly copy: LastGoodCopy | null;
  readonly isAsking: (slot: LiveSlot) => boolean;
}

interface FiguresInput {
  readonly results: readonly SlotResult[];
  readonly inView: ReadonlySet<Column>;
  readonly today: Day;
  /** Nothing newer than this day is shown; null shows everything. */
  readonly shownTo: Day | null;
}

export interface LiveFigures {
  readonly state: Omit<LiveState, "copyFailure">;
  readonly choice: YieldChoice;
  /** Sources that answered for something in view, and have nothing of it left to answer. */
  readonly settled: ReadonlySet<YieldSource>;
  /** Last day shown. */
  readonly shownTo: Day;
  /** What is worth keeping for the next visit; null while nothing good came. */
  readonly kept: KeptCopy | null;
}

/**
 * Works out what the answers amount to, with the copy beneath them. Tables and revisions keep their
 * identity while the answers behind them do.
 */
export function createLiveFigures(context: FiguresContext): (input: FiguresInput) => LiveFigures {
  const { config, bundledAsOf, copy, isAsking } = context;
  const copyTable = copy?.yields?.table ?? null;
  const inHand = Math.max(bundledAsOf, copyTable?.time.at(-1) ?? -Infinity);
  const wholeOf = lastOnly<YieldTable | null>();
  const shownOf = lastOnly<YieldTable | null>();
  const revisionsIn = lastOnly<readonly Revision[]>();
  const keptIn = lastOnly<YieldTable | null>();
  const provenanceIn = lastOnly<Provenance | null>();

  return ({ results, inView, today, shownTo: limit }) => {
    const standings = yieldStandings(config.yields, results, inView);
    const choice = chooseYields(standings, inHand, today);
    const behind = [...choice.used, ...results.map(({ answer }) => answer)];
    const whole = wholeOf(behind, () => liveTable(standings, choice, copyTable));
    const last = Math.max(bundledAsOf, whole?.time.at(-1) ?? -Infinity);
    const shownTo = limit === null ? last : Math.max(limit, bundledAsOf);
    const table = shownOf([whole, shownTo], () => whole && upTo(whole, shownTo));
    const revisions = revisionsIn([table], () =>
      copyTable && table ? revisionsOf(copyTable, table) : [],
    );
    const documents =
      valueOf<readonly RegisterDocument[]>(results, "federal-register") ?? copy?.documents ?? null;
    const auctions = valueOf<readonly Auction[]>(results, "fiscal-data") ?? copy?.auctions ?? null;
    const answeredAt = results.flatMap(({ record }) => record.answeredAt ?? []);
    const kept = () => ({
      yields: keptYields(
        choice.used.every(mayKeep)
          ? whole
          : keptIn(behind, () => liveTable(standings, choice, copyTable, mayKeep)),
        choice,
        results,
        copy,
      ),
      documents,
      auctions,
    });
    const provenance = provenanceOf(choice, standings, results, table, copy, bundledAsOf);
    return {
      state: {
        table,
        provenance: provenanceIn(Object.values(provenance ?? {}), () => provenance),
        revisions,
        sources: sourceStates({ results, inView, today, isAsking }, choice),
        documents,
        auctions,
        offered: last > shownTo ? last : null,
      },
      choice,
      shownTo,
      settled: new Set(YIELD_SOURCES.filter((id) => isSettled(results, id, inView))),
      kept: answeredAt.length === 0 ? null : { identity: answeredAt.join(), copy: kept() },
    };
  };
}

/** Makes a value anew only when one of its parts is another. */
function lastOnly<T>(): (parts: readonly unknown[], make: () => T) => T {
  let last: { readonly parts: readonly unknown[]; readonly value: T } | null = null;
  return (parts, make) => {
    const isSame =
      last?.parts.length === parts.length && last.parts.every((part, i) => part === parts[i]);
    if (!last || !isSame) last = { parts, value: make() };
    return last.value;
  };
}

function isSettled(
  results: readonly SlotResult[],
  id: YieldSource,
  inView: ReadonlySet<Column>,
): boolean {
  const own = results.filter(({ slot }) => slot.id === id && slot.column !== null);
  const shown = leadSlots(own, inView);
  return (
    shown.some(({ record }) => record.failure === null) &&
    shown.every(({ record }) => record.nextAskAt !== null)
  );
}

/** FRED's terms are said to forbid keeping its answers. */
const mayKeep = (id: YieldSource) => id !== "fred";

function valueOf<T>(results: readonly SlotResult[], id: LiveSlot["id"]): T | undefined {
  return results.find(({ slot }) => slot.id === id)?.answer?.value as T | undefined;
}

function newestAnswer(results: readonly SlotResult[], ...ids: YieldSource[]): number | null {
  const times = results.flatMap(({ slot, record }) =>
    ids.some((id) => id === slot.id) ? (record.answeredAt ?? []) : [],
  );
  return times.length > 0 ? Math.max(...times) : null;
}

function provenanceOf(
  { lead, roles }: YieldChoice,
  standings: ReturnType<typeof yieldStandings>,
  results: readonly SlotResult[],
  table: YieldTable | null,
  copy: LastGoodCopy | null,
  bundledAsOf: Day,
): Provenance | null {
  const asOf = table?.time.at(-1);
  if (asOf === undefined) return null;
  if (lead) {
    const adds = standings.some(({ id }) => roles.get(id) === "adds newer days");
    const { publisher, url, licence } = SOURCE_NOTES[lead];
    const name = adds ? `US Treasury, earlier days ${publisher}` : publisher;
    const retrievedAt = newestAnswer(results, lead, ...(adds ? (["treasury"] as const) : []));
    return { kind: "latest", publisher: name, url, licence, asOf, retrievedAt };
  }
  if (asOf <= bundledAsOf) return null;
  const session = standings.find(({ columns }) => asOfColumns(columns) === asOf)?.id;
  const source = session ?? copy?.yields?.source ?? "dbnomics";
  const retrievedAt = session
    ? newestAnswer(results, session)
    : (copy?.yields?.retrievedAt ?? null);
  const { publisher, url, licence } = SOURCE_NOTES[source];
  return { kind: "copy", publisher, url, licence, asOf, retrievedAt };
}

function keptYields(
  table: YieldTable | null,
  { used }: YieldChoice,
  results: readonly SlotResult[],
  copy: LastGoodCopy | null,
): LastGoodCopy["yields"] {
  const kept = used.filter(mayKeep);
  const [source] = kept;
  if (!table || !source) return copy?.yields ?? null;
  return { table, source, retrievedAt: newestAnswer(results, ...kept) ?? 0 };
}
