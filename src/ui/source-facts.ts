// What is to be said of each source, counted from the data that are loaded.
import { type Day, isoDay } from "../domain/civil-day.ts";
import type { Failure } from "../domain/failure.ts";
import type { LadderStep } from "../domain/ladder.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import { laneOf, type PolicyEvent } from "../domain/policy-event.ts";
import type { Print } from "../domain/print.ts";
import type { BundledRows } from "../state/bundled-rows.ts";
import { fact, type SourceFact } from "./source-fact.ts";

const COMPILED = "facts with their sources, offered under the project's licence (MIT)";
const BUNDLED = "bundled with the page";
const count = (rows: readonly unknown[]) => rows.length.toLocaleString("en-US");

/** `2018-01-22 to 2026-10-07`, the earliest and the latest of these days. */
function spanText(days: readonly Day[]): string {
  const first = days.reduce((least, day) => Math.min(least, day), Infinity);
  const last = days.reduce((most, day) => Math.max(most, day), -Infinity);
  return Number.isFinite(first) ? `${isoDay(first)} to ${isoDay(last)}` : "no rows";
}

/** Policy events, counted by weight and by what keeps a row out of every count. */
export function eventFacts(
  events: readonly PolicyEvent[] | null,
  passedOver: number,
): SourceFact[] {
  if (events === null) return [fact("Status", "Reading the policy events…")];
  const of = (is: (event: PolicyEvent) => boolean) => count(events.filter(is));
  return [
    fact(
      "What",
      `Tariff policy events: ${of(({ weight }) => weight === "major")} major, ${of(({ weight }) => weight === "minor")} minor.`,
    ),
    fact(
      "Holds",
      `${spanText(events.map(({ announced }) => announced.day))}, ${count(events)} rows`,
    ),
    fact("Status", `${BUNDLED}; thin from 2026-08-21`, ...registerLines(events, passedOver)),
    fact("Publisher", "Compiled from public documents; each event's card links its sources."),
    fact("Licence", COMPILED),
    fact(
      "Limits",
      `${of(({ confidence }) => confidence === "medium")} rows of medium and ${of(({ confidence }) => confidence === "low")} of low confidence, ${of(({ reviewed }) => !reviewed)} not reviewed.`,
      `${of(({ actor }) => laneOf(actor) === "MARKET")} milestones of market and ratings enter no count: they are entries about the yields themselves.`,
      "Section 301 numbers of 2018–19 and all numbers of March to October 2026 rest on two secondary tables.",
    ),
  ];
}

/** What the Federal Register told of these events; nothing before it answered. */
function registerLines(events: readonly PolicyEvent[], passedOver: number): string[] {
  const told = events.filter(({ register }) => register !== undefined);
  if (told.length === 0) return [];
  const added = told.filter(({ id }) => id.startsWith("fr-"));
  const matched = told.length - added.length;
  return [
    `${matched.toLocaleString("en-US")} of them matched to documents of the Federal Register; ${count(added)} more were added from it by rule, which nobody has reviewed.`,
    `Passed over because of their titles, as no acts of tariff policy: ${passedOver.toLocaleString("en-US")}.`,
  ];
}

/** Reported traded levels. */
export function printFacts(prints: readonly Print[]): SourceFact[] {
  return [
    fact("What", "Reported traded yields, on-the-run and within the day: no par yields."),
    fact("Holds", `${spanText(prints.map(({ day }) => day))}, ${count(prints)} rows, ${BUNDLED}`),
    fact("Licence", COMPILED),
  ];
}

/** The tariff ladder and what it leaves out. */
export function ladderFacts(steps: BundledRows<LadderStep>): SourceFact[] {
  if (!isRows(steps)) return [stateOf(steps, "Reading the tariff ladder…")];
  const superseded = steps.filter(({ inForce }) => !inForce).length;
  return [
    fact("What", "Headline additional rates between the US and China, by layer and day of effect."),
    fact(
      "Holds",
      `${spanText(steps.map(({ effective }) => effective))}, ${count(steps)} steps, of which ${superseded} were superseded before their day; ${BUNDLED}`,
    ),
    fact("Publisher", "Compiled from the orders and announcements that its rows name."),
    fact("Licence", COMPILED),
    fact(
      "Left out",
      "China's duties of February and March 2025 on selected goods, Sections 301 and 232, and whatever applies to China after the Section 122 surcharge lapsed.",
    ),
  ];
}

/** Scheduled releases and what is not covered. */
export function macroFacts(releases: BundledRows<MacroRelease>): SourceFact[] {
  if (!isRows(releases)) return [stateOf(releases, "Reading the macro calendar…")];
  const of = (kind: MacroRelease["kind"]) => count(releases.filter((row) => row.kind === kind));
  const open = releases.filter(({ confirmed }) => !confirmed).length;
  return [
    fact("What", `Fed decisions (${of("FOMC")}), CPI (${of("CPI")}) and jobs (${of("NFP")}).`),
    fact(
      "Holds",
      `${spanText(releases.map(({ announced }) => announced.day))}, ${count(releases)} rows, ${open} unconfirmed (to come, or thinly sourced); ${BUNDLED}`,
    ),
    {
      term: "Publisher",
      lines: [],
      links: [
        {
          title: "Federal Reserve, FOMC calendars and statements",
          url: "https://www.federalreserve.gov/monetarypolicy/fomccalendars.htm",
        },
        {
          title: "Bureau of Labor Statistics, release schedule",
          url: "https://www.bls.gov/schedule/",
        },
      ],
    },
    fact("Licence", "US government work, public domain"),
    fact(
      "Limits",
      "PCE, refunding, auctions and Fed speakers are not covered.",
      "In the shutdown of 2025 the October CPI was cancelled, and other releases came late.",
    ),
  ];
}

function isRows<T>(rows: BundledRows<T>): rows is readonly T[] {
  return Array.isArray(rows);
}

function stateOf(state: Failure | "loading", reading: string): SourceFact {
  return fact("Status", state === "loading" ? reading : state.reason);
}
