// The stroke of a small chart's line: broken at holes, never bridged.

/**
 * SVG path through the values at their places, to a tenth of a pixel; a null breaks it, a lone value is a
 * short dash.
 */
export function brokenStroke(
  values: readonly (number | null)[],
  toX: (at: number) => number,
  toY: (value: number) => number,
): string {
  let stroke = "";
  let isOpen = false;
  values.forEach((value, at) => {
    if (value === null) {
      isOpen = false;
      return;
    }
    const isAlone = !isOpen && (values[at + 1] ?? null) === null;
    const x = Math.round(toX(at) * 10) / 10;
    const y = Math.round(toY(value) * 10) / 10;
    stroke += isAlone ? `M${x - 1},${y}h2` : `${isOpen ? "L" : "M"}${x},${y}`;
    isOpen = true;
  });
  return stroke;
}
