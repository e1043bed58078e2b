// The development server in mode "mock": its page starts the mocks first; their worker and settings.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

/** The settings of a site that has both proxies. */
const CONFIG = {
  yields: ["dbnomics", "treasury", "fred"],
  proxies: { treasury: "/proxy/treasury", fred: "/proxy/fred" },
};

/** Nothing of it reaches a build or a preview. */
export function devMockPlugin(): Plugin {
  return {
    name: "yieldmark-dev-mock",
    apply: (_, { command, mode, isPreview }) =>
      command === "serve" && mode === "mock" && isPreview !== true,
    config: () => ({ optimizeDeps: { include: ["msw", "msw/browser"] } }),
    transformIndexHtml: {
      order: "pre",
      handler: (html) => html.replace("./src/main.tsx", "./mocks/dev-start.ts"),
    },
    configureServer({ middlewares }) {
      const file = fileURLToPath(import.meta.resolve("msw/mockServiceWorker.js"));
      middlewares.use("/config.json", (_, response) => {
        response.setHeader("Content-Type", "application/json");
        response.end(JSON.stringify(CONFIG));
      });
      middlewares.use("/mockServiceWorker.js", (_, response, next) => {
        readFile(file, "utf8").then((text) => {
          response.setHeader("Content-Type", "text/javascript");
          response.end(text);
        }, next);
      });
    },
  };
}
