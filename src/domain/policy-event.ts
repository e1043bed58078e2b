// A tariff policy event: what was announced, when the market could first know it, and by whom.
import type { Day } from "./civil-day.ts";

export const KINDS = [
  "announcement",
  "increase",
  "retaliation",
  "export-control",
  "imposed",
  "pause",
  "reduction",
  "exemption",
  "deal",
  "negotiation",
  "statement",
  "legal",
  "market",
] as const;

/** What sort of act it was. `imposed` rows are dated on the day of effect. */
export type Kind = (typeof KINDS)[number];

/** Families of kinds; each has a shape of its own on the chart. */
export const FAMILIES = ["escalation", "easing", "talks", "legal", "market"] as const;
export type Family = (typeof FAMILIES)[number];

/** Lanes of marks, top to bottom: one for the US, one for China, and so on. */
export const LANES = ["US", "CN", "OTHER", "COURT", "MARKET"] as const;
export type Lane = (typeof LANES)[number];

/** When the market could first know. */
export interface Announced {
  readonly day: Day;
  /** Minutes after midnight, New York clock; null when the hour is unknown. */
  readonly minute: number | null;
  /** At or after the 15:30 curve, where the source says only so much; null when unknown. */
  readonly afterClose: boolean | null;
}

export interface PolicyEvent {
  readonly id: string;
  readonly announced: Announced;
  /** When the measure starts to apply; never places a mark. Null when unknown or none. */
  readonly effective: Day | null;
  /** `US`, `CN`, another government's code, `COURT`, `MARKET` or `RATING`. */
  readonly actor: string;
  readonly targets: readonly string[];
  readonly kind: Kind;
  readonly authority: string;
  readonly instrument: string | null;
  readonly documentNumber: string | null;
  /** Additional duty before and after on the main target, percent; null when the row states none. */
  readonly rateBefore: number | null;
  readonly rateAfter: number | null;
  readonly title: string;
  readonly confidence: "high" | "medium" | "low";
  readonly weight: "major" | "minor";
  /** False for rows a rule table made from a register and nobody has checked. */
  readonly reviewed: boolean;
  /** Its documents in the Federal Register as far as the Register told of them; absent without. */
  readonly register?: readonly RegisterEntry[];
}

/** Where an event's document stands in the Federal Register. */
export interface RegisterEntry {
  readonly documentNumber: string;
  /** `90 FR 15041`; null when not given. */
  readonly citation: string | null;
  /** Day of publication, some days after the signature. */
  readonly published: Day;
  readonly url: string;
}

/** What is only read when an event is opened. */
export interface EventNotes {
  readonly summary: string;
  readonly sources: readonly { readonly title: string; readonly url: string }[];
}

const FAMILY_OF: Readonly<Record<Kind, Family>> = {
  announcement: "escalation",
  increase: "escalation",
  retaliation: "escalation",
  "export-control": "escalation",
  imposed: "escalation",
  pause: "easing",
  reduction: "easing",
  exemption: "easing",
  deal: "easing",
  negotiation: "talks",
  statement: "talks",
  legal: "legal",
  market: "market",
};

/** The family a kind belongs to. */
export function familyOf(kind: Kind): Family {
  return FAMILY_OF[kind];
}

/** The lane an actor's marks stand in; every government but the US and China shares `OTHER`. */
export function laneOf(actor: string): Lane {
  if (actor === "RATING" || actor === "MARKET") return "MARKET";
  return actor === "US" || actor === "CN" || actor === "COURT" ? actor : "OTHER";
}
