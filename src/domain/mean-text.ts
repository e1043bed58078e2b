// Means of basis points as text, two decimals; the minus sign is U+2212.

const NONE = "n/a";

/** A mean or median with its sign: `+0.26`, `−4.30`, `0.00`; `n/a` where no day counts. */
export function formatMean(bp: number | null): string {
  if (bp === null) return NONE;
  const size = formatSize(Math.abs(bp));
  return size === "0.00" ? size : `${bp < 0 ? "−" : "+"}${size}`;
}

/** A size, which has no sign: `4.38`. */
export function formatSize(bp: number | null): string {
  return bp === null ? NONE : bp.toFixed(2);
}
