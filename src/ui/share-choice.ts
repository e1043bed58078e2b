// What the reader chose to share, and the texts and previews that come of it.
import { frameAddress, type SharedView } from "../domain/embed-address.ts";
import { leastHeight } from "../domain/embed-height.ts";
import {
  elementSnippet,
  frameSnippet,
  type FrameSize,
  HEIGHTS,
  SANDBOX,
} from "../domain/embed-snippet.ts";
import type { Result } from "../domain/failure.ts";
import { encodeView } from "../domain/view-codec.ts";
import type { View } from "../domain/view.ts";
import type { ExportSubject } from "./export-subject.ts";

export interface ShareChoice {
  readonly what: "latest" | "frozen";
  readonly how: "link" | "frame" | "element";
  readonly controls: View["controls"];
  readonly theme: View["theme"];
  readonly frameSize: keyof typeof RATIOS | "fixed";
  readonly elementSize: "own" | "fixed";
  /** The fixed height, CSS pixels. */
  readonly height: number;
  readonly isSandboxed: boolean;
  readonly hasHostScript: boolean;
}

const RATIOS = { wide: [16, 9], classic: [4, 3] } as const;

/** What the dialog begins with for a view: a frame that keeps updating, without controls. */
export function firstShareChoice({ controls, theme }: View): ShareChoice {
  return {
    what: "latest",
    how: "frame",
    controls: controls === "full" ? "none" : controls,
    theme,
    frameSize: "wide",
    elementSize: "own",
    height: 480,
    isSandboxed: false,
    hasHostScript: false,
  };
}

/** The view as it is to stand elsewhere: open to new curves, or with its first and last day named. */
export function sharedView(
  { parts, range }: Pick<ExportSubject, "parts" | "range">,
  { what, controls, theme }: Pick<ShareChoice, "what" | "controls" | "theme">,
): View {
  const view: View = { ...parts.view, controls, theme };
  if (what === "latest") return { ...view, to: null, data: "auto" };
  return { ...view, from: range.from, to: range.to, range: null };
}

/** A whole number within the bounds of a height. */
export function isHeight(height: number): boolean {
  return Number.isInteger(height) && height >= HEIGHTS.least && height <= HEIGHTS.most;
}

function frameSizeOf({ frameSize, height }: ShareChoice): FrameSize {
  return frameSize === "fixed" ? { height } : { ratio: RATIOS[frameSize] };
}

function elementHeight({ elementSize, height }: ShareChoice): number | null {
  return elementSize === "fixed" ? height : null;
}

/** What is to be pasted. Fails in words where the figures cannot be carried. */
export function shareText(choice: ShareChoice, shared: SharedView): Result<string> {
  if (choice.how === "element") return elementSnippet(shared, elementHeight(choice));
  const { isSandboxed, hasHostScript } = choice;
  return frameSnippet(shared, { size: frameSizeOf(choice), isSandboxed, hasHostScript });
}

/** What a preview shows. */
export interface PreviewSource {
  readonly address: string;
  /** The frame's own limits; null without. */
  readonly sandbox: string | null;
  /** The height beside a width, CSS pixels; `asked` is what the chart asks for, null until it has. */
  readonly heightAt: (width: number, asked: number | null) => number;
}

/** A height to begin with for a chart that takes its own, CSS pixels. */
const UNTIL_ASKED = 480;

/** The very frame of the snippet, or a page with the very element. */
export function previewOf(choice: ShareChoice, shared: SharedView): Result<PreviewSource> {
  if (choice.how === "element") return elementPreview(choice, shared);
  const address = frameAddress(shared);
  if (!address.ok) return address;
  const size = frameSizeOf(choice);
  const least = "height" in size ? 0 : leastHeight(shared.view);
  const given = (width: number) =>
    "height" in size ? size.height : Math.round((width * size.ratio[1]) / size.ratio[0]);
  return {
    ok: true,
    value: {
      address: address.value,
      sandbox: choice.isSandboxed ? SANDBOX : null,
      heightAt: (width, asked) => Math.max(least, (choice.hasHostScript && asked) || given(width)),
    },
  };
}

function elementPreview(choice: ShareChoice, shared: SharedView): Result<PreviewSource> {
  const text = shareText(choice, shared);
  if (!text.ok) return text;
  const height = elementHeight(choice);
  const pairs = encodeView(shared.view).map(([key, value]) => [key, value]);
  if (height !== null) pairs.push(["height", String(height)]);
  const url = new URL("element-preview.html", shared.page);
  url.search = new URLSearchParams(pairs).toString();
  url.hash = shared.frozen ?? "";
  return {
    ok: true,
    value: {
      address: url.href,
      sandbox: null,
      heightAt: (_, asked) => asked ?? height ?? UNTIL_ASKED,
    },
  };
}
