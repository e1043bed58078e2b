// The newer of two copies, part by part: what another tab has kept is not lost to an older answer.
import type { LastGoodCopy } from "./last-good-copy.ts";

/**
 * What is to be kept when `next` is given while `kept` stands: of yields, documents and auctions the
 * one that reaches further, whole. Where both reach equally far, the yields that were fetched later,
 * and the documents and auctions of `next`.
 */
export function newerCopy(kept: LastGoodCopy, next: LastGoodCopy): LastGoodCopy {
  const isKept = (reach: (copy: LastGoodCopy) => readonly number[]) =>
    isFurther(reach(kept), reach(next));
  return {
    yields: (isKept(yieldsReach) ? kept : next).yields,
    documents: (isKept(documentsReach) ? kept : next).documents,
    auctions: (isKept(auctionsReach) ? kept : next).auctions,
  };
}

function isFurther(kept: readonly number[], next: readonly number[]): boolean {
  const at = kept.findIndex((measure, i) => measure !== next[i]);
  return at >= 0 && kept[at]! > (next[at] ?? -Infinity);
}

/** Last day, then when it was fetched; empty without any yields. */
function yieldsReach({ yields }: LastGoodCopy): readonly number[] {
  return yields ? [yields.table.time.at(-1) ?? -Infinity, yields.retrievedAt] : [];
}

/** Last day of publication. */
function documentsReach({ documents }: LastGoodCopy): readonly number[] {
  return lastOf(documents?.map(({ published }) => published));
}

/** Last day of an auction with results, then of any. */
function auctionsReach({ auctions }: LastGoodCopy): readonly number[] {
  const held = auctions?.filter(({ highYield }) => highYield !== null);
  return [...lastOf(held?.map(({ day }) => day)), ...lastOf(auctions?.map(({ day }) => day))];
}

function lastOf(days: readonly number[] | undefined): readonly number[] {
  return days ? [days.reduce((last, day) => Math.max(last, day), -1e9)] : [];
}
