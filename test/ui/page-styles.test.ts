// The styles stand in anyone's page: what they say of a page of ours they say of an element's root, too.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const FOLDERS = ["ui", "charts"].map((name) => new URL(`../../src/${name}/`, import.meta.url));
const SHEETS = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".css"))
    .map((file) => ({
      file,
      text: readFileSync(new URL(file, folder), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, ""),
    })),
);

/** Shown by paper alone, which prints pages of ours only. */
const OF_PAPER = ["print.css"];
/** What covers the page asks for the width of the screen. */
const FLOATING = ["export.css", "share.css"];

/** Every selector with its file, one for each rule. */
const selectorsOf = (files: typeof SHEETS) =>
  files.flatMap(({ file, text }) =>
    [...text.matchAll(/(?:^|[{};])\s*([^@{};]+?)\s*\{/g)].map(([, selector]) => ({
      file,
      parts: selector!.split(",").map((part) => part.trim()),
    })),
  );

const besidesPaper = SHEETS.filter(({ file }) => !OF_PAPER.includes(file));
const isOfPage = (part: string) => /^(?::root|body|html)(?![\w-])/.test(part);
/** `:root:root[a]` → `.yieldmark-root.yieldmark-root[a]` */
const ofElement = (part: string) => part.replaceAll(/:root|^body|^html/g, ".yieldmark-root");

describe("styles", () => {
  it("are all read", () => {
    expect(SHEETS.map(({ file }) => file)).toEqual(
      expect.arrayContaining(["tokens.css", "type.css", "base.css", "overview-strip.css"]),
    );
    expect(selectorsOf(SHEETS).length).toBeGreaterThan(400);
  });

  it("say nothing of a page that they do not say of an element's root", () => {
    const ofPage = selectorsOf(besidesPaper).filter(({ parts }) => parts.some(isOfPage));
    expect(ofPage.length).toBeGreaterThan(6);
    for (const { file, parts } of ofPage) {
      const wanted = parts.filter(isOfPage).map(ofElement);
      expect(parts, file).toEqual(expect.arrayContaining(wanted));
    }
  });

  it("ask for the width of the chart's own page or element, but where they cover the page", () => {
    for (const { file, text } of SHEETS.filter((sheet) => !FLOATING.includes(sheet.file))) {
      expect(text, file).not.toMatch(/@media[^{]*\b(?:width|height|orientation)\b/);
    }
    const named = SHEETS.flatMap(({ text }) => text.match(/@container[^{]*/g) ?? []);
    expect(named.length).toBeGreaterThan(20);
    for (const question of named) expect(question).toMatch(/^@container yieldmark \(/);
  });

  it.each(SHEETS)("$file measures nothing by the page's type size", ({ text }) => {
    expect(text).not.toMatch(/\d(?:rem|rlh|rex|rch|ric)\b/);
  });

  it("bring fonts under names of their own and nothing else with them", () => {
    const fonts = SHEETS.filter(({ text }) => text.includes("@font-face"));
    expect(fonts.map(({ file }) => file)).toEqual(["font.css"]);
    expect(fonts[0]!.text.replaceAll(/@font-face\s*\{[^}]*\}/g, "").trim()).toBe("");
    const names = fonts[0]!.text.matchAll(/font-family:\s*"([^"]+)"/g);
    expect([...names].map(([, name]) => name)).toEqual(["Yieldmark Inter", "Yieldmark Stand-in"]);
  });

  it("take nothing from around an element: all is set anew there", () => {
    const base = SHEETS.find(({ file }) => file === "base.css")!.text;
    const anew = /:where\(\.yieldmark-root\)\s*\{([^}]*)\}/.exec(base)?.[1];
    expect(anew).toMatch(/\ball: initial;/);
    expect(anew).toMatch(/\bdirection: ltr;/);
  });

  it.each(SHEETS)("$file uses no property that only the page around it sets", ({ text }) => {
    const set = SHEETS.flatMap((sheet) => [...sheet.text.matchAll(/(--[\w-]+)\s*:/g)]);
    const known = new Set(set.map(([, name]) => name));
    for (const [, name] of text.matchAll(/var\((--[\w-]+)/g)) expect(known).toContain(name);
  });
});
