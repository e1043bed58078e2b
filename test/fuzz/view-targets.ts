// What asks for a view: addresses, patches, and the messages between a frame and its page.
import * as fc from "fast-check";
import { toChart } from "../../src/domain/frame-message.ts";
import { toFrameReport } from "../../src/domain/frame-report.ts";
import { decodeView, encodeWholeView } from "../../src/domain/view-codec.ts";
import {
  applyPatch,
  mergedPatch,
  patchView,
  readPatch,
  viewRecord,
} from "../../src/domain/view-patch.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { validView } from "../domain/arbitrary-view.ts";
import { type FuzzTarget, fuzzTarget } from "./fuzz-target.ts";
import { hostileText, mutatedText, mutatedValue } from "./mutation.ts";

const queryOf = (pairs: readonly (readonly [string, string])[]) =>
  new URLSearchParams(pairs.map(([key, value]) => [key, value])).toString();
const views = fc.sample(validView, { numRuns: 20, seed: 9 });

const keys = Object.keys(DEFAULT_VIEW);
const pairs = fc.array(
  fc.tuple(fc.oneof(fc.constantFrom(...keys, "v", "__proto__"), hostileText), hostileText),
  { maxLength: 12 },
);
const addresses = fc.oneof(
  fc.oneof(...views.map((view) => mutatedText(queryOf(encodeWholeView(view))))),
  pairs.map(queryOf),
);
const patches = fc.oneof(...views.map((view) => mutatedValue(viewRecord(view))), fc.anything());

const TO_CHART = [
  { target: "yieldmark", version: 1, type: "set-view", view: viewRecord(DEFAULT_VIEW) },
  { target: "yieldmark", version: 1, type: "snapshot", id: "a1", format: "png", scale: 2 },
];
const FROM_CHART = [
  { source: "yieldmark", version: 1, type: "ready", name: "30Y par yield", asOf: "2026-10-01" },
  { source: "yieldmark", version: 1, type: "height", height: 420 },
  { source: "yieldmark", version: 1, type: "failure", about: "DBnomics", reason: "It is away." },
];
/** What may be posted: clones of anything, also what JSON does not have. */
const posted = (messages: readonly unknown[]) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.oneof(...messages.map(mutatedValue)) },
    {
      weight: 1,
      arbitrary: fc.anything({ withMap: true, withSet: true, withDate: true, withBigInt: true }),
    },
  );

const isRecord = (input: unknown): input is Readonly<Record<string, string | null>> =>
  typeof input === "object" && input !== null;

/** A patch read, laid over, and merged with itself. */
function patched(input: unknown): unknown {
  if (!isRecord(input)) return null;
  const patch = readPatch(input);
  return [patchView(DEFAULT_VIEW, input), applyPatch(DEFAULT_VIEW, mergedPatch(patch, patch))];
}

export const VIEW_TARGETS: readonly FuzzTarget[] = [
  fuzzTarget(
    "view-parameters",
    addresses,
    (query) => decodeView([...new URLSearchParams(query.slice(0, 8000))]),
    false,
  ),
  fuzzTarget("view-patches", patches, patched, false),
  fuzzTarget(
    "messages-to-chart",
    posted(TO_CHART),
    (input) => {
      const message = toChart(input);
      return message?.type === "set-view" ? [message, patched(message.view)] : message;
    },
    false,
  ),
  fuzzTarget("messages-from-chart", posted(FROM_CHART), toFrameReport),
];
