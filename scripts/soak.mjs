// The page left running, `npm run soak [-- --hours N]`: two hours of its own clock unless told otherwise.
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";

const { values } = parseArgs({ options: { hours: { type: "string", default: "2" } } });
const hours = Number(values.hours);
if (!(hours >= 0.25)) throw new Error("--hours is a number from 0.25");

/** Seconds of the wall in which an hour of the page's clock passes. */
const SECONDS_AN_HOUR = 60;

const { status } = spawnSync(
  process.execPath,
  [
    "node_modules/vitest/vitest.mjs",
    "run",
    "test/browser/soak.test.ts",
    "--project=browser",
    "--disable-console-intercept",
  ],
  { stdio: "inherit", env: { ...process.env, SOAK_SECONDS: String(hours * SECONDS_AN_HOUR) } },
);
process.exitCode = status ?? 1;
