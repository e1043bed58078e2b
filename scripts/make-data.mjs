// Makes the bundled data (public/data) from the source facts (facts): `npm run data`.
// Deterministic: the same facts give the same bytes. `--out DIR` writes somewhere else.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { csvParse } from "d3-dsv";

const root = new URL("../", import.meta.url);
const { values } = parseArgs({ options: { out: { type: "string" } } });
const out = values.out ?? fileURLToPath(new URL("public/data/", root));
const readFact = (name) => readFileSync(new URL(`facts/${name}`, root), "utf8");

const MS_PER_DAY = 86_400_000;
const dayOf = (iso) => Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
const hundredths = (percent) => Math.round(Number(percent) * 100);

/** First day of the part that is loaded first: 250 trading days before 2025, and October 2023. */
const RECENT_FROM = "2023-10-02";

/** The day Treasury first published a tenor; an empty cell from then on was not obtained by us. */
const FIRST_PUBLISHED = { "1.5M": "2025-02-18", "2M": "2018-10-16", "4M": "2022-10-19" };

const YIELDS = {
  publisher: "US Treasury, Daily Treasury Par Yield Curve Rates",
  url: "https://home.treasury.gov/resource-center/data-chart-center/interest-rates/TextView?type=daily_treasury_yield_curve",
  licence: "US government work, public domain",
};

/** Numbers as differences from the number before them, the first from 0; null stays null. */
function deltas(numbers) {
  let last = 0;
  return numbers.map((number) => {
    if (number === null) return null;
    const step = number - last;
    last = number;
    return step;
  });
}

/** Runs of rows whose cell is empty although the tenor was published by then: [first, last] days. */
function notObtained(rows, tenor) {
  const spans = [];
  let open = null;
  for (const row of rows) {
    const empty = row[tenor] === "" && row.date >= (FIRST_PUBLISHED[tenor] ?? "");
    if (!empty) open = null;
    else if (open) open[1] = row.date;
    else spans.push((open = [row.date, row.date]));
  }
  return spans;
}

function yieldFile(tenors, rows, complete) {
  const column = (tenor) => rows.map((row) => (row[tenor] === "" ? null : hundredths(row[tenor])));
  const gaps = tenors.map((tenor) => [tenor, notObtained(rows, tenor)]);
  return {
    schema: "yieldmark/par-yields/1",
    ...YIELDS,
    asOf: rows.at(-1).date,
    complete,
    notObtained: Object.fromEntries(gaps.filter(([, spans]) => spans.length > 0)),
    days: deltas(rows.map((row) => dayOf(row.date))),
    yields: Object.fromEntries(tenors.map((tenor) => [tenor, deltas(column(tenor))])),
  };
}

/** A row file; null fields are left out of the rows. */
function rowFile(kind, rows) {
  const stated = (row) =>
    Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
  return { schema: `yieldmark/${kind}/1`, rows: rows.map(stated) };
}

const policyEvent = (fact) => ({
  id: fact.id,
  date: fact.date,
  time: fact.time_et,
  afterClose: fact.after_close,
  effective: fact.effective_date,
  actor: fact.actor,
  targets: fact.targets,
  kind: fact.kind,
  authority: fact.authority,
  instrument: fact.instrument,
  document: fact.fr_document_number,
  rateBefore: fact.rate_before,
  rateAfter: fact.rate_after,
  title: fact.title,
  confidence: fact.confidence,
  weight: fact.weight,
});

const print = (fact) => ({
  date: fact.date,
  tenor: fact.tenor,
  level: hundredths(fact.level),
  extreme: fact.extreme,
  session: fact.session,
  eventId: fact.event_id,
  sources: fact.sources,
});

const ladderStep = (fact) => ({
  effective: fact.effective_date,
  direction: fact.direction,
  layer: fact.layer,
  rate: Number(fact.rate),
  inForce: fact.in_force === "yes",
  instrument: fact.instrument,
  eventId: fact.event_id,
});

const macroRelease = (fact) => ({
  date: fact.date,
  time: fact.time_et,
  kind: fact.kind,
  reference: fact.reference,
  rangeLow: fact.range_low == null ? null : hundredths(fact.range_low),
  rangeHigh: fact.range_high == null ? null : hundredths(fact.range_high),
  change: fact.change_bp ?? null,
  scheduled: fact.scheduled ?? null,
  confirmed: fact.confirmed,
});

/** JSON with one line for every column, span list or row, so that a change reads as a change. */
function toText(file) {
  const line = (value) => JSON.stringify(value);
  const block = (value) => {
    if (Array.isArray(value) && typeof value[0] === "object" && value[0] !== null) {
      return `[\n${value.map(line).join(",\n")}\n]`;
    }
    if (Array.isArray(value) || typeof value !== "object") return line(value);
    const entries = Object.entries(value).map(([key, part]) => `${line(key)}:${line(part)}`);
    return `{\n${entries.join(",\n")}\n}`;
  };
  const fields = Object.entries(file).map(([key, value]) => `${line(key)}:${block(value)}`);
  return `{\n${fields.join(",\n")}\n}\n`;
}

const yields = csvParse(readFact("par-yields-2017.csv"));
const tenors = yields.columns.slice(1);
const events = JSON.parse(readFact("policy-events.json"));

const files = {
  "par-yields-recent.json": yieldFile(
    tenors,
    yields.filter((row) => row.date >= RECENT_FROM),
    false,
  ),
  "par-yields-older.json": yieldFile(
    tenors,
    yields.filter((row) => row.date < RECENT_FROM),
    true,
  ),
  "policy-events.json": rowFile("policy-events", events.map(policyEvent)),
  "policy-event-notes.json": rowFile(
    "policy-event-notes",
    events.map(({ id, summary, sources }) => ({ id, summary, sources })),
  ),
  "ladder.json": rowFile("ladder", csvParse(readFact("us-cn-ladder.csv")).map(ladderStep)),
  "prints.json": rowFile("prints", JSON.parse(readFact("prints.json")).map(print)),
  "macro-calendar.json": rowFile(
    "macro-calendar",
    JSON.parse(readFact("macro-calendar.json")).map(macroRelease),
  ),
};

mkdirSync(out, { recursive: true });
for (const [name, file] of Object.entries(files)) writeFileSync(`${out}/${name}`, toText(file));
console.log(`${Object.keys(files).length} files made in ${out}`);
