// The copied table: the same cells as text and as markup, none of which a spreadsheet runs.
import { tsvParseRows } from "d3-dsv";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinedRows } from "../../src/exports/drawn-table.ts";
import { tableCopy } from "../../src/exports/table-copy.ts";
import { anEvent } from "../domain/an-event.ts";
import { APRIL, contentWith } from "./april-content.ts";
import { contentOf } from "./real-content.ts";

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" } as const;

function cellsOf(html: string): string[][] {
  return [...html.matchAll(/<tr>([^]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[hd]>([^<]*)<\/t[hd]>/g)].map(([, cell]) =>
      cell!.replaceAll(
        /&(amp|lt|gt|quot|#39);/g,
        (_, name: keyof typeof ENTITIES) => ENTITIES[name],
      ),
    ),
  );
}

describe("the copied table", () => {
  it("is the joined table, cell by cell, in both forms", () => {
    const content = contentOf(APRIL);
    const { text, html } = tableCopy(content);
    expect(tsvParseRows(text)).toEqual(joinedRows(content));
    expect(cellsOf(html)).toEqual(joinedRows(content));
  });

  it("has the same cells in both forms whatever a title is, on as many lines as days", () => {
    const unit = fc.constantFrom(..."=+-@'\"\t\r\n <>&a");
    fc.assert(
      fc.property(fc.string({ unit, minLength: 1 }), (title) => {
        const { text, html } = tableCopy(contentWith(APRIL, [anEvent({ title })]));
        const cells = tsvParseRows(text);
        expect(cellsOf(html)).toEqual(cells);
        expect(cells).toHaveLength(22);
        expect(cells.flat().filter((cell) => /^\s*[=+@]/.test(cell))).toEqual([]);
        expect(text.split("\n")).toHaveLength(23);
      }),
    );
  });

  it("makes a formula inert and a tag text", () => {
    const title = `=HYPERLINK("x")<b>`;
    const { text, html } = tableCopy(contentWith(APRIL, [anEvent({ title })]));
    expect(tsvParseRows(text).flat()).toContain(`'${title}`);
    expect(html).toContain("<td>&#39;=HYPERLINK(&quot;x&quot;)&lt;b&gt;</td>");
  });
});
