// The benchmark, `npm run bench [-- --runs N] [--only A,C] [--quick]`.
import { runnerImport } from "vite";

const { module } = await runnerImport(new URL("run.ts", import.meta.url).pathname, {
  configFile: false,
  logLevel: "warn",
});
await module.run(process.argv.slice(2));
