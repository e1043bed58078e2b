// A policy event to vary in tests.
import type { PolicyEvent } from "../../src/domain/policy-event.ts";
import { on } from "./facts.ts";

/** The 90-day pause of 9 April 2025, with changes. */
export function anEvent(changes: Partial<PolicyEvent> = {}): PolicyEvent {
  return {
    id: "us-90-day-pause",
    announced: { day: on("2025-04-09"), minute: 798, afterClose: false },
    effective: on("2025-04-10"),
    actor: "US",
    targets: ["GLOBAL", "CN"],
    kind: "pause",
    authority: "IEEPA",
    instrument: "EO 14266",
    documentNumber: "2025-06462",
    rateBefore: 84,
    rateAfter: 125,
    title: "90-day pause, China to 125%",
    confidence: "high",
    weight: "major",
    reviewed: true,
    ...changes,
  };
}
