// The build: static files that work from any sub-path, served with the strict headers.
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { HEADERS } from "./deploy/headers.ts";
import { devMockPlugin } from "./mocks/dev-mock-plugin.ts";

const LARGEST_CHUNK_KB = 750;

export default defineConfig({
  base: "./",
  appType: "mpa",
  plugins: [react(), devMockPlugin()],
  build: {
    target: "es2022",
    // The CSP refuses data: scripts and fonts, so nothing is inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: LARGEST_CHUNK_KB,
  },
  preview: { host: "127.0.0.1", port: 4173, strictPort: true, cors: false, headers: HEADERS },
});
