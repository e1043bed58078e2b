// What a policy event's fields are called on screen.
import { LANE_NAMES } from "../charts/mark-shape.ts";
import { type Day, formatDay, isoDay, partsOf } from "../domain/civil-day.ts";
import { type Kind, laneOf, type PolicyEvent, type RegisterEntry } from "../domain/policy-event.ts";

const CONFIDENCE: Readonly<Record<PolicyEvent["confidence"], string>> = {
  high: "high: what happened, and when, is well sourced",
  medium: "medium: a date, an hour or a rate is thinly sourced",
  low: "low: thinly sourced, not confirmed",
};

/** How sure the row is, in words. */
export function confidenceText({ confidence, reviewed }: PolicyEvent): string {
  const checked = reviewed ? "" : "; unreviewed, classified by a rule table";
  return `${CONFIDENCE[confidence]}${checked}`;
}

const ACTOR_WORDS: Readonly<Record<string, string>> = {
  CN: "China",
  CA: "Canada",
  MX: "Mexico",
  TR: "Turkey",
  COURT: "Courts",
  MARKET: "Market",
  RATING: "Rating agency",
};

/** Who acted, in a word; a government without one keeps its code, such as `US` or `EU`. */
export function actorWord(actor: string): string {
  return ACTOR_WORDS[actor] ?? actor;
}

/** A kind as the filter names it. */
export function kindWord(kind: Kind): string {
  const words = kind === "imposed" ? "takes effect" : kind.replace("-", " ");
  return `${words[0]!.toUpperCase()}${words.slice(1)}`;
}

/** A lane's name; in the lane of other governments whose it is. */
function actorText({ actor }: PolicyEvent): string {
  const lane = laneOf(actor);
  if (actor === "RATING") return actorWord(actor);
  return lane === "OTHER" ? actorWord(actor) : LANE_NAMES[lane];
}

/** Who did what: `China · retaliation`, `United States · increase · minor`. */
export function kindText(event: PolicyEvent): string {
  const weight = event.weight === "minor" ? "minor" : "";
  const words = [actorText(event), event.kind, weight, event.reviewed ? "" : "unreviewed"];
  return words.filter((word) => word !== "" && word !== "market").join(" · ");
}

/** Announced day, with the New York hour where it is known: `2025-04-09 13:18`. */
export function announcedStamp({ announced: { day, minute } }: PolicyEvent): string {
  if (minute === null) return isoDay(day);
  const two = (count: number) => String(count).padStart(2, "0");
  return `${isoDay(day)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Words that set an event back: minor, in force only, thinly sourced, unreviewed. */
export function eventTags(event: PolicyEvent): string[] {
  return [
    event.kind === "imposed" ? "takes effect" : "",
    event.weight === "minor" ? "minor" : "",
    event.confidence === "high" ? "" : `${event.confidence} confidence`,
    event.reviewed ? "" : "unreviewed",
  ].filter(Boolean);
}

/** What is said of a row that a rule table made, beside its card's kind. */
export const UNREVIEWED =
  "Classified from its title by rule; nobody has checked it. It enters no set and no count of events on file.";

/**
 * Where a document stands in the Register: `90 FR 15041, signed 2 Apr 2025, published 7 Apr 2025`. The
 * signature is known only of a row made from the Register, which stands at its day.
 */
export function registerText({ announced, reviewed }: PolicyEvent, entry: RegisterEntry): string {
  const { citation, documentNumber, published } = entry;
  const isSigned = !reviewed && announced.day < published;
  return [
    citation ?? `FR Doc. ${documentNumber}`,
    ...(isSigned ? [`signed ${formatDay(announced.day)}`] : []),
    `published ${formatDay(published)}`,
  ].join(", ");
}

/** Additional duty before and after as the row states it, or null: `34% → 84%`. */
export function rateText({ rateBefore, rateAfter }: PolicyEvent): string | null {
  if (rateBefore === null && rateAfter === null) return null;
  if (rateBefore === null) return `${rateAfter}%`;
  return rateAfter === null ? `from ${rateBefore}%` : `${rateBefore}% → ${rateAfter}%`;
}

/** `day 0 3 Apr`, with the year where it is not that of the announcement; or that there are no data. */
export function dayZeroText(day: Day | undefined, announced: Day): string {
  if (day === undefined) return "no data yet";
  const { year } = partsOf(day);
  const text = `day 0 ${formatDay(day)}`;
  return year === partsOf(announced).year ? text.replace(` ${year}`, "") : text;
}
