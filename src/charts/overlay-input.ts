// What the overlay chart is drawn from.
import type { Auction } from "../domain/auction.ts";
import type { EventDay } from "../domain/event-day.ts";
import type { LadderStep } from "../domain/ladder.ts";
import type { MacroRelease } from "../domain/macro-release.ts";
import type { History } from "../domain/measure.ts";
import type { PolicyEvent } from "../domain/policy-event.ts";
import type { Print } from "../domain/print.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import type { View } from "../domain/view.ts";
import type { YieldTable } from "../domain/yield-table.ts";
import type { MeasureText } from "./chart-frame.ts";

/** What the overlay chart is drawn from. Keep identities stable between renders. */
export interface OverlayInput {
  readonly table: YieldTable;
  readonly axis: TimeAxis;
  readonly histories: readonly History[];
  /** All events, by announced day. */
  readonly events: readonly PolicyEvent[];
  readonly eventDays: ReadonlyMap<string, EventDay | null>;
  readonly prints: readonly Print[];
  /** Steps of the tariff ladder; empty when it is off. */
  readonly ladder: readonly LadderStep[];
  /** Scheduled releases, by day; empty when the macro lane is off. */
  readonly releases: readonly MacroRelease[];
  /** Auctions, by day; empty when their lane is off. */
  readonly auctions: readonly Auction[];
  readonly view: View;
  readonly measureText: MeasureText;
  /** Rows kept free for event labels placed by someone else; without it the chart places its own. */
  readonly labelRows?: number;
  /** Height of the edge row; the frame's own without it. */
  readonly edgeRowHeight?: number;
  /** `off` leaves the right ends of the lines without names. */
  readonly lineNames?: "on" | "off";
}
