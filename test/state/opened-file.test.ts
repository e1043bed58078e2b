// Files that a reader opens.
import { describe, expect, it } from "vitest";
import { snapshotWire } from "../../src/domain/snapshot-wire.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";
import { createDashboardStore } from "../../src/state/dashboard-store.ts";
import { fileLabel, openFiles } from "../../src/state/opened-file.ts";
import { aSnapshot } from "../domain/a-snapshot.ts";
import { on } from "../domain/facts.ts";

const april = aSnapshot({ view: { show: ["2s10s"], to: on("2025-04-30") } });
const ours = new File([JSON.stringify(snapshotWire(april))], "april.json");
const foreign = new File(['{"schema":"else"}'], "else.json");

const opened = (store: ReturnType<typeof createDashboardStore>) => store.getState().opened;

describe("opening a file", () => {
  it("brings back the view it was made of, one undo step from the one before", async () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    await openFiles(store, [ours]);
    expect(store.getState().view).toEqual(april.view);
    expect(opened(store)).toMatchObject({ name: "april.json", others: 0, snapshot: { ok: true } });
    store.getState().undo();
    expect(store.getState().view).toEqual(DEFAULT_VIEW);
  });

  it("of another program changes nothing but what is told", async () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    const before = store.getState();
    await openFiles(store, [foreign]);
    expect(store.getState()).toEqual({ ...before, opened: opened(store) });
    expect(opened(store)?.snapshot.ok).toBe(false);
  });

  it("opens the first of several and counts the others; of none nothing is told", async () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    await openFiles(store, []);
    expect(opened(store)).toBeNull();
    await openFiles(store, [ours, foreign, foreign]);
    expect(opened(store)).toMatchObject({ name: "april.json", others: 2, snapshot: { ok: true } });
  });

  it("refuses one that is too large before it is read", async () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    const large = new File([], "bomb.png");
    Object.defineProperty(large, "size", { value: 200_000_000 });
    large.arrayBuffer = () => Promise.reject(new Error("was read"));
    await openFiles(store, [large]);
    expect(opened(store)).toMatchObject({
      snapshot: { ok: false, failure: { reason: expect.stringContaining("larger than 40 MB") } },
    });
  });

  it("says so when the browser cannot read it, as of a folder", async () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    const folder = new File(["x"], "folder");
    folder.arrayBuffer = () => Promise.reject(new Error("NotFoundError"));
    await openFiles(store, [folder]);
    expect(opened(store)).toMatchObject({
      snapshot: { ok: false, failure: { reason: expect.stringContaining("folder") } },
    });
    expect(store.getState().view).toBe(DEFAULT_VIEW);
  });

  it("gives up frozen figures", async () => {
    const store = createDashboardStore(DEFAULT_VIEW);
    store.setState({ fragment: "s=1.x" });
    await openFiles(store, [ours]);
    expect(store.getState()).toMatchObject({ fragment: "", frozen: null });
  });
});

describe("a file's name", () => {
  it("is told as it is when it is short", () => {
    expect(fileLabel("yieldmark_30Y_2025-01-01_2026-10-01.png")).toBe(
      "yieldmark_30Y_2025-01-01_2026-10-01.png",
    );
  });

  it("is bounded, and keeps its ending", () => {
    const label = fileLabel(`${"long ".repeat(5000)}name.svg`);
    expect([...label]).toHaveLength(80);
    expect(fileLabel(`${"x".repeat(90)}name.svg`)).toMatch(/^x{63}….*name\.svg$/);
  });

  it("has nothing in it that is not seen or turns what follows round", () => {
    expect(fileLabel("a\u202Egnp.\u0000exe\n.png")).toBe("a\uFFFDgnp.\uFFFDexe\uFFFD.png");
    expect(fileLabel("")).toBe("A file without a name");
  });
});
