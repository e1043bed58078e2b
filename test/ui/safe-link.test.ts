import { describe, expect, it } from "vitest";
import { safeLink } from "../../src/ui/safe-link.ts";

describe("a link from data", () => {
  it("is followed when it is plain http or https, and shows where it leads", () => {
    expect(safeLink("https://www.federalregister.gov/d/2025-06063")).toEqual({
      href: "https://www.federalregister.gov/d/2025-06063",
      host: "federalregister.gov",
    });
    expect(safeLink("http://example.com")?.host).toBe("example.com");
  });

  it.each([
    "javascript:alert(1)",
    " javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://example.com/1",
    "//example.com/path",
    "/path",
    "example.com",
    "",
    "https://",
    "https://user:secret@example.com/",
    "https://treasury.gov@example.com/",
    `https://example.com/${"a".repeat(3000)}`,
  ])("stays text when it is %j", (address) => {
    expect(safeLink(address)).toBeNull();
  });

  it("shows an imitated host as what it is", () => {
    expect(safeLink("https://tre\u0430sury.gov/")?.host).toMatch(/^xn--/);
  });
});
