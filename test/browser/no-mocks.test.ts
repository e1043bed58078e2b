// What is shipped holds no mock: neither their worker nor their library nor their words.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, it } from "vitest";

const MOCK_WORDS = /mockServiceWorker|\bmsw\b|SYNTHETIC|Mock sources|scenario=/u;

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

it("no file of the built site is a mock or names one", () => {
  const files = filesIn(inject("siteFolder"));
  expect(files.filter((file) => file.endsWith(".js")).length).toBeGreaterThan(3);
  expect(files.filter((file) => /mock/iu.test(file))).toEqual([]);
  for (const file of files) {
    expect(MOCK_WORDS.exec(readFileSync(file, "latin1"))?.[0], file).toBeUndefined();
  }
});

it("the words it looks for are in the mocks, so that one that slipped in would be found", () => {
  const mocks = filesIn(join(import.meta.dirname, "../../mocks"));
  const found = mocks.filter((file) => MOCK_WORDS.test(readFileSync(file, "latin1")));
  expect(found.length).toBeGreaterThan(3);
});
