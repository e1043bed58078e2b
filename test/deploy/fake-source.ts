// A public source on loopback that answers as it is told and keeps what it was asked.
import { once } from "node:events";
import {
  createServer,
  type IncomingHttpHeaders,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** One request as it came in. */
export interface Asked {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingHttpHeaders;
  /** The host name of the TLS handshake; null without. */
  readonly serverName: string | null;
}

export interface FakeSource {
  readonly port: number;
  readonly asked: Asked[];
  /** What the next requests are answered with. */
  answer: (asked: Asked, response: ServerResponse) => void;
  /** Stops listening: whoever asks is refused. */
  stop(): Promise<void>;
}

interface Certificate {
  readonly cert: string;
  readonly key: string;
}

/** Starts the source for one test: it ends with it. With a certificate it speaks TLS. */
export async function startSource(
  answer: FakeSource["answer"],
  tls?: Certificate,
): Promise<FakeSource> {
  const source = await runSource(answer, tls);
  onTestFinished(() => source.stop());
  return source;
}

/** Starts the source and resolves when it listens. */
export async function runSource(
  answer: FakeSource["answer"],
  tls?: Certificate,
): Promise<FakeSource> {
  const asked: Asked[] = [];
  const listener: RequestListener = (request, response) => {
    const { method = "", url = "", headers, socket } = request;
    const name: unknown = Reflect.get(socket, "servername");
    const serverName = typeof name === "string" ? name : null;
    asked.push({ method, url, headers, serverName });
    source.answer(asked.at(-1)!, response);
  };
  const server = tls ? createSecureServer(tls, listener) : createServer(listener);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  let hasStopped = false;
  const source: FakeSource = {
    port: (server.address() as AddressInfo).port,
    asked,
    answer,
    async stop() {
      if (hasStopped) return;
      hasStopped = true;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return source;
}
