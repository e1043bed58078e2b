// How a public source stands, fact by fact: what it gives, when it answered, what went wrong.
import { isoDay } from "../domain/civil-day.ts";
import { clockText, waitText } from "../domain/clock-text.ts";
import type { Failure } from "../domain/failure.ts";
import type { SourceRole, SourceState } from "../domain/source-state.ts";
import { SOURCE_NOTES, type SourceId } from "../domain/source.ts";
import { SOURCE_TERMS } from "../domain/source-terms.ts";
import { fact, type SourceFact } from "./source-fact.ts";

/** What the reader's clock says, and what the address asks for. */
export interface StandingView {
  /** Milliseconds since 1970 UTC. */
  readonly now: number;
  readonly timeZone: string;
  /** The address asks for the bundled figures, or carries its own. */
  readonly isSnapshot: boolean;
  /** It carries its own. */
  readonly isFrozen?: boolean;
}

/** Left-out cells that are told at once; the rest opens. */
const FIRST_LEFT_OUT = 5;

const ROLES: Readonly<Record<Exclude<SourceRole, "off">, string>> = {
  standby: "standing by: asked when the sources before it fail",
  waiting: "asked; its first answer is on its way",
  "in use": "in use: what it gives is on the screen",
  "adds newer days": "adds the days that are newer than the first source’s last one",
  behind: "behind: it answers, but its newest figures are too old to rely on",
  failed: "failed: its last answer could not be had or used",
};

const proxied = (id: string, more: string) =>
  `not configured: config.json names the address of the site’s proxy${more} as proxies.${id}, and lists “${id}” in yields`;

const OFF: Readonly<Record<SourceId, string>> = {
  dbnomics: "not configured: config.json lists “dbnomics” in yields, or has no yields",
  treasury: proxied("treasury", ""),
  fred: proxied("fred", ", which adds the key,"),
  "federal-register":
    "not configured: config.json lists “federal-register” in events, or has no events",
  "fiscal-data": "not configured: config.json lists “fiscal-data” in auctions, or has no auctions",
};

/** All facts of one source; `state` is undefined before anything was asked. */
export function standingFacts(
  id: SourceId,
  state: SourceState | undefined,
  view: StandingView,
): SourceFact[] {
  const { gives, reached } = SOURCE_TERMS[id];
  const { licence, url, publisher } = SOURCE_NOTES[id];
  return [
    fact("Gives", gives),
    fact("Reached", reached),
    fact("Role", roleText(id, state, view), ...(state?.remark ? [state.remark] : [])),
    ...(state && !view.isSnapshot ? askedFacts(state, view) : []),
    fact("Licence", licence),
    { term: "Publisher", lines: [], links: [{ title: publisher, url }] },
  ];
}

function roleText(
  id: SourceId,
  state: SourceState | undefined,
  { isSnapshot, isFrozen }: StandingView,
): string {
  if (isFrozen) return "not asked: the figures are frozen as they were shared";
  if (isSnapshot) return "not asked: the address asks for the bundled figures";
  if (!state) return "not asked yet";
  if (state.role === "off") return OFF[id];
  if (id === "fiscal-data" && state.role === "waiting" && !state.isAsking) {
    return "asked when the auctions are shown";
  }
  if (id === "treasury" && state.role === "standby" && state.answeredAt !== null) {
    return "standing by: it has no newer days to add now";
  }
  return ROLES[state.role];
}

function askedFacts(state: SourceState, { now, timeZone }: StandingView): SourceFact[] {
  const { answeredAt, asOf, failure, failedAt, nextAskAt, isAsking, leftOut } = state;
  const at = (instant: number) => clockText(instant, now, timeZone);
  const facts: SourceFact[] = [];
  if (answeredAt !== null) {
    const reach = asOf === null ? "" : `, as of ${isoDay(asOf)}`;
    facts.push(fact("Last answer", `${at(answeredAt)}${reach}`));
  } else if (state.role !== "off") facts.push(fact("Last answer", "none yet"));
  if (failure) {
    const when = failedAt === null ? "" : `${at(failedAt)}: `;
    facts.push(fact("Last error", `${when}${failureText(failure)}`));
  }
  if (isAsking) facts.push(fact("Next try", "now"));
  else if (nextAskAt !== null) {
    const wait = waitText(nextAskAt, now);
    facts.push(fact("Next try", wait === "now" ? wait : `${wait}, at ${at(nextAskAt)}`));
  }
  if (state.leftOutCount > 0) {
    facts.push({
      ...fact("Left out", ...leftOut.slice(0, FIRST_LEFT_OUT).map(failureText)),
      more: {
        count: state.leftOutCount - Math.min(leftOut.length, FIRST_LEFT_OUT),
        lines: leftOut.slice(FIRST_LEFT_OUT).map(failureText),
      },
    });
  }
  return facts;
}

const failureText = ({ reason, path }: Failure) =>
  path && !reason.includes(path) ? `${path}: ${reason}` : reason;
