// Two curves in one sentence, for those who do not see them.
import type { CurvePoint, WordOfChange } from "./curve-pair.ts";
import { wordFigures } from "./curve-word-text.ts";
import { formatChange } from "./figure-text.ts";

/**
 * `11 tenors from 1M to 30Y; 2Y −20 bp, 10Y −14 bp: bull steepener; from −21 bp (3Y) to +4 bp (2M)`. Says
 * only what is there.
 */
export function curveSentence(points: readonly CurvePoint[], found: WordOfChange | null): string {
  const drawn = points.filter(({ before, after }) => before !== null || after !== null);
  const [first, last] = [drawn[0], drawn.at(-1)];
  if (!first || !last) return "No tenor to draw.";
  const changes = drawn.flatMap(({ tenor, change }) =>
    change === null ? [] : [{ tenor, change }],
  );
  const ends = changes.toSorted((a, b) => a.change - b.change);
  const text = ({ tenor, change }: (typeof ends)[number]) => `${formatChange(change)} (${tenor})`;
  const clauses = [
    drawn.length === 1
      ? `1 tenor, ${first.tenor}`
      : `${drawn.length} tenors from ${first.tenor} to ${last.tenor}`,
    ...(found ? [`${wordFigures(found)}: ${found.word}`] : []),
    ...(ends.length > 1 ? [`changes from ${text(ends[0]!)} to ${text(ends.at(-1)!)}`] : []),
  ];
  return `${clauses.join("; ")}.`;
}
