// One request to a loopback port with nothing added or tidied, unlike fetch.
import { once } from "node:events";
import { type IncomingHttpHeaders, request, type IncomingMessage } from "node:http";
import { connect } from "node:net";

export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Asks for a path as it is written: no dots resolved, no header of its own but Host. */
export async function ask(
  { port }: { readonly port: number },
  path: string,
  options: { readonly method?: string; readonly headers?: Record<string, string> } = {},
): Promise<Reply> {
  const asking = request({ host: "127.0.0.1", port, path, agent: false, ...options });
  asking.end();
  const [response] = (await once(asking, "response")) as [IncomingMessage];
  const chunks: Buffer[] = [];
  response.on("data", (chunk: Buffer) => chunks.push(chunk));
  await once(response, "end");
  const { statusCode = 0, headers } = response;
  return { status: statusCode, headers, body: Buffer.concat(chunks).toString() };
}

/** What a server says to bytes that need not be a request, until it closes the connection. */
export async function askRaw({ port }: { readonly port: number }, bytes: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  let said = "";
  socket.on("data", (chunk: Buffer) => (said += chunk.toString()));
  socket.write(bytes);
  await once(socket, "close");
  return said;
}
