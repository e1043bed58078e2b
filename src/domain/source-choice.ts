// Which sources of yields are asked, which are used, and in which order their figures win.
import type { Day } from "./civil-day.ts";
import type { YieldSource } from "./source.ts";
import type { SourceRole } from "./source-state.ts";
import { lastFigureDay, type YieldColumns } from "./yield-column.ts";

/** A source whose newest curve is more days old has lost its place. */
const STALE_DAYS = 7;

/** What is known of one source of yields. */
export interface YieldStanding {
  readonly id: YieldSource;
  /** `waiting`: no answer yet; `failed`: the last ask failed, what came before may still be here. */
  readonly state: "waiting" | "answered" | "failed";
  readonly columns: YieldColumns;
}

export interface YieldChoice {
  readonly roles: ReadonlyMap<YieldSource, SourceRole>;
  /** Sources that should be asked now. */
  readonly asked: ReadonlySet<YieldSource>;
  /** Sources whose figures count, the one that wins first. */
  readonly used: readonly YieldSource[];
  /** The first source that holds its place, null when none does. */
  readonly lead: YieldSource | null;
}

/**
 * The choice among sources in their order. A source holds its place when its last ask succeeded and
 * its newest curve is neither older than `inHand`, the last day of the copy or the bundle, nor older
 * than a week. The next source is asked when all before it have lost theirs; Treasury always, since
 * it has newer days than the others.
 */
export function chooseYields(
  standings: readonly YieldStanding[],
  inHand: Day,
  today: Day,
): YieldChoice {
  const roles = new Map<YieldSource, SourceRole>();
  const asked = new Set<YieldSource>();
  let lead: { id: YieldSource; asOf: Day } | null = null;
  let isNextAsked = true;
  for (const { id, state, columns } of standings) {
    const isAsked = isNextAsked || id === "treasury";
    if (isAsked) asked.add(id);
    const asOf = asOfColumns(columns);
    const holds = holdsPlace(state, asOf, inHand, today);
    if (holds && lead === null) {
      lead = { id, asOf: asOf! };
      roles.set(id, "in use");
    } else if (holds) {
      roles.set(id, id === "treasury" && asOf! > lead!.asOf ? "adds newer days" : "standby");
    } else if (state === "answered") roles.set(id, "behind");
    else if (state === "failed") roles.set(id, "failed");
    else roles.set(id, isAsked ? "waiting" : "standby");
    isNextAsked &&= state !== "waiting" && !holds;
  }
  const inPlace = (id: YieldSource) => /in use|newer|standby/.test(roles.get(id)!);
  const withFigures = standings.filter(
    ({ columns }) => (asOfColumns(columns) ?? -Infinity) >= inHand,
  );
  const used = withFigures
    .map(({ id }) => id)
    .toSorted((a, b) => Number(inPlace(b)) - Number(inPlace(a)));
  return { roles, asked, used, lead: lead?.id ?? null };
}

/** The last day on which any of the columns has a figure, null without one. */
export function asOfColumns(columns: YieldColumns): Day | null {
  const days = Object.values(columns).map(lastFigureDay);
  return days.reduce(
    (last, day) => (day !== null && (last === null || day > last) ? day : last),
    null,
  );
}

function holdsPlace(
  state: YieldStanding["state"],
  asOf: Day | null,
  inHand: Day,
  today: Day,
): boolean {
  return state === "answered" && asOf !== null && asOf >= inHand && today - asOf <= STALE_DAYS;
}
