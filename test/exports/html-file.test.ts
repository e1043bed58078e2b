// The HTML page: no script can run in it, nothing is asked for, and its table is the drawn cells.
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinedRows } from "../../src/exports/drawn-table.ts";
import { htmlFile } from "../../src/exports/html-file.ts";
import { anEvent } from "../domain/an-event.ts";
import { on } from "../domain/facts.ts";
import { APRIL, contentWith } from "./april-content.ts";
import { contentOf } from "./real-content.ts";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><title>T</title></svg>`;
const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" } as const;

const unescaped = (text: string) =>
  text.replaceAll(/&(amp|lt|gt|quot|#39);/g, (_, name: keyof typeof ENTITIES) => ENTITIES[name]);

/** The cells between the tags of the table, entities read. */
function cellsOf(page: string): string[][] {
  const table = /<table[^>]*>([^]*)<\/table>/.exec(page)![1]!;
  return [...table.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd][^>]*>([^<]*)<\/t[hd]>/g)].map(([, cell]) => unescaped(cell!)),
  );
}

/** Every tag of the page by its name, with its attributes. */
const tagsOf = (page: string) => [...page.matchAll(/<\/?([a-z]\w*)((?:\s[^<>]*)?)>/g)];

describe("the page", () => {
  const page = htmlFile(contentOf(APRIL), `<?xml version="1.0" encoding="UTF-8"?>\n${SVG}`);

  it("has the picture as it was given, without its declaration", () => {
    expect(page).toContain(`<figure>\n${SVG}\n<figcaption>`);
    expect(page).not.toContain("<?xml");
  });

  it("forbids scripts, requests, frames and forms in its first tags", () => {
    const [, policy] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)!;
    expect(policy).toBe(
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'",
    );
    expect(page.indexOf("Content-Security-Policy")).toBeLessThan(page.indexOf("<style>"));
  });

  it("has no script, no handler and nothing that is fetched", () => {
    const tags = tagsOf(page);
    expect(tags.length).toBeGreaterThan(100);
    const names = new Set(tags.map(([, name]) => name));
    for (const name of ["script", "link", "img", "iframe", "object", "embed", "base", "form"]) {
      expect(names).not.toContain(name);
    }
    expect(tags.filter(([, , attributes]) => /\s(on\w+|src|style)=/.test(attributes!))).toEqual([]);
    expect(page).not.toMatch(/@import|url\(/);
  });

  it("has the sentence, the status and where the figures are from", () => {
    const content = contentOf(APRIL);
    expect(page).toContain(`<p>${content.sentence}</p>`);
    expect(page).toContain(`<p>${content.status}</p>`);
    expect(page).toContain(`<a href="https://db.nomics.world/FED/H15" rel="noreferrer">`);
    expect(page).toMatch(/<dd>[0-9a-f]{64}<\/dd>/);
  });

  it("names below its table the drawn events that no row has", () => {
    const late = anEvent({
      title: "After the bell",
      announced: { day: on("2025-04-30"), minute: 960, afterClose: true },
    });
    expect(htmlFile(contentWith(APRIL, [late]), SVG)).toContain(
      "</table>\n<p>day 0 is not among these days: 2025-04-30 After the bell</p>",
    );
    expect(page).not.toContain("day 0 is not among");
  });

  it("has a table of the drawn cells whose rows begin with the ISO date", () => {
    expect(cellsOf(page)).toEqual(joinedRows(contentOf(APRIL)));
    const heads = [...page.matchAll(/<tr><th scope="row">([^<]*)<\/th>/g)].map(([, day]) => day!);
    expect(heads).toHaveLength(21);
    expect(heads.every((day) => /^2025-04-\d\d$/.test(day))).toBe(true);
  });
});

describe("text from outside", () => {
  it("is never markup, wherever it stands", () => {
    const hostile = `</style></title><script>alert(1)</script><img src=x onerror=alert(1)>"'&amp;`;
    const content = {
      ...contentWith(APRIL, [anEvent({ title: hostile })]),
      sentence: hostile,
      status: hostile,
      link: hostile,
      version: hostile,
    };
    const page = htmlFile(content, SVG);
    const plain = htmlFile(contentWith(APRIL, [anEvent({ title: "T" })]), SVG);
    const names = (text: string) => tagsOf(text).map(([, name]) => name);
    expect(names(page)).toEqual(names(plain.replace(/<a [^>]*>(https:\/\/desk[^<]*)<\/a>/, "$1")));
    expect(cellsOf(page).flat()).toContain(hostile);
  });

  it("is a link only as a plain web address", () => {
    for (const link of ["javascript:alert(1)", "data:text/html,x", "https://a b", "ftp://a"]) {
      const page = htmlFile({ ...contentOf(APRIL), link }, SVG);
      expect(page).not.toContain(`href="${link}`);
    }
    expect(htmlFile({ ...contentOf(APRIL), link: 'https://a/"x' }, SVG)).toContain(
      `href="https://a/&quot;x"`,
    );
  });

  it("comes out of the table as it went in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), (title) => {
        const content = contentWith(APRIL, [anEvent({ title })]);
        expect(cellsOf(htmlFile(content, SVG))).toEqual(joinedRows(content));
      }),
      { numRuns: 50 },
    );
  });
});
