// Finds a Chromium to test in: the one that is named, the system's, or the one npm brings.
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir, userInfo } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

/** How to start the browser. */
export interface ChromiumLaunch {
  readonly executablePath: string;
  readonly args: string[];
  readonly env: Record<string, string>;
}

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Own flags: the package's switch web security off, which would hide what the tests look for. */
const ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // Hosts of their own for pages that are not the app's: plain http on a name that is not localhost.
  // No other host is found, so that nothing leaves this machine.
  "--host-resolver-rules=MAP *.example 127.0.0.1, EXCLUDE 127.0.0.1, EXCLUDE localhost, MAP * ~NOTFOUND",
];

const run = promisify(execFile);

/** Resolves the browser; call it once a run, since it may unpack 200 MB. */
export async function resolveChromium(): Promise<ChromiumLaunch> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
  const named = process.env["CHROMIUM_PATH"] ?? SYSTEM_PATHS.find((path) => existsSync(path));
  if (named) return { executablePath: named, args: ARGS, env };

  const plain = await unpack(env, false);
  if (await starts(plain, env)) return { executablePath: plain, args: ARGS, env };

  const withLibraries = await unpack(env, true);
  const folders = [join(dirname(withLibraries), "al2023", "lib"), env["LD_LIBRARY_PATH"]];
  const libraryEnv = { ...env, LD_LIBRARY_PATH: folders.filter(Boolean).join(":") };
  return { executablePath: withLibraries, args: ARGS, env: libraryEnv };
}

/**
 * Unpacks the npm package's Chromium into a folder of its version and answers its path. It is
 * unpacked beside and moved into place, so that no other process meets a half-written file.
 */
async function unpack(env: Record<string, string>, libraries: boolean): Promise<string> {
  const entry = createRequire(import.meta.url).resolve("@sparticuz/chromium");
  const manifest = join(dirname(entry), "..", "..", "package.json");
  const { version } = JSON.parse(readFileSync(manifest, "utf8")) as { version: string };
  const name = `yieldmark-chromium-${version}-${userInfo().uid}${libraries ? "-libraries" : ""}`;
  const folder = join(tmpdir(), name);
  const executablePath = join(folder, "chromium");
  if (existsSync(executablePath)) return executablePath;

  const beside = `${folder}.${process.pid}`;
  mkdirSync(beside, { recursive: true });
  await run(process.execPath, ["-e", `require("@sparticuz/chromium").executablePath()`], {
    cwd: dirname(manifest),
    env: { ...env, TMPDIR: beside, ...(libraries && { VERCEL: "1" }) },
  });
  try {
    renameSync(beside, folder);
  } catch {
    rmSync(beside, { recursive: true });
  }
  return executablePath;
}

async function starts(path: string, env: Record<string, string>): Promise<boolean> {
  try {
    await run(path, ["--no-sandbox", "--version"], { env, timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}
