// What is pasted into someone else's page: the text of a frame, or of the element.
import { frameAddress, frozenTrouble, type SharedView } from "./embed-address.ts";
import { leastHeight } from "./embed-height.ts";
import { embedTitle } from "./embed-title.ts";
import type { Result } from "./failure.ts";
import { encodeView } from "./view-codec.ts";
import type { View } from "./view.ts";

/** How high a frame is: a share of its width, or CSS pixels. */
export type FrameSize =
  | { readonly ratio: readonly [width: number, height: number] }
  | { readonly height: number };

export interface FrameChoice {
  readonly size: FrameSize;
  /** The frame may run scripts and open the dashboard, and nothing else. */
  readonly isSandboxed: boolean;
  /** The host page runs our script, which gives the frame the height its chart asks for. */
  readonly hasHostScript: boolean;
}

/** Bounds of a height that is chosen, CSS pixels. */
export const HEIGHTS = { least: 240, most: 2000 } as const;

/** What a sandboxed frame of ours needs: scripts, and links to the dashboard in tabs of their own. */
export const SANDBOX = "allow-scripts allow-popups allow-popups-to-escape-sandbox";

/** The frame as HTML; works without script on the host page. Fails in words as its address does. */
export function frameSnippet(shared: SharedView, choice: FrameChoice): Result<string> {
  const address = frameAddress(shared);
  if (!address.ok) return address;
  const { size, isSandboxed, hasHostScript } = choice;
  const frame = elementText("iframe", [
    ["src", address.value],
    ["title", embedTitle(shared.view)],
    ["loading", "lazy"],
    ...(isSandboxed ? [["sandbox", SANDBOX] as const] : []),
    ["style", `display:block;width:100%;border:0;${heightStyle(size, shared.view)}`],
  ]);
  if (!hasHostScript) return { ok: true, value: frame };
  const script = elementText("script", [["src", `${shared.page}yieldmark-host.js`]], "async");
  return { ok: true, value: `${frame}\n${script}` };
}

function heightStyle(size: FrameSize, view: View): string {
  if ("height" in size) return `height:${size.height}px`;
  return `aspect-ratio:${size.ratio.join("/")};height:auto;min-height:${leastHeight(view)}px`;
}

/**
 * The element and the module that defines it, as HTML: attributes only where the view differs from the
 * built-in one. `height` in CSS pixels; null lets the chart take its own. Fails in words when the frozen
 * figures cannot be carried.
 */
export function elementSnippet(shared: SharedView, height: number | null): Result<string> {
  const { page, view, frozen } = shared;
  const reason = frozenTrouble(frozen);
  if (reason !== null) return { ok: false, failure: { source: "This snippet", reason } };
  const script = elementText("script", [
    ["type", "module"],
    ["src", `${page}yieldmark-chart.js`],
  ]);
  const chart = elementText("yieldmark-chart", [
    ...encodeView(view),
    ...(height === null ? [] : [["height", String(height)] as const]),
    ...(frozen === null ? [] : [["frozen", frozen] as const]),
  ]);
  return { ok: true, value: `${script}\n${chart}` };
}

const LONGEST_LINE = 90;

/** An element without content; attributes stand on lines of their own where one would be too long. */
function elementText(
  name: string,
  attributes: readonly (readonly [name: string, value: string])[],
  flag?: string,
): string {
  const parts = attributes.map(([key, value]) => `${key}="${escaped(value)}"`);
  if (flag) parts.push(flag);
  const line = `<${[name, ...parts].join(" ")}></${name}>`;
  if (line.length <= LONGEST_LINE) return line;
  return `<${name}\n${parts.map((part) => `  ${part}\n`).join("")}></${name}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

function escaped(value: string): string {
  return value.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);
}
