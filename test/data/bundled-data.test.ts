// Loading the bundled files: what arrives, and what a reader is told when it does not.
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { bundledFileHandler } from "../../mocks/bundled-file-handler.ts";
import * as bundled from "../../src/data/bundled-data.ts";
import { isoDay } from "../../src/domain/civil-day.ts";
import { readBundledText, valueOf } from "./bundled-file.ts";

const assetBase = new URL("http://desk.example/tools/yieldmark/");
const unhandled: string[] = [];
const server = setupServer(bundledFileHandler);

beforeAll(() =>
  server.listen({
    onUnhandledRequest: ({ url }, print) => {
      unhandled.push(url);
      print.error();
    },
  }),
);
afterEach(() => {
  server.resetHandlers();
  expect(unhandled.splice(0)).toEqual([]);
});
afterAll(() => server.close());

describe("the bundled files load", () => {
  it("from the folder the app is served from", async () => {
    const asked: string[] = [];
    const record = ({ request }: { request: Request }) => asked.push(request.url);
    server.events.on("request:start", record);
    const recent = valueOf(await bundled.loadRecentYields(assetBase));
    server.events.removeAllListeners();
    expect(asked).toEqual(["http://desk.example/tools/yieldmark/data/par-yields-recent.json"]);
    expect(isoDay(recent.provenance.asOf)).toBe("2026-10-01");
  });

  it("each through its own parser", async () => {
    const older = valueOf(await bundled.loadOlderYields(assetBase));
    expect(isoDay(older.table.time[0]!)).toBe("2017-01-03");
    expect(valueOf(await bundled.loadPolicyEvents(assetBase)).rows).toHaveLength(261);
    expect(valueOf(await bundled.loadEventNotes(assetBase)).notes.size).toBe(261);
    expect(valueOf(await bundled.loadPrints(assetBase)).rows).toHaveLength(3);
    expect(valueOf(await bundled.loadLadder(assetBase)).rows).toHaveLength(16);
    expect(valueOf(await bundled.loadMacroCalendar(assetBase)).rows).toHaveLength(321);
  });
});

describe("a reader is told why the par yields are missing", () => {
  const address = "*/data/par-yields-recent.json";
  const reasonFor = async (answer: () => Response) => {
    server.use(http.get(address, answer));
    const result = await bundled.loadRecentYields(assetBase);
    return result.ok ? null : result.failure;
  };
  const said = (why: string) => `The bundled par yields could not be read: ${why}.`;

  it.each<[string, () => Response, string]>([
    ["no network", () => HttpResponse.error(), "the server did not answer"],
    [
      "no such file",
      () => new HttpResponse("", { status: 404 }),
      "the server has no such file (404)",
    ],
    ["a login", () => new HttpResponse("", { status: 401 }), "the server refused it (401)"],
    [
      "a fault",
      () => new HttpResponse("", { status: 503 }),
      "the server answered with an error (503)",
    ],
    [
      "a web page",
      () => HttpResponse.html("\n<!doctype html><title>Log in"),
      "the server answered with a web page instead of data",
    ],
    ["an empty answer", () => new HttpResponse(""), "the answer breaks off or is not data"],
    [
      "half a file",
      () => new HttpResponse(readBundledText("par-yields-recent.json").slice(0, 9000)),
      "the answer breaks off or is not data",
    ],
    [
      "another file",
      () => HttpResponse.json({ schema: "yieldmark/prints/1" }),
      'par-yields-recent.json, schema is not "yieldmark/par-yields/1"',
    ],
  ])("%s", async (_, answer, why) => {
    expect(await reasonFor(answer)).toMatchObject({
      source: "par-yields-recent.json",
      reason: said(why),
    });
  });

  it("an answer that breaks off on the way", async () => {
    const broken = () =>
      new HttpResponse(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"schema":'));
            controller.error(new Error("connection reset"));
          },
        }),
      );
    expect((await reasonFor(broken))?.reason).toBe(said("the server did not answer"));
  });

  it("a request that was stopped", async () => {
    const result = await bundled.loadRecentYields(assetBase, AbortSignal.abort());
    expect(result).toMatchObject({
      ok: false,
      failure: { reason: said("the request was stopped") },
    });
  });
});
