// What a page's objects weigh, without its compiled code, which grows the longer a page is used.
import type { Page } from "playwright-core";
import * as v from "valibot";

/** The parts of the browser's heap snapshot that weights are read from. */
const HeapSnapshot = v.object({
  snapshot: v.object({
    meta: v.object({
      node_fields: v.array(v.string()),
      node_types: v.looseTuple([v.array(v.string())]),
    }),
  }),
  nodes: v.array(v.number()),
});

/** Kinds of the engine's own: code, and what it has learnt of the shapes that code works on. */
const OF_CODE = ["code", "hidden", "object shape"];

/** Bytes of everything that is still held once garbage is collected, besides code. */
export async function liveBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => void chunks.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  const { snapshot, nodes } = v.parse(HeapSnapshot, JSON.parse(chunks.join("")));
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [kind, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let bytes = 0;
  for (let i = 0; i < nodes.length; i += fields.length) {
    if (!OF_CODE.includes(types[0][nodes[i + kind]!]!)) bytes += nodes[i + size]!;
  }
  return bytes;
}
