// What the palette answers to a typed text: the best of each group, the best group first.
import { PALETTE_GROUPS, type PaletteEntry, type PaletteGroup } from "./palette-entry.ts";
import { askedWords, matchRank } from "./palette-text.ts";
import type { TypedDays } from "./typed-day.ts";

/** Entries listed under one heading, at most. */
export const MOST_IN_GROUP = 8;

/** Some entries under one heading. */
export interface AnswerGroup<Ask> {
  readonly group: PaletteGroup;
  /** Best first, at most `MOST_IN_GROUP`. */
  readonly entries: readonly PaletteEntry<Ask>[];
  /** How many there are, listed or not. */
  readonly count: number;
}

/** What was typed, and the days that it names; null when it names none. */
interface Asked<Ask> {
  readonly text: string;
  readonly days: TypedDays | null;
  /** Entries about those days. */
  readonly dated: readonly PaletteEntry<Ask>[];
}

/**
 * Entries that answer as well keep the order in which they are given, groups theirs. Nothing typed
 * is answered with the first choices; days with what is about them and the events of them.
 */
export function paletteAnswer<Ask>(
  entries: readonly PaletteEntry<Ask>[],
  { text, days, dated }: Asked<Ask>,
): AnswerGroup<Ask>[] {
  const words = askedWords(text);
  const rankOf = (entry: PaletteEntry<Ask>) => {
    if (days) return isWithin(days, entry.day) ? 0 : null;
    if (text.trim() === "") return entry.isFirst ? 0 : null;
    return words.length === 0 ? null : matchRank(words, entry.found);
  };
  const ranked = [
    ...dated.map((entry) => ({ entry, rank: -1 })),
    ...entries.flatMap((entry) => {
      const rank = rankOf(entry);
      return rank === null ? [] : [{ entry, rank }];
    }),
  ].toSorted((a, b) => a.rank - b.rank);
  return PALETTE_GROUPS.flatMap((group) => {
    const own = ranked.filter(({ entry }) => entry.group === group);
    return own.length === 0 ? [] : [{ group, own, best: own[0]!.rank }];
  })
    .toSorted((a, b) => a.best - b.best)
    .map(({ group, own }) => ({
      group,
      entries: own.slice(0, MOST_IN_GROUP).map(({ entry }) => entry),
      count: own.length,
    }));
}

const isWithin = ({ from, to }: TypedDays, day: number | undefined) =>
  day !== undefined && day >= from && day <= to;
