// The page left running, `npm run soak [-- --seconds 30]`: ten minutes unless told otherwise.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "600" } } });
const seconds = Number(values.seconds);
if (!(seconds >= 1)) throw new Error("--seconds is a number from 1");

const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "test/browser/soak.test.ts",
    "--project=browser",
    "--disable-console-intercept",
  ],
  { stdio: "inherit", env: { ...process.env, SOAK_SECONDS: String(seconds) } },
);
process.exitCode = status ?? 1;
