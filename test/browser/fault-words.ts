// What the page says of a source under each scenario, in plain words.
import type { Scenario } from "../../mocks/source-mock.ts";
import { SOURCE_NOTES, type SourceId } from "../../src/domain/source.ts";

/** Words for the faults that every source has the same way; `N` stands for the source's name. */
const COMMON: Readonly<Partial<Record<Scenario, string>>> = {
  offline: "N did not answer \\(offline, refused by the network, or asked too often\\)\\.",
  refused: "N refused the request \\(403\\)\\.",
  hanging: "N did not answer within 1 s\\.",
  "throttled-opaque":
    "N did not answer \\(offline, refused by the network, or asked too often\\)\\.",
  "throttled-text-200": "N answered with text instead of data: “Please limit requests",
  "http-500": "N answered with an error \\(500\\)",
  "html-instead-of-json": "N answered with a web page instead of data\\.",
  truncated: "N's? answer breaks off or is not data\\.",
  "wrong-shape": "N's? answer has another shape than expected: ",
};

const YIELDS: Readonly<Partial<Record<Scenario, string>>> = {
  slow: "Latest published",
  stale: "N is behind: its last curve is of 23 Oct 2026\\.",
  holes: "Latest published",
  revised: "revis",
  "duplicate-days": "for one day",
  descending: "Latest published",
  "future-day": "is in the future",
  "absurd-values": "is not a yield",
};

const OWN: Readonly<Record<SourceId, Readonly<Partial<Record<Scenario, string>>>>> = {
  dbnomics: { ...YIELDS, empty: "N has no such series\\." },
  treasury: {
    ...YIELDS,
    empty: "N's answer for 2026 is empty\\.",
    truncated: "has not as many fields as the header",
  },
  fred: { ...YIELDS, empty: "N's answer has no figures\\." },
  "federal-register": {
    slow: "In use: what it gives is on the screen",
    empty: "N's answer holds no document\\.",
    stale: "N's newest row is of ",
    holes: "signing_date is missing",
    revised: "In use: what it gives is on the screen",
    "duplicate-days": "is there twice and differs; the first is used",
    descending: "In use: what it gives is on the screen",
    "future-day": "is after today",
    "absurd-values": "has more than 1000 characters",
  },
  "fiscal-data": {
    slow: "In use: what it gives is on the screen",
    empty: "N's answer holds no 10Y or 30Y auction\\.",
    stale: "N's newest row is of ",
    holes: "In use: what it gives is on the screen",
    revised: "In use: what it gives is on the screen",
    "duplicate-days": "is there twice and differs; the first is used",
    descending: "In use: what it gives is on the screen",
    "future-day": "days ahead|future|after today",
    "absurd-values": "is not a number from",
  },
};

/** The sentence or part of one that must be on the page. */
export function wordsFor(id: SourceId, scenario: Scenario): RegExp {
  const words = OWN[id][scenario] ?? COMMON[scenario]!;
  return new RegExp(words.replaceAll("N", SOURCE_NOTES[id].name), "u");
}
