// config.schema.json, by which editors judge config.json, says what the parser does.
import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_CONFIG, parseSiteConfig } from "../../src/data/site-config.ts";
import { SETTING_READERS } from "../../src/data/site-setting.ts";
import { VALUE_CODECS } from "../../src/domain/view-value.ts";

interface Schema {
  readonly description: string;
  readonly type: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxItems?: number;
  readonly maxLength?: number;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
}

const read = (file: string) =>
  JSON.parse(readFileSync(new URL(`../../public/${file}`, import.meta.url), "utf8")) as unknown;
const schema = read("config.schema.json") as Schema;
const keys = schema.properties!;
const assetBase = new URL("https://desk.example/");
const proxies = { treasury: "/proxy/treasury", fred: "/proxy/fred" };
const toldOf = (config: object) =>
  parseSiteConfig({ proxies, ...config }, assetBase).problems.map(({ reason }) => reason);
const isAccepted = (config: object) => toldOf(config).length === 0;

describe("the schema and the parser", () => {
  it("know the same keys", () => {
    expect(Object.keys(keys).toSorted()).toEqual([...SETTING_READERS.keys()].toSorted());
    expect(Object.keys(keys["proxies"]!.properties!)).toEqual(["treasury", "fred"]);
    const viewKeys = Object.keys(keys["view"]!.properties!);
    expect(viewKeys.toSorted()).toEqual(["v", ...Object.keys(VALUE_CODECS)].toSorted());
  });

  it("refuse keys beyond these, and describe each", () => {
    const all = [schema, ...Object.values(keys), ...Object.values(keys["view"]!.properties!)];
    for (const { description, type, additionalProperties } of all) {
      expect(description).toMatch(/\.$/);
      if (type === "object") expect(additionalProperties).toBe(false);
    }
  });

  it("agree on the defaults", () => {
    const defaults = Object.entries(keys).flatMap(([key, { default: value }]) =>
      value === undefined ? [] : [[key, value] as const],
    );
    expect(defaults.length).toBeGreaterThan(4);
    const config = parseSiteConfig(Object.fromEntries(defaults), assetBase);
    expect({ ...config, problems: [] }).toEqual(DEFAULT_CONFIG);
  });

  it.each(Object.entries(keys).filter(([, { examples }]) => examples))(
    "accept the examples of %s",
    (key, { examples }) => {
      for (const example of examples!) expect(toldOf({ [key]: example })).toEqual([]);
    },
  );

  it("accept the examples of every view parameter", () => {
    for (const [key, { examples = [] }] of Object.entries(keys["view"]!.properties!)) {
      for (const example of examples) expect(toldOf({ view: { [key]: example } })).toEqual([]);
    }
  });

  it("accept the same words where there is a choice of words", () => {
    const view = keys["view"]!.properties!;
    const choices = Object.entries(view).filter(([, { enum: words }]) => words);
    expect(choices.length).toBeGreaterThan(12);
    for (const [key, { enum: words = [] }] of choices) {
      const codec = Object.entries(VALUE_CODECS).find(([name]) => name === key)?.[1];
      const listed = codec?.wanted.match(/^one of (.*)$/)?.[1]?.split(", ") ?? ["1"];
      expect(words.filter((word) => word !== "").toSorted()).toEqual(listed.toSorted());
      for (const word of words) expect(toldOf({ view: { [key]: word } })).toEqual([]);
    }
    const unlisted = Object.entries(VALUE_CODECS).filter(([key, { wanted }]) => {
      return wanted.startsWith("one of ") && !view[key]?.enum;
    });
    expect(unlisted).toEqual([]);
  });

  const lists = Object.entries(keys).filter(([, { items }]) => items?.enum);

  it.each(lists)("accept every choice of %s, and nothing twice or beyond", (key, { items }) => {
    const words = items!.enum!;
    fc.assert(
      fc.property(fc.shuffledSubarray([...words]), (choice) => {
        expect(toldOf({ [key]: choice })).toEqual([]);
      }),
    );
    fc.assert(
      fc.property(fc.shuffledSubarray([...words]), fc.string(), (choice, other) => {
        fc.pre(!words.includes(other));
        expect(isAccepted({ [key]: [...choice, other] })).toBe(false);
      }),
    );
    for (const word of words) expect(isAccepted({ [key]: [word, word] })).toBe(false);
  });

  it("agree on numbers", () => {
    const { minimum, maximum } = keys["timeoutSeconds"]!;
    fc.assert(
      fc.property(fc.double({ min: -10, max: 200, noNaN: true }), (timeoutSeconds) => {
        const isWithin = timeoutSeconds >= minimum! && timeoutSeconds <= maximum!;
        expect(isAccepted({ timeoutSeconds })).toBe(isWithin);
      }),
    );
  });

  it("refuse alike: what a pattern excludes, the parser does not take", () => {
    const { items } = keys["embedOrigins"]!;
    const origin = new RegExp(items!.pattern!, "u");
    const proxy = new RegExp(keys["proxies"]!.properties!["fred"]!.pattern!, "u");
    const piece = fc.constantFrom("https://", "http://", "desk", ".", "/", "*", "?", "#", "@", " ");
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (given) => {
        if (!origin.test(given)) expect(isAccepted({ embedOrigins: [given] })).toBe(false);
        if (!proxy.test(given)) expect(isAccepted({ proxies: { fred: given } })).toBe(false);
      }),
    );
  });
});

it("the file that is shipped names the schema and changes nothing", () => {
  expect(read("config.json")).toEqual({ $schema: "./config.schema.json" });
  expect(parseSiteConfig(read("config.json"), assetBase)).toEqual(DEFAULT_CONFIG);
});
