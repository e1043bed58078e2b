// What the objects of a page take up, told apart from the code that the engine compiles and keeps.
import type { Page } from "playwright-core";

/** A heap snapshot, as far as it is read: its nodes are rows of numbers, one after the other. */
interface HeapSnapshot {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      /** Of each field its values' names; those of the first are the types of nodes. */
      readonly node_types: readonly [readonly string[], ...unknown[]];
    };
  };
  readonly nodes: readonly number[];
}

/** Optimised code grows with use for as long as a page lives, and is dropped when memory is wanted. */
const ENGINE = ["code", "hidden", "synthetic"];

/** Bytes of all that is alive after a collection, but for the engine's own. */
export async function objectBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  session.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => void chunks.push(chunk));
  await session.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await session.detach();
  const { snapshot, nodes } = JSON.parse(chunks.join("")) as HeapSnapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf("type"), fields.indexOf("self_size")];
  let bytes = 0;
  for (let at = 0; at < nodes.length; at += fields.length) {
    if (!ENGINE.includes(types[0][nodes[at + type]!]!)) bytes += nodes[at + size]!;
  }
  return bytes;
}
