// How one press is named: in tooltips, in the palette and to assistive technology.
import { expect, it } from "vitest";
import { ariaKeys, type Chord, pressText } from "../../src/domain/key-name.ts";
import { PAGE_KEYS, type PageKey } from "../../src/domain/page-key.ts";

const KEYS: readonly PageKey[] = PAGE_KEYS;

it("names a line of one press as the list does", () => {
  for (const { chords, shown } of KEYS.filter((key) => key.chords.length === 1)) {
    expect(pressText(chords[0] as Chord)).toBe(shown);
  }
});

it("names each press of a line of several by a part of what the list shows", () => {
  expect((["e", "E", "5", "-", "Ctrl+Z", "Alt+ArrowLeft"] as const).map(pressText)).toEqual([
    "E",
    "Shift E",
    "5",
    "−",
    "Ctrl Shift Z",
    "Alt ←",
  ]);
});

it("tells assistive technology of ⌘ beside Ctrl, and of no two presses the same", () => {
  expect(ariaKeys("Ctrl+k")).toBe("Control+K Meta+K");
  expect(ariaKeys("Ctrl+Z")).toBe("Control+Shift+Z Meta+Shift+Z");
  expect(ariaKeys("E")).toBe("Shift+E");
  expect(ariaKeys("+")).toBe("Plus");
  const all = KEYS.flatMap(({ chords }) => chords.map((chord) => ariaKeys(chord as Chord)));
  expect(new Set(all).size).toBe(all.length);
});
