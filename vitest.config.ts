// Three kinds of tests: `unit` in Node, `browser` in Chromium against the built app, `deploy` against nginx.
import { statSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Short files that take long, longest first: begun last, one of them would run on alone at the end. */
const LONG = [
  "source-faults",
  "garbage-address",
  "soak",
  "axe-matrix",
  "layer-faults",
  "text-overlap",
];

/** The long files, then the others by size, which tells best how long they take. */
class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = LONG.findIndex((name) => moduleId.endsWith(`/browser/${name}.test.ts`));
      return place < 0 ? LONG.length : place;
    };
    const sizeOf = ({ moduleId }: TestSpecification) => statSync(moduleId).size;
    return files.toSorted((a, b) => placeOf(a) - placeOf(b) || sizeOf(b) - sizeOf(a));
  }
}

export default defineConfig({
  test: {
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/bench/**", "test/deploy/**"],
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/served-app.ts",
          // Longer than Playwright's own waits, which say what they waited for.
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 20_000 } },
          // The files share nothing but what the browser is reached by, which is dear to load anew.
          isolate: false,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "deploy",
          environment: "node",
          include: ["test/deploy/**/*.test.ts"],
          globalSetup: "test/deploy/built-site.ts",
          testTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
