// Any view that an address can ask for.
import * as fc from "fast-check";
import { KINDS } from "../../src/domain/policy-event.ts";
import { TENORS } from "../../src/domain/tenor.ts";
import { HORIZONS, PANELS, RANGES, type View } from "../../src/domain/view.ts";
import { on } from "./facts.ts";

const someDay = fc.integer({ min: on("1900-01-01"), max: on("2199-12-31") });
const dayOrNone = fc.option(someDay, { nil: null });
const onOff = fc.constantFrom("on" as const, "off" as const);
const letters = fc.stringMatching(/^[A-Z]{2,12}$/);
const span = fc.oneof(
  fc.record({ from: someDay, range: fc.constant(null) }),
  fc.record({ from: fc.constant(null), range: fc.constantFrom(...RANGES) }),
);
export const validView: fc.Arbitrary<View> = fc
  .tuple(
    span,
    fc.record({
      panel: fc.constantFrom(...PANELS),
      show: fc.uniqueArray(
        fc.constantFrom(...TENORS, "10Y real", "10Y breakeven", "2s10s", "3m10y", "2s5s10s"),
        {
          minLength: 1,
          maxLength: 14,
        },
      ),
      to: dayOrNone,
      level: fc.uniqueArray(fc.integer({ min: -500, max: 2500 }), { maxLength: 8 }),
      actor: fc.uniqueArray(letters, { maxLength: 20 }),
      kind: fc.uniqueArray(fc.constantFrom(...KINDS)),
      weight: fc.constantFrom("major" as const, "all" as const),
      reviewed: fc.constantFrom("yes" as const, "all" as const),
      q: fc.string({ maxLength: 120 }).filter((text) => !/[\p{Cc}\p{Cs}]/u.test(text)),
      event: fc.option(fc.stringMatching(/^[a-z][a-z0-9-]{0,60}$/), { nil: null }),
      horizon: fc.constantFrom(...HORIZONS),
      units: fc.constantFrom("percent" as const, "change" as const),
      base: dayOrNone,
      axis: fc.constantFrom("trading" as const, "calendar" as const),
      lanes: onOff,
      ladder: onOff,
      macro: onOff,
      auctions: onOff,
      invert: onOff,
      controls: fc.constantFrom("none" as const, "range" as const, "full" as const),
      theme: fc.constantFrom("auto" as const, "light" as const, "dark" as const),
      data: fc.constantFrom("auto" as const, "snapshot" as const),
    }),
  )
  .map(([days, rest]) => ({ ...rest, ...days }));
