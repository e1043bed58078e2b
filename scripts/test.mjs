// Everything CI runs, `npm test`: the checks, the unit, browser and deployment tests, one line at the end.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "yieldmark-test-"));
const sum = { passed: 0, failed: 0, skipped: 0 };
/** Once the checks have built the site, the tests need not do so again. */
const env = { ...process.env, BUILT_SITE: "" };

function run(command, args) {
  const { status } = spawnSync(command, args, { env, stdio: ["ignore", "inherit", "inherit"] });
  return status === 0;
}

/** Runs one project's tests; a run that fails without a failed test counts as one failure. */
function runTests(project) {
  const report = join(folder, `${project}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const vitest = "node_modules/vitest/vitest.mjs";
  const isGood = run(process.execPath, [vitest, "run", "--project", project, ...reporters]);
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(
      readFileSync(report, "utf8"),
    );
    sum.passed += numPassedTests;
    sum.failed += isGood && numPassedTests > 0 ? numFailedTests : Math.max(numFailedTests, 1);
    sum.skipped += numPendingTests;
  } catch {
    sum.failed += 1;
  }
}

try {
  if (run("npm", ["run", "--silent", "check"])) env.BUILT_SITE = resolve("dist");
  else sum.failed += 1;
  runTests("unit");
  runTests("browser");
  runTests("deploy");
} finally {
  rmSync(folder, { recursive: true });
}
const skipped = sum.skipped > 0 ? `, ${sum.skipped} skipped` : "";
console.log(`\n${sum.passed} passed, ${sum.failed} failed${skipped}`);
process.exitCode = sum.failed > 0 || sum.passed === 0 ? 1 : 0;
