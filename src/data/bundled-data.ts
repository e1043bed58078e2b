// The figures shipped with the app: where they are and how each file is loaded.
import type { Result } from "../domain/failure.ts";
import type { LadderStep } from "../domain/ladder.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Print } from "../domain/print.ts";
import type { EventNotesIndex } from "./event-notes-file.ts";
import { loadJson } from "./json-answer.ts";
import { parseParYieldFile, type SourcedYields } from "./par-yield-file.ts";
import { parsePolicyEventFile } from "./policy-event-file.ts";
import { parsePrintFile } from "./print-file.ts";
import type { Rows } from "./row-file.ts";

/** Loads one bundled file; `assetBase` is the folder the app is served from, with its slash. */
type Load<T> = (assetBase: URL, signal?: AbortSignal) => Promise<Result<T>>;

function bundled<T>(
  file: string,
  name: string,
  parse: (input: unknown, file: string) => Result<T> | Promise<Result<T>>,
): Load<T> {
  return async (assetBase, signal) => {
    const answer = await loadJson({ url: new URL(`data/${file}`, assetBase), name, signal });
    if (!answer.ok) return answer;
    const parsed = await parse(answer.value, file);
    if (parsed.ok) return parsed;
    const { reason, path, source } = parsed.failure;
    const place = path === undefined ? reason : `${path} ${reason}`;
    return { ok: false, failure: { source, path, reason: `${name} could not be read: ${place}.` } };
  };
}

/** Par yields from October 2023 on: enough to draw, and to rank the responses of 2025. */
export const loadRecentYields: Load<SourcedYields> = bundled(
  "par-yields-recent.json",
  "The bundled par yields",
  parseParYieldFile,
);

/** Par yields from 2017 to where the recent part begins. */
export const loadOlderYields: Load<SourcedYields> = bundled(
  "par-yields-older.json",
  "The older bundled par yields",
  parseParYieldFile,
);

/** Policy events, oldest first. */
export const loadPolicyEvents: Load<Rows<PolicyEvent>> = bundled(
  "policy-events.json",
  "The bundled policy events",
  parsePolicyEventFile,
);

/** Summaries and sources of the policy events. */
export const loadEventNotes: Load<EventNotesIndex> = bundled(
  "policy-event-notes.json",
  "The notes on the policy events",
  async (input) => (await import("./event-notes-file.ts")).parseEventNotesFile(input),
);

/** Reported traded levels. */
export const loadPrints: Load<Rows<Print>> = bundled(
  "prints.json",
  "The bundled prints",
  parsePrintFile,
);

/** The US–China tariff ladder. */
export const loadLadder: Load<Rows<LadderStep>> = bundled(
  "ladder.json",
  "The bundled tariff ladder",
  async (input) => (await import("./ladder-file.ts")).parseLadderFile(input),
);

/** Fed decisions, consumer prices and jobs reports. */
export const loadMacroCalendar: Load<Rows<MacroRelease>> = bundled(
  "macro-calendar.json",
  "The bundled macro calendar",
  async (input) => (await import("./macro-calendar-file.ts")).parseMacroCalendarFile(input),
);
