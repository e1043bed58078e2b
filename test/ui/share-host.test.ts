// The address of another's page as readers type it.
import { expect, it } from "vitest";
import { hostOrigin } from "../../src/ui/share-host.ts";

it.each([
  ["https://intranet.example", "https://intranet.example"],
  [" https://Intranet.Example/wiki/x?y=1#z ", "https://intranet.example"],
  ["intranet.example/wiki", "https://intranet.example"],
  ["http://10.0.0.7:8080/", "http://10.0.0.7:8080"],
  ["https://intranet.example:443/", "https://intranet.example"],
  ["https://bücher.example", "https://xn--bcher-kva.example"],
])("%j is the origin %j", (typed, origin) => {
  expect(hostOrigin(typed)).toBe(origin);
});

it.each([
  "",
  "  ",
  "https://",
  "ftp://intranet.example",
  "javascript://intranet.example",
  "https://a b",
  "https://*.intranet.example",
  "https://intranet.example; script-src *",
  "https://intranet.example;x",
  "https://intranet.example,x",
  "https://in'tranet.example",
])("%j names no page, and nothing of it gets into a header", (typed) => {
  expect(hostOrigin(typed)).toBeNull();
});
