// Hostile inputs for every reader of foreign data, `node scripts/fuzz.mjs [--inputs N] [--seed S] [--only name]`.
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("../test/fuzz/run.ts", import.meta.url).pathname, {
  configFile: false,
  logLevel: "warn",
});
process.exitCode = await module.run(process.argv.slice(2));
