// What `?scenario=` asks of the mocks: one fault for all sources, or one for each that is named.
import { type SourceId, SOURCES } from "../src/domain/source.ts";
import { type Scenario, SCENARIOS } from "./source-mock.ts";

/** The faults a text asks for, and its words that name no source or no scenario. */
export interface AskedScenario {
  readonly faults: Partial<Record<SourceId, Scenario>>;
  readonly unknown: readonly string[];
}

const isSource = (text: string): text is SourceId => SOURCES.some((id) => id === text);
const isScenario = (text: string): text is Scenario => SCENARIOS.some((name) => name === text);

/** Reads `slow` or `dbnomics:http-500,federal-register:empty`; "healthy" and nothing ask for none. */
export function askedScenario(text: string): AskedScenario {
  const faults: Partial<Record<SourceId, Scenario>> = {};
  const unknown: string[] = [];
  const words = text.split(",").map((word) => word.trim());
  for (const word of words.filter((part) => part !== "" && part !== "healthy")) {
    const [first = "", second, ...more] = word.split(":");
    if (second === undefined && isScenario(first)) {
      for (const id of SOURCES) faults[id] = first;
    } else if (second !== undefined && more.length === 0 && isSource(first)) {
      if (isScenario(second)) faults[first] = second;
      else if (second === "healthy") delete faults[first];
      else unknown.push(word);
    } else {
      unknown.push(word);
    }
  }
  return { faults, unknown };
}

/** The faults in words: `all healthy`, `all slow`, `dbnomics http-500, fred empty`. */
export function formatFaults(faults: AskedScenario["faults"]): string {
  const named = SOURCES.filter((id) => faults[id] !== undefined);
  const first = faults[SOURCES[0]];
  if (named.length === 0) return "all healthy";
  if (SOURCES.every((id) => faults[id] === first)) return `all ${first}`;
  return named.map((id) => `${id} ${faults[id]}`).join(", ");
}
