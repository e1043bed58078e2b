// The built app as a desk would serve it, and other people's pages on hosts of their own beside it.
import { once } from "node:events";
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { HEADERS } from "../../deploy/headers.ts";
import { findNginx, startNginx } from "../deploy/nginx-server.ts";
import { NO_SOURCES } from "./quiet-site.ts";

/** Every name under `.example` leads to this machine in the tests' browser. */
const SITE_NAME = "yields.example";
const HOST_NAME = "intranet.example";

export interface SiteOptions {
  /** Keys of config.json; no source is asked unless they say so. */
  readonly config?: Readonly<Record<string, unknown>>;
  /** Sources of `frame-ancestors`: who may frame the site. Only itself without. */
  readonly ancestors?: string;
  /** Address of the app on its host, with both slashes. */
  readonly path?: string;
}

/** A page or file of another's server. */
export interface HostPage {
  readonly body: string | Buffer;
  /** `text/html` without. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Serves the built app on plain http under a name that is not localhost, and answers its address:
 * by nginx with the recipe; where there is no nginx, by Node with the same headers.
 */
export async function serveSite(options: SiteOptions = {}): Promise<URL> {
  const { config = {}, ancestors = "'self'", path = "/" } = options;
  const root = folderWith({ ...NO_SOURCES, ...config });
  const port =
    findNginx() === null
      ? await listen(fromFolder(root, path, ancestors))
      : (await startNginx({ root, path, ancestors })).port;
  return new URL(`http://${SITE_NAME}:${port}${path}`);
}

/**
 * Serves another's pages by their path, such as `/page.html`, each with headers of its own and no
 * others. Answers the address of the host; `pages` is read at each request, so it may grow.
 */
export async function serveHost(
  pages: Readonly<Record<string, HostPage>>,
  name = HOST_NAME,
): Promise<URL> {
  const port = await listen((request, response) => {
    const page = pages[new URL(request.url ?? "/", "http://host.example").pathname];
    if (!page) return void response.writeHead(404).end("There is no such page.\n");
    const { body, type = "text/html", headers } = page;
    response.writeHead(200, { "Content-Type": `${type}; charset=utf-8`, ...headers }).end(body);
  });
  return new URL(`http://${name}:${port}/`);
}

/** The built files by links, with settings of their own; the folder goes with the test. */
function folderWith(config: Readonly<Record<string, unknown>>): string {
  const built = inject("siteFolder");
  const folder = mkdtempSync(join(tmpdir(), "yieldmark-embed-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of readdirSync(built)) {
    if (name !== "config.json") symlinkSync(join(built, name), join(folder, name));
  }
  writeFileSync(join(folder, "config.json"), JSON.stringify(config));
  return folder;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".css": "text/css",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

function fromFolder(root: string, path: string, ancestors: string): RequestListener {
  const policy = HEADERS["Content-Security-Policy"]!;
  const headers = {
    ...HEADERS,
    "Content-Security-Policy": policy.replace(
      /frame-ancestors [^;]*/,
      `frame-ancestors ${ancestors}`,
    ),
  };
  return (request, response) => {
    const asked = new URL(request.url ?? "/", "http://site.example").pathname;
    const name = asked.startsWith(path) ? asked.slice(path.length) || "index.html" : "/";
    const file = join(root, name);
    if (name.startsWith("/") || !existsSync(file) || !statSync(file).isFile()) {
      return void response.writeHead(404, headers).end("There is no such file.\n");
    }
    const type = TYPES[extname(name)] ?? "text/plain";
    response.writeHead(200, { ...headers, "Content-Type": type }).end(readFileSync(file));
  };
}

async function listen(listener: RequestListener): Promise<number> {
  const server = createServer(listener).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
