// After the app: builds what stands in other people's pages, each of these without a file in common
// with another, so that a page that loads one needs nothing else to be there.
import react from "@vitejs/plugin-react";
import type { InlineConfig, Plugin } from "vite";
import { build } from "vite";

/** Before compression. */
const LARGEST_MODULE_KB = 950;

/** Where the element's styles go, once they are all known. */
const STYLES = "STYLES_OF_BUILD";

/** What the element fetches beside it, when it is first needed: each a file that needs no other. */
const BESIDE: readonly (readonly [module: string, file: string])[] = [
  ["src/embed/export-module.ts", "yieldmark-export.js"],
  ["src/state/frozen-view.ts", "yieldmark-frozen.js"],
];

/** Puts the styles into the module instead of beside it. */
const stylesInModule: Plugin = {
  name: "styles-in-module",
  generateBundle: {
    // When the styles have been put into the bundle.
    order: "post",
    handler(_, bundle) {
      const outputs = Object.values(bundle);
      const isStyles = ({ fileName }: { fileName: string }) => fileName.endsWith(".css");
      const styles = outputs
        .filter((output) => output.type === "asset" && isStyles(output))
        .map((output) => (output.type === "asset" ? String(output.source) : ""))
        .join("\n");
      for (const output of outputs) {
        if (output.type === "chunk") {
          output.code = output.code.replaceAll(STYLES, () => JSON.stringify(styles.trim()));
        } else if (isStyles(output)) delete bundle[output.fileName];
      }
    },
  },
};

/** Leaves these their files. */
const partsBeside: Plugin = {
  name: "parts-beside",
  enforce: "pre",
  async resolveId(source, importer, options) {
    if (!importer) return null;
    const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
    const part = BESIDE.find(([module]) => resolved?.id.endsWith(`/${module}`));
    return part ? { id: `./${part[1]}`, external: true } : null;
  },
};

/** One module in one file. */
const moduleBuild = (
  input: string,
  file: string,
  plugins: Plugin[] = [],
  format: "es" | "iife" = "es",
): InlineConfig => ({
  plugins: [react(), ...plugins],
  build: {
    cssCodeSplit: false,
    chunkSizeWarningLimit: LARGEST_MODULE_KB,
    modulePreload: false,
    rolldownOptions: {
      input,
      preserveEntrySignatures: "strict",
      output: { entryFileNames: file, format, codeSplitting: false, minify: true },
    },
  },
});

const MODULES: readonly InlineConfig[] = [
  moduleBuild("src/embed/yieldmark-chart.tsx", "yieldmark-chart.js", [partsBeside, stylesInModule]),
  ...BESIDE.map(([module, file]) => moduleBuild(module, file)),
  moduleBuild("src/embed/host-script.ts", "yieldmark-host.js", [], "iife"),
  moduleBuild("src/embed/element-preview.ts", "element-preview.js"),
];

/** Builds a page for frames and these modules into the app's folder; `shared` is what all builds have in common. */
export function embedBuildPlugin(shared: InlineConfig, page: InlineConfig): Plugin {
  let outDir = "";
  return {
    name: "embed-build",
    apply: "build",
    configResolved(resolved) {
      outDir = resolved.build.outDir;
    },
    async closeBundle() {
      for (const own of [page, ...MODULES]) {
        await build({
          ...shared,
          configFile: false,
          logLevel: "warn",
          plugins: own.plugins,
          build: {
            ...shared.build,
            ...own.build,
            outDir,
            emptyOutDir: false,
            copyPublicDir: false,
            rolldownOptions: { ...shared.build?.rolldownOptions, ...own.build?.rolldownOptions },
          },
        });
      }
    },
  };
}
