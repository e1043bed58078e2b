// What a choice of sharing comes to: the view elsewhere, the text, and a preview of the very same.
import { describe, expect, it } from "vitest";
import { decodeView } from "../../src/domain/view-codec.ts";
import { DEFAULT_VIEW, type View } from "../../src/domain/view.ts";
import {
  firstShareChoice,
  isHeight,
  previewOf,
  type ShareChoice,
  sharedView,
  shareText,
} from "../../src/ui/share-choice.ts";
import { on } from "../domain/facts.ts";

const SPRING: View = {
  ...DEFAULT_VIEW,
  show: ["2s10s"],
  from: null,
  range: "3M",
  to: on("2025-06-30"),
  data: "snapshot",
};
const DAYS = { from: on("2025-03-30"), to: on("2025-06-30") };
const first = firstShareChoice(DEFAULT_VIEW);
const FROZEN = "s=1.abc";

function sharedBy(patch: Partial<ShareChoice>, view: View = SPRING) {
  const choice = { ...first, ...patch };
  const subject = {
    parts: { view },
    range: { ...DAYS, openEnded: false, first: 0, last: 1 },
  } as Parameters<typeof sharedView>[0];
  const frozen = choice.what === "frozen" ? FROZEN : null;
  const shared = { page: "https://yields.example/", view: sharedView(subject, choice), frozen };
  const [text, preview] = [shareText(choice, shared), previewOf(choice, shared)];
  if (!text.ok || !preview.ok) throw new Error("nothing to share");
  return { text: text.value, view: shared.view, ...preview.value };
}

describe("what is shared", () => {
  it("keeps updating: no last day, and no snapshot that a link had asked for", () => {
    expect(sharedBy({}).view).toMatchObject({ range: "3M", from: null, to: null, data: "auto" });
  });

  it("exactly this: its first and last day are named", () => {
    expect(sharedBy({ what: "frozen" }).view).toMatchObject({ ...DAYS, range: null });
  });

  it("begins without the dashboard's controls, and with those that were asked for", () => {
    expect(first.controls).toBe("none");
    expect(firstShareChoice({ ...DEFAULT_VIEW, controls: "range", theme: "dark" })).toMatchObject({
      controls: "range",
      theme: "dark",
    });
  });
});

describe("the preview", () => {
  it("of a frame is the address in its snippet, with the same limits", () => {
    for (const what of ["latest", "frozen"] as const) {
      const { address, sandbox, text } = sharedBy({ what, isSandboxed: true });
      expect(text).toContain(`src="${address.replaceAll("&", "&amp;")}"`);
      expect(text).toContain(`sandbox="${sandbox}"`);
    }
  });

  it("of an element has its attributes in the address, with the figures behind", () => {
    const { address, view } = sharedBy({ how: "element", what: "frozen", elementSize: "fixed" });
    const { searchParams, hash, pathname } = new URL(address);
    expect(pathname).toBe("/element-preview.html");
    expect(searchParams.get("height")).toBe("480");
    searchParams.delete("height");
    expect(decodeView([...searchParams])).toEqual({ view, problems: [] });
    expect(hash).toBe(`#${FROZEN}`);
  });

  it("is as high as the style makes it, and as asked only where a script would hear", () => {
    expect(sharedBy({}).heightAt(1600, 700)).toBe(900);
    expect(sharedBy({}).heightAt(390, 700)).toBe(400);
    expect(sharedBy({ hasHostScript: true }).heightAt(390, 700)).toBe(700);
    expect(sharedBy({ hasHostScript: true }).heightAt(1600, null)).toBe(900);
    expect(sharedBy({ frameSize: "fixed", height: 300 }).heightAt(390, 700)).toBe(300);
    expect(sharedBy({ how: "element" }).heightAt(390, 700)).toBe(700);
  });
});

it.each([240, 480, 2000])("%i is a height", (height) => {
  expect(isHeight(height)).toBe(true);
});

it.each([239, 2001, 300.5, Number.NaN, Infinity])("%d is none", (height) => {
  expect(isHeight(height)).toBe(false);
});
