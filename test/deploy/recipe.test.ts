// The recipe as a text: what must stand in it, whether or not nginx is here to read it.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { HEADERS } from "../../deploy/headers.ts";
import { FRED_COLUMNS } from "../../src/data/fred.ts";
import { filledIn, findNginx } from "./nginx-server.ts";

const lines = readFileSync(new URL("../../deploy/nginx.conf", import.meta.url), "utf8").split("\n");
const directives = lines.map((line) => line.trim()).filter((line) => !line.startsWith("#"));

it("nginx is here when it has to be", () => {
  const mustBeHere = ["CI", "REQUIRE_NGINX"].some(
    (name) => !["", undefined].includes(process.env[name]),
  );
  expect(findNginx() !== null || !mustBeHere).toBe(true);
});

describe("the recipe", () => {
  it("sends the headers that `npm start` sends, and says so in one place", () => {
    const added = directives.filter((line) => line.startsWith("add_header"));
    const fixed = added.flatMap((line) => {
      const match = /^add_header (\S+) "(.*)" always;$/.exec(line);
      return match
        ? [[match[1]!, filledIn({ YIELDMARK_ANCESTORS: "'self'" }, match[2])] as const]
        : [];
    });
    expect(Object.fromEntries(fixed)).toEqual(HEADERS);
    for (const line of added) expect(line).toMatch(/ always;$/);
    const inServer = lines.filter((line) => /^ {2}add_header /.test(line));
    expect(inServer, "not in a location, where it would drop the others").toHaveLength(
      added.length,
    );
  });

  it("lists every name it leaves open, and leaves open no other", () => {
    const listed = lines.flatMap((line) => /^# {3}([A-Z_]+) /.exec(line)?.[1] ?? []);
    const used = directives.flatMap((line) => [...line.matchAll(/\$\{(\w+)\}/g)].map((m) => m[1]!));
    expect([...new Set(used)].toSorted()).toEqual(listed.toSorted());
    const filled = filledIn(Object.fromEntries(listed.map((name) => [name, "x"])));
    expect(filled).not.toContain("${");
  });

  it("names the key only to judge and to hold it, uses it for FRED and keeps it from answers", () => {
    const naming = directives.filter((line) => line.includes("FRED_API_KEY"));
    expect(naming).toEqual([
      'map "${FRED_API_KEY}" $yieldmark_has_fred {',
      'default "${FRED_API_KEY}";',
    ]);
    const using = directives.filter((line) => line.includes("$yieldmark_secret"));
    expect(using).toEqual([
      "map $host $yieldmark_secret {",
      'sub_filter $yieldmark_secret "[key]";',
      expect.stringMatching(/^proxy_pass \$\{FRED_ORIGIN\}\/.*&api_key=\$yieldmark_secret;$/),
    ]);
  });

  it("passes on the series that are asked for, and no other", () => {
    const query = directives.find((line) => line.includes("DGS"))!;
    const [, pattern] = /^"~(.*)"/.exec(query)!;
    const passed = [
      "1M",
      "3M",
      "6M",
      "1Y",
      "2Y",
      "3Y",
      "5Y",
      "7Y",
      "10Y",
      "20Y",
      "30Y",
      "10Y real",
    ];
    expect(FRED_COLUMNS.toSorted()).toEqual(passed.toSorted());
    const isPassed = (series: string) => new RegExp(pattern!).test(`series_id=${series}`);
    const tenors = ["1MO", "3MO", "6MO", "1", "2", "3", "5", "7", "10", "20", "30"];
    for (const series of [...tenors.map((tenor) => `DGS${tenor}`), "DFII10"]) {
      expect(isPassed(series), series).toBe(true);
    }
    for (const series of ["DGS", "DGS300", "DFII5", "GDP", ""]) {
      expect(isPassed(series), series).toBe(false);
    }
  });
});
