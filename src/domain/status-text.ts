// The status of the figures in one line: where they come from, how old they are, what went wrong.
import { asOfText, type MeasureDay, shortDay } from "./as-of.ts";
import { type Day, formatDay, parseDay } from "./civil-day.ts";
import { clockText } from "./clock-text.ts";
import type { Provenance } from "./provenance.ts";
import { IN_FUTURE, type SourceState } from "./source-state.ts";
import { isYieldSource, SOURCE_NOTES } from "./source.ts";

/** How the figures got here; `failed` when there are none. */
export type StatusTone = Provenance["kind"] | "failed";

/** What the status line is made of. */
export interface StatusInput {
  readonly provenance: Provenance;
  /** The measures on the chart, each with its last day. */
  readonly measures: readonly MeasureDay[];
  readonly sources: readonly SourceState[];
  /** The address asks for the bundled figures. */
  readonly isSnapshot: boolean;
  readonly today: Day;
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  /** The reader's zone, such as `Europe/Paris`. */
  readonly timeZone: string;
}

export interface Status {
  /** The sentence, without a wait that counts down. */
  readonly text: string;
  readonly tone: StatusTone;
  /** True when a source failed that the figures would rather come from. */
  readonly canRetry: boolean;
  /** That source is being asked again. */
  readonly isRetrying: boolean;
  /** When it is asked again, ms since 1970 UTC; null when it is not, or is being asked. */
  readonly retryAt: number | null;
}

/** The sentence on the figures, and when what failed is tried again. */
export function statusOf(input: StatusInput): Status {
  const { provenance, today, isSnapshot } = input;
  const asked = isSnapshot ? [] : yieldSources(input.sources);
  const trouble = troubleOf(provenance, asked);
  const failed = trouble?.role === "behind" ? null : trouble;
  const isAhead = provenance.asOf > today || asked.some((source) => gaveFuture(source, today));
  const clauses = [
    ...originClauses(input),
    isAhead && WRONG_CLOCK,
    trouble && troubleText(trouble, today),
  ];
  if (isSnapshot) clauses.push("as the address asks");
  const waiting = asked.find(({ role }) => role === "waiting");
  if (waiting && provenance.kind !== "latest") {
    clauses.push(`asking ${SOURCE_NOTES[waiting.id].name}…`);
  }
  const isRetrying = failed?.isAsking ?? false;
  return {
    text: [...new Set(clauses)].filter(Boolean).join(" · "),
    tone: provenance.kind,
    canRetry: failed !== null,
    isRetrying,
    retryAt: isRetrying ? null : (failed?.nextAskAt ?? null),
  };
}

/** True while a source that is still asked has figures of days that are not yet. */
function gaveFuture({ role, nextAskAt, leftOut }: SourceState, today: Day): boolean {
  if (role !== "in use" && nextAskAt === null) return false;
  const dayOf = (reason: string) => parseDay(/[\d-]{10}(?=: )/.exec(reason)?.[0] ?? "");
  return leftOut.some(
    ({ reason }) => reason.endsWith(IN_FUTURE) && (dayOf(reason) ?? Infinity) > today,
  );
}

const yieldSources = (sources: readonly SourceState[]) =>
  sources.filter(({ id, role }) => isYieldSource(id) && role !== "off");

/** The source whose failure matters: that of the figures shown, or the first that gave none. */
function troubleOf({ kind }: Provenance, asked: readonly SourceState[]): SourceState | null {
  const lead = asked.find(({ role }) => role === "in use");
  if (lead && kind === "latest") return lead.failure ? lead : null;
  const troubled = asked.filter(({ role }) => role === "failed" || role === "behind");
  return troubled.find(({ role }) => role === "failed") ?? troubled[0] ?? null;
}

/** Where the figures come from and until when, clause by clause. */
function originClauses({ provenance, measures, today, now, timeZone }: StatusInput): string[] {
  const { kind, asOf, retrievedAt, publisher } = provenance;
  const asOfMeasures = asOfText(measures) || asOfText([{ key: "", day: asOf }]);
  if (kind === "latest") {
    const { treasury } = SOURCE_NOTES;
    return [
      "Latest published",
      publisher === treasury.publisher ? "US Treasury" : publisher,
      asOfMeasures,
      retrievedAt === null ? "" : `checked ${clockText(retrievedAt, now, timeZone)}`,
    ];
  }
  const differing = measures.some(({ day }) => day !== asOf) ? asOfMeasures : "";
  return kind === "copy"
    ? [`This browser's copy of ${shortDay(asOf, today)}`, differing]
    : [`Bundled figures to ${formatDay(asOf)}`, ageText(asOf, today), differing];
}

function troubleText({ id, role, failure, asOf }: SourceState, today: Day): string {
  const { name } = SOURCE_NOTES[id];
  if (role !== "behind") return failure ? failureClause(failure.reason) : `${name} gave no figures`;
  return asOf === null
    ? `${name} answers without any figure`
    : `${name} is behind: its last curve is of ${shortDay(asOf, today)}`;
}

const LONGEST_CLAUSE = 90;

/** A failure's sentence as a clause: no full stop, no bracket, no details after a colon. */
export function failureClause(reason: string): string {
  const [main = ""] = reason.split(/[:;] /, 1);
  const clause = main.replaceAll(/\s*\([^)]*\)/g, "").replace(/[.\s]+$/, "");
  return clause.length > LONGEST_CLAUSE ? `${clause.slice(0, LONGEST_CLAUSE - 1)}…` : clause;
}

/** A figure's day is later than today: one of the two is not so. */
const WRONG_CLOCK = "this computer's clock may be wrong";

function ageText(asOf: Day, today: Day): string {
  const age = today - asOf;
  if (age < 0) return WRONG_CLOCK;
  return age === 0 ? "today" : `${age} ${age === 1 ? "day" : "days"} old`;
}

const NAMES: Readonly<Record<Provenance["kind"], string>> = {
  latest: "Latest published figures",
  copy: "This browser's last good copy",
  bundled: "Bundled figures",
};

/** `Bundled figures to 1 Oct 2026 · 52 days old`, counted from the last trading day to today. */
export function provenanceText({ kind, asOf }: Provenance, today: Day): string {
  return `${NAMES[kind]} to ${formatDay(asOf)} · ${ageText(asOf, today)}`;
}
