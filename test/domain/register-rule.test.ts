// The rule table against real titles and against the curated events of the same documents.
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { familyOf, KINDS, type Kind } from "../../src/domain/policy-event.ts";
import { classifyDocument } from "../../src/domain/register-rule.ts";
import { aDocument } from "./a-document.ts";
import { type TitleFact, TITLES } from "./register-titles.ts";

interface EventFact {
  readonly fr_document_number: string | null;
  readonly kind: Kind;
  readonly authority: string;
  readonly targets: readonly string[];
}
const facts = JSON.parse(
  readFileSync(new URL("../../facts/policy-events.json", import.meta.url), "utf8"),
) as EventFact[];

const classOf = (type: TitleFact["type"], title: string) =>
  classifyDocument(aDocument({ type, title }));

describe("the rule table", () => {
  it.each(TITLES)("$type: $title", ({ type, title, expected }) => {
    const found = classOf(type, title);
    const { kind, targets, authority, weight } = found ?? {};
    expect(found && [kind, targets?.join(), authority, weight]).toEqual(expected);
  });

  it("mostly agrees with the curated events of the same documents", () => {
    const pairs = TITLES.flatMap(({ document, type, title }) => {
      const curated = facts.find(
        (event) => event.fr_document_number === document && event.kind !== "imposed",
      );
      const found = classOf(type, title);
      return document !== null && curated && found ? [{ curated, found }] : [];
    });
    const agreeing = (claim: (pair: (typeof pairs)[number]) => boolean) =>
      pairs.filter(claim).length;
    expect({
      all: pairs.length,
      kind: agreeing(({ curated, found }) => curated.kind === found.kind),
      family: agreeing(({ curated, found }) => familyOf(curated.kind) === familyOf(found.kind)),
      authority: agreeing(({ curated, found }) => curated.authority === found.authority),
      target: agreeing(({ curated, found }) =>
        curated.targets.some((code) => found.targets.includes(code)),
      ),
    }).toEqual({ all: 37, kind: 29, family: 33, authority: 36, target: 36 });
  });

  it("tells apart titles that share a word", () => {
    const kindOf = (type: TitleFact["type"], title: string) => classOf(type, title)?.kind ?? null;
    expect(kindOf("notice", "Notice of Determination and Action: Acts")).toBe("announcement");
    expect(kindOf("notice", "Termination of Section 301 Action")).toBe("reduction");
    expect(kindOf("notice", "Technical Correction to Notice of Action")).toBeNull();
    expect(kindOf("proclamation", "To Implement an Agreement and Lower Duties")).toBeNull();
    expect(kindOf("executive order", "Prohibiting Certain Imports")).toBeNull();
  });

  it("reads targets from the title: Indiana is not India, a border is the country behind it", () => {
    const targetsOf = (title: string) =>
      classOf("proclamation", `Adjusting Imports ${title}`)?.targets;
    expect(targetsOf("of Indiana Limestone")).toEqual(["GLOBAL"]);
    expect(targetsOf("From the Republic of Korea and Taiwan")).toEqual(["KR", "TW"]);
    expect(targetsOf("From the European Union, Japan and Vietnam")).toEqual(["EU", "JP", "VN"]);
    expect(targetsOf("From the People’s Republic of China")).toEqual(["CN"]);
    expect(targetsOf("Across Our Northern and Southern Border")).toEqual(["CA", "MX"]);
  });

  it("gives any title a class of the known kinds or none, at once and without throwing", () => {
    const types = fc.constantFrom("executive order", "proclamation", "notice");
    const words = fc.constantFrom("tariff", "imports", "adjusting", "Section 301", "action", "of ");
    const titles = fc.oneof(
      fc.string({ unit: "binary", maxLength: 3000 }),
      fc.array(words, { maxLength: 300 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(types, titles, (type, title) => {
        const found = classifyDocument(aDocument({ type: type as TitleFact["type"], title }));
        if (found === null) return;
        expect(KINDS).toContain(found.kind);
        expect(found.targets.length).toBeGreaterThan(0);
        expect(found.targets.every((code) => /^[A-Z]{2}$|^GLOBAL$/.test(code))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
