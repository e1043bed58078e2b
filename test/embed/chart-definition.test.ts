import { describe, expect, it } from "vitest";
import { defineChart } from "../../src/embed/chart-definition.ts";

/** What one copy of the module makes. */
function copyOf(version: string) {
  return class extends Object {
    static readonly version = version;
  } as unknown as CustomElementConstructor & { readonly version: string };
}

function aPage() {
  const defined = new Map<string, CustomElementConstructor>();
  const told: string[] = [];
  const registry = {
    get: (name: string) => defined.get(name),
    define: (name: string, element: CustomElementConstructor) => void defined.set(name, element),
  } as CustomElementRegistry;
  return { told, load: (own: ReturnType<typeof copyOf>) => defineChart(own, registry, tell) };
  function tell(text: string) {
    told.push(text);
  }
}

describe("the element's definition", () => {
  it("is the first one's, told to nobody", () => {
    const page = aPage();
    const first = copyOf("1.0.0");
    expect(page.load(first)).toBe(first);
    expect(page.told).toEqual([]);
  });

  it("stays the first one's; one warning names both versions, however many there are", () => {
    const page = aPage();
    const first = page.load(copyOf("1.0.0"));
    expect([page.load(copyOf("2.0.0")), page.load(copyOf("3.0.0"))]).toEqual([first, first]);
    expect(page.told).toHaveLength(1);
    expect(page.told[0]).toContain("1.0.0");
    expect(page.told[0]).toContain("2.0.0");
  });

  it("leaves another's element of that name alone", () => {
    const page = aPage();
    const other = class extends Object {} as unknown as ReturnType<typeof copyOf>;
    page.load(other);
    expect(page.load(copyOf("1.0.0"))).toBe(other);
    expect(page.told[0]).toContain("of a version that it does not tell");
  });

  it("is nobody's where there is no page", () => {
    const own = copyOf("1.0.0");
    expect(defineChart(own, undefined)).toBe(own);
  });
});
