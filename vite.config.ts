// The build: static files that work from any sub-path, served with the strict headers.
import react from "@vitejs/plugin-react";
import { defineConfig, type InlineConfig, type Plugin, type Rolldown } from "vite";
import { HEADERS } from "./deploy/headers.ts";
import { devMockPlugin } from "./mocks/dev-mock-plugin.ts";
import { embedBuildPlugin } from "./scripts/embed-build.ts";
import { rechartsScales } from "./scripts/recharts-scales.ts";
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
      plugins: [rechartsScales()],
      treeshake: {
        propertyReadSideEffects: false,
        unknownGlobalSideEffects: false,
        manualPureFunctions: PURE,
      },
    },
  },
};

/** One script for all that a page's entry imports, one for what is beside it: no scrap is a request of its own. */
const pageOutput = (page: string): Rolldown.OutputOptions => ({
  codeSplitting: {
    groups: [
      { name: page, tags: ["$initial"] },
      { name: "beside", test: (id) => BESIDE_ENTRY.some((path) => id.endsWith(path)) },
    ],
  },
});

const FRAME_PAGE: InlineConfig = {
  plugins: [react(), preloadPlugin()],
  build: { rolldownOptions: { input: "embed.html", output: pageOutput("embed") } },
};

export default defineConfig({
  ...SHARED,
  appType: "mpa",
  plugins: [react(), devMockPlugin(), preloadPlugin(), embedBuildPlugin(SHARED, FRAME_PAGE)],
  build: {
    ...SHARED.build,
    license: { fileName: "licences.md" },
    rolldownOptions: { ...SHARED.build?.rolldownOptions, output: pageOutput("index") },
  },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true, cors: false, headers: HEADERS },
});
