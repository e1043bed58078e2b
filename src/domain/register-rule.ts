// A small rule table: what a document of the Federal Register is, judged by its title alone.
import type { Kind, PolicyEvent } from "./policy-event.ts";
import type { RegisterDocument } from "./register-document.ts";
import { targetsIn } from "./register-target.ts";

/** What the table says of a document. */
export type RegisterClass = Pick<PolicyEvent, "kind" | "targets" | "authority" | "weight">;

/** The first rule whose pattern fits decides; a null kind: no act of tariff policy. */
type Rule = readonly [title: RegExp, kind: Kind | null, weight?: PolicyEvent["weight"]];

/**
 * Executive orders and proclamations. A title that only says "amendment" or "modifying" does not tell
 * the direction: `announcement` stands for "duties are changed, the title does not say how".
 */
const ORDER_RULES: readonly Rule[] = [
  [/generalized system of preferences|growth and opportunity|\bagoa\b|caribbean basin/i, null],
  [/beneficiary|rules of origin|normal trade relations|national emergency with respect/i, null],
  [/^to (?:implement|take certain actions?|modify|amend|designate|eliminate|extend)\b/i, null],
  [/prohibit|blocking property|sanctions|free trade agreement|trade promotion agreement/i, null],
  [/^addressing the threat to national security from imports/i, "announcement", "minor"],
  [/through section 232 actions|section 232 investigation/i, "announcement", "minor"],
  [/^(?:to )?continu/i, "announcement", "minor"],
  [/\bde minimis\b|low-value imports/i, "increase"],
  [/modifying the scope|\bexempt|\bexclusions?\b/i, "exemption"],
  [/extending the modification|ongoing discussions|^progress on the situation/i, "pause"],
  [/suspend|suspension|\bpaus|delay|postpon/i, "pause"],
  [/^ending\b|\bterminat|revok|repeal|reduc|addressing certain tariffs/i, "reduction"],
  [/^implementing\b|^modifying duties|arrangement between|reflect discussions/i, "reduction"],
  [/increas|strengthen|additional dut|\brais(?:e|ing)\b/i, "increase"],
  [/tariff|\bdut(?:y|ies)\b|reciprocal|surcharge|\bimport(?:s|ed|ing)?\b/i, "announcement"],
  [/^addressing threats to the united states by/i, "announcement"],
];

/** Notices of the Trade Representative: major only where an action is taken or modified. */
const NOTICE_RULES: readonly Rule[] = [
  [/special 301|notorious|generalized system|beneficiary|information collection/i, null],
  [/correction|technical|conforming|dispute settlement|\bprocedures?\b/i, null],
  [/exclusion process|comments?\b.*\bexclusions?\b/i, null],
  [/\bexclusions?\b/i, "exemption", "minor"],
  [/\bpropos(?:ed|al)\b.*\b(?:suspension|termination)\b/i, "announcement", "minor"],
  [/suspen|delay|postpon/i, "pause"],
  [/\bterminat|revocation|\bremoval\b/i, "reduction"],
  [/^notice of (?:determination and )?actions?\b/i, "announcement"],
  [/propos|initiat|investigation;|\bhearing\b|comments?\b|continuation/i, "announcement", "minor"],
  [/modif(?:ication|ying)\b.*\bactions?\b/i, "announcement"],
  [/\bactions?\b|determination|acts, policies,? and practices/i, "announcement", "minor"],
];

const AUTHORITIES: readonly (readonly [RegExp, string])[] = [
  [/\bsection 301\b|acts, policies,? and practices/i, "Section 301"],
  [/\bsection 232\b|adjust(?:ing)? (?:\S+ ){0,4}imports|adjusting the tariff/i, "Section 232"],
  [/threat to national security from imports|certain tariffs on imported/i, "Section 232"],
  [/competition from imports|\bsafeguard\b/i, "Section 201"],
  [/import surcharge|payments problems|\bsection 122\b/i, "Section 122"],
  [/offset .*discriminat|\bsection 338\b/i, "Section 338"],
  [/reciprocal tariff|synthetic opioid|illicit drugs|\b(?:northern|southern) border/i, "IEEPA"],
  [/threats to the united states by|de minimis|venezuelan oil|^ending certain tariff/i, "IEEPA"],
  [/tariffs on the government of/i, "IEEPA"],
];

const LONGEST_TITLE = 1000;

/**
 * Kind, targets, authority and weight of a document, or null when it is no act of tariff policy (trade
 * preference programmes, housekeeping of the tariff schedule, procedures). Authority is `none` where the
 * title does not tell it. Nobody has checked the result: it makes unreviewed events only.
 */
export function classifyDocument(document: RegisterDocument): RegisterClass | null {
  const title = document.title.slice(0, LONGEST_TITLE);
  const isNotice = document.type === "notice";
  const rule = (isNotice ? NOTICE_RULES : ORDER_RULES).find(([pattern]) => pattern.test(title));
  const [, kind, weight = "major"] = rule ?? [];
  if (kind === undefined || kind === null) return null;
  return {
    kind,
    targets: targetsIn(title),
    authority: isNotice ? "Section 301" : authorityIn(title),
    weight,
  };
}

function authorityIn(title: string): string {
  return AUTHORITIES.find(([pattern]) => pattern.test(title))?.[1] ?? "none";
}
