// Code of ours as one classic script, for a page to run what is not in the app's own build.
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds a module; its exports become the page's global of that name. */
export async function pageScript(module: URL, name: string): Promise<string> {
  const entry = fileURLToPath(module);
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: { lib: { entry, formats: ["iife"], name }, write: false, copyPublicDir: false },
  });
  if (!Array.isArray(built)) throw new Error("built something else than a script");
  return `${built[0]!.output[0].code};globalThis.${name} = ${name};`;
}
