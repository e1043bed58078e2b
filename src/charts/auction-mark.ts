// Auctions in a lane of their own: `10` or `30` at the auction's day, close ones gathered and counted.
import type { Auction } from "../domain/auction.ts";
import { auctionName } from "../domain/auction-text.ts";
import { isoDay } from "../domain/civil-day.ts";
import type { TimeAxis } from "../domain/time-axis.ts";
import { type DayRange, inRange } from "../domain/view-range.ts";
import type { Box } from "./chart-frame.ts";
import { MARK_PITCH } from "./mark-model.ts";
import { measureStyle } from "./measure-style.ts";
import type { MarkPrimitive } from "./primitive.ts";

/** One auction, or several nearer to each other than two marks can stand. */
export interface PlacedAuction {
  readonly key: string;
  /** Pixels; x is the day of its first auction, never moved. */
  readonly x: number;
  readonly y: number;
  readonly auctions: readonly Auction[];
  /** Name for assistive technology. */
  readonly name: string;
}

/** Places the auctions in range, by day, up to the last curve; later ones have no place on the axis. */
export function placeAuctions(
  auctions: readonly Auction[],
  axis: TimeAxis,
  days: DayRange,
  lane: Box,
  toX: (position: number) => number,
): PlacedAuction[] {
  const [first, last] = [axis.time[0] ?? Infinity, axis.time.at(-1) ?? -Infinity];
  const groups: { x: number; auctions: Auction[] }[] = [];
  for (const auction of auctions) {
    const { day } = auction;
    if (!inRange(days, day) || day < first || day > last) continue;
    const x = toX(axis.positionOf(day));
    const group = groups.at(-1);
    if (group && x - group.x < MARK_PITCH) group.auctions.push(auction);
    else groups.push({ x, auctions: [auction] });
  }
  return groups.map(({ x, auctions: own }) => ({
    key: `${own[0]!.day} ${own[0]!.cusip}`,
    x,
    y: lane.y + lane.height / 2,
    auctions: own,
    name: own.length === 1 ? auctionName(own[0]!) : clusterName(own),
  }));
}

function clusterName(auctions: readonly Auction[]): string {
  const [first, last] = [auctions[0]!, auctions.at(-1)!].map(({ day }) => isoDay(day));
  const span = first === last ? first : `${first} to ${last}`;
  return `${span}: ${auctions.length} auctions`;
}

/** `10` or `30` in the tenor's colour, hollow without a result; a cluster's count in grey. */
export function auctionPrimitive({ x, y, auctions }: PlacedAuction): MarkPrimitive {
  const [{ term, highYield }] = auctions as readonly [Auction];
  const isAlone = auctions.length === 1;
  return {
    kind: "mark",
    shape: "market",
    x,
    y,
    side: 12,
    colour: isAlone ? measureStyle(term).colour : "--muted",
    hollow: isAlone && highYield === null,
    quiet: false,
    selected: false,
    label: isAlone ? term.replace("Y", "") : `${auctions.length}`,
  };
}
