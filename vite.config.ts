// The build: static files that work from any sub-path, served with the strict headers.
import react from "@vitejs/plugin-react";
import { defineConfig, type InlineConfig, type Plugin } from "vite";
import { HEADERS } from "./deploy/headers.ts";
import { devMockPlugin } from "./mocks/dev-mock-plugin.ts";
import { embedBuildPlugin } from "./scripts/embed-build.ts";
import packageFile from "./package.json" with { type: "json" };

const LARGEST_CHUNK_KB = 750;

/** Makers of Recharts' selectors and slices: without effect, so that what they made unused falls out. */
const PURE = ["createSelector", "createSlice", "createAction"];

/** Loaded on demand, yet needed for the first screen: the browser asks for them with the entry. */
const BESIDE_ENTRY = [
  "src/ui/event-rail.tsx",
  "src/data/bundled-data.ts",
  "src/data/site-config.ts",
  "src/data/last-good-copy.ts",
];

/** Names in the page what is asked for beside the entry. */
const preloadPlugin = (): Plugin => ({
  name: "preload-beside-entry",
  transformIndexHtml: {
    order: "post",
    handler(_, { bundle }) {
      const chunks = Object.values(bundle ?? {}).filter((output) => output.type === "chunk");
      const beside = new Set<string>();
      const add = (file: string) => {
        const chunk = chunks.find(({ fileName }) => fileName === file);
        if (!chunk || chunk.isEntry || beside.has(file)) return;
        beside.add(file);
        chunk.imports.forEach(add);
      };
      for (const { moduleIds, fileName } of chunks) {
        if (moduleIds.some((id) => BESIDE_ENTRY.some((path) => id.endsWith(path)))) add(fileName);
      }
      return [...beside].map((file) => ({
        tag: "link",
        attrs: { rel: "modulepreload", crossorigin: true, href: `./${file}` },
        injectTo: "head",
      }));
    },
  },
});

/** What every build has in common: the app's, the frame's page, the element. */
const SHARED: InlineConfig = {
  base: "./",
  define: { APP_VERSION_OF_BUILD: JSON.stringify(packageFile.version) },
  build: {
    target: "es2022",
    // The CSP refuses data: scripts and fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: LARGEST_CHUNK_KB,
    rolldownOptions: {
      treeshake: {
        propertyReadSideEffects: false,
        unknownGlobalSideEffects: false,
        manualPureFunctions: PURE,
      },
    },
  },
};

export default defineConfig({
  ...SHARED,
  appType: "mpa",
  plugins: [
    react(),
    devMockPlugin(),
    preloadPlugin(),
    embedBuildPlugin({ ...SHARED, plugins: [react()] }),
  ],
  build: {
    ...SHARED.build,
    rolldownOptions: {
      ...SHARED.build?.rolldownOptions,
      // One script for all that the entry imports, one for what is beside it: no scrap is a request of its own.
      output: {
        codeSplitting: {
          groups: [
            { name: "index", tags: ["$initial"] },
            { name: "beside", test: (id) => BESIDE_ENTRY.some((path) => id.endsWith(path)) },
          ],
        },
      },
    },
  },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true, cors: false, headers: HEADERS },
});
