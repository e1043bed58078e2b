// How each source stands, in the terms the status line and the Sources tab use.
import { type Day, formatDay } from "../domain/civil-day.ts";
import type { YieldChoice } from "../domain/source-choice.ts";
import type { SourceRole, SourceState } from "../domain/source-state.ts";
import { isYieldSource, type SourceId, SOURCE_NOTES, SOURCES } from "../domain/source.ts";
import type { Column } from "../domain/tenor.ts";
import type { LiveSlot } from "./live-slot.ts";
import { answerAsOf, leadSlots, type SlotResult } from "./live-yields.ts";

/** The newest tariff document or auction may be so many days old before a reader is told. */
const QUIET_DAYS: Partial<Record<SourceId, number>> = {
  "federal-register": 60,
  "fiscal-data": 45,
};
const MOST_LEFT_OUT = 50;

interface StatesInput {
  readonly results: readonly SlotResult[];
  readonly inView: ReadonlySet<Column>;
  readonly today: Day;
  readonly isAsking: (slot: LiveSlot) => boolean;
}

/** One state for each source, the ones that are off too. */
export function sourceStates(input: StatesInput, choice: YieldChoice): SourceState[] {
  return SOURCES.map((id) => sourceState(id, input, choice));
}

function sourceState(id: SourceId, input: StatesInput, choice: YieldChoice): SourceState {
  const own = input.results.filter(({ slot }) => slot.id === id);
  const shown = leadSlots(own, input.inView);
  const failed = shown.find(({ record }) => record.failure) ?? own.find((r) => r.record.failure);
  const answers = own.flatMap(({ slot, answer, record }) =>
    answer ? [{ answer, at: record.answeredAt, asOf: answerAsOf(slot, answer.value) }] : [],
  );
  const asOf = largest(answers.map((answer) => answer.asOf));
  const leftOut = answers.flatMap(({ answer }) => answer.leftOut);
  const role = isYieldSource(id) ? (choice.roles.get(id) ?? "off") : rowRole(own);
  const isRepeated = role !== "off" && (!isYieldSource(id) || choice.asked.has(id));
  return {
    id,
    role,
    isAsking: own.some(({ slot }) => input.isAsking(slot)),
    answeredAt: largest(answers.map(({ at }) => at)),
    asOf,
    failure: failed?.record.failure ?? null,
    failedAt: failed?.record.failedAt ?? null,
    nextAskAt: isRepeated ? ((failed ?? shown[0])?.record.nextAskAt ?? null) : null,
    leftOut: leftOut.slice(0, MOST_LEFT_OUT),
    leftOutCount: answers.reduce((sum, { answer }) => sum + answer.leftOutCount, 0),
    remark: remarkOf(id, role, asOf, input.today),
  };
}

function rowRole(own: readonly SlotResult[]): SourceRole {
  const [result] = own;
  if (!result) return "off";
  if (result.record.failure) return "failed";
  return result.answer ? "in use" : "waiting";
}

function remarkOf(id: SourceId, role: SourceRole, asOf: Day | null, today: Day): string | null {
  const { name } = SOURCE_NOTES[id];
  if (role === "behind") {
    return asOf === null
      ? `${name} answers, but without any figure.`
      : `${name} is behind: its last curve is of ${formatDay(asOf)}.`;
  }
  const quiet = QUIET_DAYS[id];
  if (quiet === undefined || role !== "in use") return null;
  if (asOf === null) return `${name} answered without any row.`;
  return today - asOf > quiet ? `${name}'s newest row is of ${formatDay(asOf)}.` : null;
}

function largest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length > 0 ? Math.max(...known) : null;
}
