// The rank's short form for a narrow column; its sentence is told in full beside it.

const RANK = /larger than (\d+%) of the (\d+) days/;

/** `> 94%`, or `> all`, and the number of days before, from a rank's sentence; null for any other text. */
export function rankShort(text: string | null): { share: string; days: number } | null {
  const [, share, days] = RANK.exec(text ?? "") ?? [];
  return share === undefined
    ? null
    : { share: share === "100%" ? "> all" : `> ${share}`, days: Number(days) };
}

/** How many days the ranks of a column count: `250`, or `231–250` where holes make them differ. */
export function rankDays(texts: readonly (string | null)[]): string {
  const days = texts.flatMap((text) => rankShort(text)?.days ?? []);
  if (days.length === 0) return "–";
  const [least, most] = [Math.min(...days), Math.max(...days)];
  return least === most ? String(most) : `${least}–${most}`;
}
