// What a reader may copy of a fault.
import { describe, expect, it } from "vitest";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { faultDetails, isUnfetched } from "../../src/ui/fault-details.ts";

const ORIGIN = "https://desk.example";
const details = (faults: readonly unknown[], view = DEFAULT_VIEW) =>
  faultDetails({ version: "0.1.0", view, faults, origin: ORIGIN });

function fault(message: string, stack = ""): Error {
  return Object.assign(new TypeError(message), { stack });
}

describe("the details of a fault", () => {
  it("tell version, view and errors, and where in our own scripts they arose", () => {
    const stack = `TypeError: no row
    at Xa (https://desk.example/yieldmark/assets/index-Ab1.js:3:1204)
    at Array.map (<anonymous>)
    at https://desk.example/yieldmark/assets/table-Cd2.js?v=secret:1:7
    at own (https://portal.example/secret.js:1:1)
    at chrome-extension://abc/content.js:2:3
    at file:///portal/page.html:9:9`;
    expect(details([fault("no row", stack)], { ...DEFAULT_VIEW, show: ["10Y"] })).toBe(
      `Yieldmark 0.1.0
View: show=10Y
1. TypeError: no row
   at Xa /yieldmark/assets/index-Ab1.js:3:1204
   at /yieldmark/assets/table-Cd2.js:1:7`,
    );
  });

  it("take the places of other browsers' stacks, too", () => {
    const stack =
      "Xa@https://desk.example/assets/index-Ab1.js:3:1204\nhost@https://a.example/x.js:1:1";
    expect(details([fault("no row", stack)])).toContain("\n   Xa@/assets/index-Ab1.js:3:1204");
    expect(details([fault("no row", stack)])).not.toContain("a.example");
  });

  it("hold no search, no address of others, nothing asked of ours", () => {
    const text = details(
      [
        fault(
          "at https://portal.example/jane?token=1 and file:///desk/jane and data:text/plain,jane",
        ),
        fault(
          "Failed to fetch dynamically imported module: https://desk.example/a/b.js?who=jane#x",
        ),
        "jane threw a text",
        { name: "jane" },
        null,
      ],
      { ...DEFAULT_VIEW, q: "jane" },
    );
    expect(text).not.toMatch(/jane|token|portal/);
    expect(text).toContain("View: the first one");
    expect(text).toContain("imported module: /a/b.js");
    expect(text).toContain("3. string\n4. object\n5. object");
  });

  it("are short, whatever is thrown", () => {
    const deep = fault("x".repeat(1e5), "    at f (https://desk.example/a.js:1:1)\n".repeat(1e4));
    expect(details([deep, deep, deep, deep, deep]).length).toBeLessThan(4000);
  });
});

it.each([
  ["Failed to fetch dynamically imported module: https://desk.example/a.js", true],
  ["error loading dynamically imported module: https://desk.example/a.js", true],
  ["Importing a module script failed.", true],
  ["Unable to preload CSS for /assets/a.css", true],
  ["Cannot read properties of undefined (reading 'map')", false],
])("%s: never came is %s", (message, isMissing) => {
  expect(isUnfetched(new TypeError(message))).toBe(isMissing);
});
