// The files beside the page: bundled figures and the site's settings, changed on their way.
import type { Result } from "../../src/domain/failure.ts";
import {
  loadOlderYields,
  loadPolicyEvents,
  loadPrints,
  loadRecentYields,
} from "../../src/data/bundled-data.ts";
import { parseEventNotesFile } from "../../src/data/event-notes-file.ts";
import { parseLadderFile } from "../../src/data/ladder-file.ts";
import { parseMacroCalendarFile } from "../../src/data/macro-calendar-file.ts";
import { loadSiteConfig } from "../../src/data/site-config.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import { readBundled } from "../data/bundled-file.ts";
import { type FuzzTarget, fuzzTarget } from "./fuzz-target.ts";
import { jsonBody, mutatedValue } from "./mutation.ts";
import { answered } from "./one-answer.ts";

const PAGE = new URL("https://desk.example/tools/yieldmark/");
const ROWS = 12;
const DAYS = 40;

function file(name: string, base: unknown, load: (page: URL) => Promise<unknown>): FuzzTarget {
  return fuzzTarget(name, jsonBody(base), (body) => answered(body, 200, () => load(PAGE)));
}

function lastRows(name: string): unknown {
  const whole = readBundled(`${name}.json`) as { readonly rows: readonly unknown[] };
  return { ...whole, rows: whole.rows.slice(-ROWS) };
}

function rows(name: string, load: (page: URL) => Promise<Result<unknown>>): FuzzTarget {
  return file(name, lastRows(name), load);
}

/** A file whose reader is loaded with it: only the reader is tried. */
function later(name: string, parse: (input: unknown) => Result<unknown>): FuzzTarget {
  return fuzzTarget(name, mutatedValue(lastRows(name)), parse);
}

function yields(name: string, load: (page: URL) => Promise<Result<unknown>>): FuzzTarget {
  const whole = readBundled(`${name}.json`) as {
    readonly days: readonly number[];
    readonly yields: Readonly<Record<string, readonly unknown[]>>;
  };
  const days = whole.days.slice(0, DAYS);
  const columns = Object.entries(whole.yields).map(([key, levels]) => [key, levels.slice(0, DAYS)]);
  const asOf = isoDay(days.reduce((sum, step) => sum + step, 0));
  return file(name, { ...whole, asOf, days, yields: Object.fromEntries(columns) }, load);
}

const CONFIG = {
  $schema: "./config.schema.json",
  title: "Rates desk",
  view: { show: "2s10s,30Y", range: "1Y", level: "4.5", q: "tariff", event: "us-90-day-pause" },
  yields: ["treasury", "dbnomics", "fred"],
  events: ["federal-register"],
  auctions: ["fiscal-data"],
  proxies: { treasury: "/proxy/treasury", fred: "https://data.example/fred/" },
  embedOrigins: ["https://desk.example", "http://127.0.0.1:8080"],
  timeoutSeconds: 7.5,
};

export const BUNDLE_TARGETS: readonly FuzzTarget[] = [
  rows("policy-events", loadPolicyEvents),
  later("policy-event-notes", parseEventNotesFile),
  rows("prints", loadPrints),
  later("ladder", parseLadderFile),
  later("macro-calendar", parseMacroCalendarFile),
  yields("par-yields-recent", loadRecentYields),
  yields("par-yields-older", loadOlderYields),
  file("config", CONFIG, loadSiteConfig),
];
