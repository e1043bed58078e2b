// The address of a chart for frames, and what such an address may carry.
import type { Result } from "./failure.ts";
import { encodeView } from "./view-codec.ts";
import type { View } from "./view.ts";

/** A view that is to stand in someone else's page. */
export interface SharedView {
  /** Folder the app is served from, absolute, with its slash: `https://desk.example/yieldmark/`. */
  readonly page: string;
  readonly view: View;
  /** `s=1.…`: exactly these figures; null keeps updating. */
  readonly frozen: string | null;
}

/** Longest fragment with frozen figures, characters; as in links. */
export const MOST_FROZEN = 8000;

/**
 * Address of the chart's page for frames. It always names something, so that what a site sets for bare
 * addresses later does not change a chart that is in use. Fails in words when the frozen figures are
 * too many or are none.
 */
export function frameAddress({ page, view, frozen }: SharedView): Result<string> {
  const trouble = frozenTrouble(frozen);
  if (trouble !== null) return { ok: false, failure: { source: "This snippet", reason: trouble } };
  const query = encodeView(view).map(([key, value]) => `${key}=${encoded(value)}`);
  const fragment = frozen === null ? "" : `#${frozen}`;
  return { ok: true, value: `${page}embed.html?${query.join("&") || "v=1"}${fragment}` };
}

/** Why a fragment cannot be carried, in words; null when it can, or when there is none. */
export function frozenTrouble(frozen: string | null): string | null {
  if (frozen === null) return null;
  if (frozen.length > MOST_FROZEN) {
    const [needed, most] = [frozen.length, MOST_FROZEN].map((count) =>
      count.toLocaleString("en-US"),
    );
    return `This view has too many figures for a snippet: ${needed} characters, and programs cut addresses beyond ${most}. Choose a shorter range, or let it keep updating.`;
  }
  return /^s=\d{1,9}\.[\w-]+$/.test(frozen) ? null : "The frozen figures could not be written.";
}

/** A value in a query: commas stay readable; no sign is left that ends an address somewhere. */
function encoded(value: string): string {
  const whole = value.replace(/\p{Cs}/gu, "\u{fffd}");
  return encodeURIComponent(whole)
    .replaceAll("%2C", ",")
    .replaceAll(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
