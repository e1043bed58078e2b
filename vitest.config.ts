// Three kinds of tests: `unit` in Node, `browser` in Chromium against the built app, `deploy` against nginx.
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          environment: "node",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/bench/**", "test/deploy/**"],
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "browser",
          environment: "node",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: "test/browser/served-app.ts",
          testTimeout: 30_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: "deploy",
          environment: "node",
          include: ["test/deploy/**/*.test.ts"],
          globalSetup: "test/deploy/built-site.ts",
          testTimeout: 20_000,
        },
      },
    ],
  },
});
