// A real nginx with the recipe of deploy/nginx.conf, on a loopback port, with a folder of its own.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { connect, createServer, type AddressInfo } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { rootCertificates } from "node:tls";
import { onTestFinished } from "vitest";

/** Where the recipe's names stand for something else in a test. */
export interface Recipe {
  readonly root: string;
  /** Address of the page, `/` without. */
  readonly path?: string;
  /** Who may frame it; only itself without. */
  readonly ancestors?: string;
  readonly treasury?: string;
  readonly fred?: string;
  readonly key?: string;
  /** File of the certificates to trust; the usual ones without. */
  readonly certificates?: string;
  /** Address of the name server. */
  readonly names?: string;
  /** Texts of the recipe that a test cannot wait for, and what stands there instead. */
  readonly instead?: Readonly<Record<string, string>>;
}

export interface Nginx {
  readonly port: number;
  /** Everything it has written: logs, cache, what it said. */
  written(): string;
  stop(): Promise<void>;
}

const template = readFileSync(new URL("../../deploy/nginx.conf", import.meta.url), "utf8");

/** Path of nginx: `NGINX_PATH`, or the one a shell would find; null when there is none. */
export function findNginx(): string | null {
  const places = [process.env["NGINX_PATH"], "nginx", "/usr/sbin/nginx"];
  for (const place of places.filter((path) => path !== undefined && path !== "")) {
    try {
      execFileSync(place!, ["-v"], { stdio: "ignore" });
      return place!;
    } catch {}
  }
  return null;
}

/** The recipe, or a part of it, with its names filled in, as envsubst does it. */
export function filledIn(values: Readonly<Record<string, string>>, text = template): string {
  return text.replace(/\$\{([A-Z_]+)\}/g, (name, key: string) => values[key] ?? name);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

function configOf(recipe: Recipe, folder: string, port: number): string {
  const { root, path = "/", treasury, fred, key = "", instead = {} } = recipe;
  let site = filledIn({
    YIELDMARK_LISTEN: `127.0.0.1:${port}`,
    YIELDMARK_PATH: path,
    YIELDMARK_ROOT: root,
    YIELDMARK_ANCESTORS: recipe.ancestors ?? "'self'",
    YIELDMARK_CACHE: join(folder, "cache"),
    YIELDMARK_RESOLVER: recipe.names ?? "127.0.0.1:9",
    YIELDMARK_CA: recipe.certificates ?? join(folder, "roots.pem"),
    TREASURY_ORIGIN: treasury ?? "http://127.0.0.1:9",
    FRED_ORIGIN: fred ?? "http://127.0.0.1:9",
    FRED_API_KEY: key,
  });
  for (const [text, other] of Object.entries({
    "/var/log/nginx/access.log": join(folder, "access.log"),
    ...instead,
  })) {
    if (!site.includes(text)) throw new Error(`The recipe no longer says "${text}".`);
    site = site.replaceAll(text, other);
  }
  const isRoot = process.getuid?.() === 0;
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `${isRoot ? `user ${userInfo().username};` : ""}
worker_processes 1;
daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log info;
events {}
http {
${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join("\n")}
${site}
}
`;
}

async function canConnect(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

/** Starts nginx for one test: it ends with it. */
export async function startNginx(recipe: Recipe): Promise<Nginx> {
  const nginx = await runNginx(recipe);
  onTestFinished(nginx.stop);
  return nginx;
}

/** Starts nginx and resolves when it answers. Tried again when another took the port. */
export async function runNginx(recipe: Recipe, attempts = 3): Promise<Nginx> {
  const folder = mkdtempSync(join(tmpdir(), "yieldmark-nginx-"));
  mkdirSync(join(folder, "cache"));
  writeFileSync(join(folder, "roots.pem"), rootCertificates.join("\n"));
  const port = await freePort();
  const config = join(folder, "nginx.conf");
  writeFileSync(config, configOf(recipe, folder, port), { mode: 0o600 });
  const args = ["-p", folder, "-c", config, "-e", join(folder, "error.log")];
  const server = spawn(findNginx() ?? "nginx", args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const hasEnded = () => server.exitCode !== null || server.signalCode !== null;
  for (const stream of [server.stdout, server.stderr]) {
    stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  }
  const end = once(server, "exit");
  const stop = async () => {
    if (!hasEnded()) server.kill("SIGTERM");
    await end;
    rmSync(folder, { recursive: true });
  };
  // Its process number is written once it has the port: before, it may be another that answers there.
  const isBound = () => existsSync(join(folder, "nginx.pid"));
  while (!hasEnded() && !(isBound() && (await canConnect(port)))) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  const written = () => said + textOf(folder, config);
  if (hasEnded()) {
    const why = written();
    await stop();
    if (attempts > 1 && why.includes("Address already in use")) {
      return runNginx(recipe, attempts - 1);
    }
    throw new Error(`nginx did not start: ${why}`);
  }
  return { port, written, stop };
}

function textOf(folder: string, except: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => file !== except)
    .map((file) => readFileSync(file, "latin1"))
    .join("\n");
}
