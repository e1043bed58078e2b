// A name server on loopback for which every name is 127.0.0.1.
import { createSocket } from "node:dgram";
import { once } from "node:events";
import { onTestFinished } from "vitest";

const HEADER_BYTES = 12;
const TYPE_A = 1;
/** The asked name, type A, class IN, a minute to live, four bytes: 127.0.0.1. */
const LOOPBACK = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 127, 0, 0, 1]);

/** Starts the name server and answers its address; it ends with the test. */
export async function startNames(): Promise<string> {
  const server = createSocket("udp4");
  server.on("message", (query, { port, address }) => {
    const nameEnd = query.indexOf(0, HEADER_BYTES);
    const question = query.subarray(HEADER_BYTES, nameEnd + 5);
    const isTypeA = query.readUInt16BE(nameEnd + 1) === TYPE_A;
    const header = Buffer.alloc(HEADER_BYTES);
    query.copy(header, 0, 0, 2);
    header.writeUInt16BE(0x8180, 2);
    header.writeUInt16BE(1, 4);
    header.writeUInt16BE(isTypeA ? 1 : 0, 6);
    server.send(
      Buffer.concat([header, question, isTypeA ? LOOPBACK : Buffer.alloc(0)]),
      port,
      address,
    );
  });
  server.bind(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  return `127.0.0.1:${server.address().port}`;
}
