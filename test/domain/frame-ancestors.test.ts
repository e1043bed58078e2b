// Who may frame a page under a served policy.
import { describe, expect, it } from "vitest";
import { mayFrame } from "../../src/domain/frame-ancestors.ts";

const OWN = "https://yields.example";
const HOST = "https://intranet.example";
const may = (sources: string, host = HOST, own = OWN) =>
  mayFrame(`default-src 'none'; frame-ancestors ${sources}; base-uri 'none'`, host, own);

it.each([
  ["'self' https://intranet.example"],
  ["https://intranet.example/"],
  ["HTTPS://Intranet.Example"],
  ["https://intranet.example:443"],
  ["https://*.example"],
  ["http://intranet.example"],
  ["intranet.example"],
  ["https://intranet.example:*"],
  ["https:"],
  ["http:"],
  ["*"],
])("%s lets the host in", (sources) => {
  expect(may(sources)).toBe(true);
});

it.each([
  ["'self'"],
  ["'none'"],
  [""],
  ["https://intranet.example.org"],
  ["https://evil-intranet.example"],
  ["https://*.intranet.example"],
  ["https://intranet.example:8443"],
  ["https://*example"],
  ["data:"],
  ["intranet"],
])("%s does not", (sources) => {
  expect(may(sources)).toBe(false);
});

describe("a policy", () => {
  it("without the directive, or none at all, lets everyone in", () => {
    expect(mayFrame(null, HOST, OWN)).toBe(true);
    expect(mayFrame("default-src 'none'", HOST, OWN)).toBe(true);
  });

  it("is one of several that must all let the host in", () => {
    const both = `frame-ancestors ${HOST}, frame-ancestors 'self'`;
    expect(mayFrame(both, HOST, OWN)).toBe(false);
    expect(mayFrame(`frame-ancestors ${HOST}, default-src 'none'`, HOST, OWN)).toBe(true);
  });

  it("means by a name without a scheme the site's own, or https", () => {
    expect(may("intranet.example", "http://intranet.example")).toBe(false);
    expect(may("intranet.example", "http://intranet.example", "http://yields.example")).toBe(true);
    expect(may("intranet.example", HOST, "http://yields.example")).toBe(true);
  });

  it("lets the site itself in by 'self', and on another port by that port alone", () => {
    expect(may("'self'", OWN)).toBe(true);
    expect(may("'self'", "https://yields.example:8443")).toBe(false);
    expect(may("http://intranet.example:8080", "http://intranet.example:8080")).toBe(true);
    expect(may("http://intranet.example:8080", "http://intranet.example")).toBe(false);
  });

  it("lets in what is no origin never", () => {
    expect(may("*", "null")).toBe(false);
  });
});
