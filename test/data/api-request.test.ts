// The request layer: every way an API can fail, in words; and nothing that would be preflighted.
import * as fc from "fast-check";
import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Ask, requestJson, requestText } from "../../src/data/api-request.ts";
import { plainText } from "../../src/data/plain-text.ts";

const address = new URL("https://api.test/v1/rows?observations=1");
const ask: Ask = { timeoutMs: 20_000, today: 20_000 };
const server = setupServer();
/** Time enough between any two requests for the queue not to hold one. */
let clock = 0;

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterAll(() => server.close());
beforeEach(() => {
  vi.spyOn(performance, "now").mockImplementation(() => (clock += 1_000_000));
});
afterEach(() => {
  server.resetHandlers();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** The server answers this once and for all. */
const answering = (answer: () => Response | Promise<Response>) =>
  server.use(http.get("https://api.test/*", answer));
const text = (body: string, status = 200) => answering(() => new HttpResponse(body, { status }));
const reasonOf = async (asked = requestJson("dbnomics", address, ask)) => {
  const result = await asked;
  return result.ok ? null : result.failure.reason;
};

describe("an answer", () => {
  it("is its text, or its JSON", async () => {
    text('{"a":[1,"NA"]}');
    expect(await requestText("dbnomics", address, ask)).toEqual({
      ok: true,
      value: '{"a":[1,"NA"]}',
    });
    expect(await requestJson("dbnomics", address, ask)).toEqual({
      ok: true,
      value: { a: [1, "NA"] },
    });
  });

  it("may be empty text: what that means is for the source to say", async () => {
    text("");
    expect(await requestText("treasury", address, ask)).toEqual({ ok: true, value: "" });
  });

  it("keeps characters whole that are cut between two chunks, and drops the byte order mark", async () => {
    const bytes = new TextEncoder().encode('\ufeff["é€😀"]');
    const body = new ReadableStream<Uint8Array>({
      start(control) {
        for (const byte of bytes) control.enqueue(Uint8Array.of(byte));
        control.close();
      },
    });
    answering(() => new HttpResponse(body));
    expect(await requestJson("dbnomics", address, ask)).toEqual({ ok: true, value: ["é€😀"] });
  });
});

describe("a failure says in words", () => {
  it.each<[string, string, number, string]>([
    ["a refusal", "{}", 403, "DBnomics refused the request (403)."],
    ["a refusal for want of a name", "{}", 401, "DBnomics refused the request (401)."],
    ["too many questions", "slow down", 429, "DBnomics was asked too often (429)."],
    ["too many questions, with a web page", "<html>", 429, "DBnomics was asked too often (429)."],
    ["an error without a message", "", 500, "DBnomics answered with an error (500)."],
    ["an error with a web page", "<h1>Oops</h1>", 502, "DBnomics answered with an error (502)."],
    [
      "DBnomics' own message",
      `{"message":"Series 'FED/H15/X' not found"}`,
      404,
      "DBnomics answered with an error (404): Series 'FED/H15/X' not found.",
    ],
    [
      "Fiscal Data's",
      `{"error":"Invalid Query Param","message":"Invalid query parameter 'sorts'.  For more information please see the documentation."}`,
      400,
      "DBnomics answered with an error (400): Invalid query parameter 'sorts'. For more information please see the documentation.",
    ],
    [
      "the Register's first",
      `{"errors":{"agencies":"invalid value"}}`,
      400,
      "DBnomics answered with an error (400): agencies invalid value.",
    ],
    [
      "the Register's second",
      `{"status":400,"message":"field 'x' not valid"}`,
      400,
      "DBnomics answered with an error (400): field 'x' not valid.",
    ],
    [
      "FRED's",
      `{"error_code":400,"error_message":"Bad Request.  The series does not exist."}`,
      400,
      "DBnomics answered with an error (400): Bad Request. The series does not exist.",
    ],
    [
      "FRED's in XML",
      `<?xml version="1.0" encoding="utf-8" ?>\n<error code="400" message="Bad Request.  Variable api_key is not set." />`,
      400,
      "DBnomics answered with an error (400): Bad Request. Variable api_key is not set.",
    ],
    [
      "a web page",
      "\ufeff \n<!doctype html><p>Sign in",
      200,
      "DBnomics answered with a web page instead of data.",
    ],
    [
      "a sentence",
      "Please limit requests to one every 5 seconds.",
      200,
      "DBnomics answered with text instead of data: “Please limit requests to one every 5 seconds.”.",
    ],
    ["data cut off", '{"series":{"docs":[{', 200, "DBnomics' answer breaks off or is not data."],
    ["nothing", "", 200, "DBnomics' answer breaks off or is not data."],
  ])("%s", async (_, body, status, reason) => {
    text(body, status);
    expect(await reasonOf()).toBe(reason);
  });

  it("with the source's name, also as the failure's own source", async () => {
    text("{}", 403);
    const result = await requestText("federal-register", address, ask);
    expect(result).toEqual({
      ok: false,
      failure: {
        source: "Federal Register",
        reason: "Federal Register refused the request (403).",
      },
    });
    text("{", 200);
    const cut = requestJson("treasury", address, ask);
    expect(await reasonOf(cut)).toBe("Treasury's answer breaks off or is not data.");
  });

  it("no answer at all", async () => {
    answering(() => HttpResponse.error());
    expect(await reasonOf()).toBe(
      "DBnomics did not answer (offline, refused by the network, or asked too often).",
    );
  });

  it("a body that stops on its way", async () => {
    const broken = () =>
      new ReadableStream({
        start: (control) => control.enqueue(new TextEncoder().encode('{"a":')),
        pull: (control) => control.error(new TypeError("connection lost")),
      });
    answering(() => new HttpResponse(broken()));
    expect(await reasonOf()).toBe("DBnomics' answer breaks off or is not data.");
    answering(() => new HttpResponse(broken(), { status: 503 }));
    expect(await reasonOf()).toBe("DBnomics answered with an error (503).");
  });

  it("a body that does not end: it is left at 20 MB", async () => {
    const megabyte = new Uint8Array(1_000_000).fill(32);
    let sent = 0;
    const endless = new ReadableStream({
      pull(control) {
        sent++;
        control.enqueue(megabyte);
      },
    });
    answering(() => new HttpResponse(endless));
    expect(await reasonOf()).toBe("DBnomics' answer is too large.");
    expect(sent).toBeGreaterThan(20);
    expect(sent).toBeLessThan(40);
  });

  it("nothing of a message that would hide, turn or fill the line", async () => {
    text(JSON.stringify({ message: `a\u202eb\u0000c\n\u200bd ${"long ".repeat(200)}` }), 500);
    const reason = (await reasonOf())!;
    expect(reason).toMatch(/^DBnomics answered with an error \(500\): a b c d long /);
    expect(reason).toMatch(/…\.$/);
    expect(reason.length).toBeLessThan(170);
  });
});

describe("a time-out", () => {
  const never = () => new Promise<Response>(() => {});
  const bodyNever = async () => new HttpResponse(new ReadableStream({ start() {} }));

  it.each([
    ["the headers", never],
    ["the body", bodyNever],
  ])("covers %s", async (_, answer) => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    answering(answer);
    let reason: string | null = null;
    const asked = reasonOf().then((said) => (reason = said));
    await vi.advanceTimersByTimeAsync(19_999);
    expect(reason).toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    await asked;
    expect(reason).toBe("DBnomics did not answer within 20 s.");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("does not run while the request waits in the queue", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const stops = Array.from({ length: 4 }, () => new AbortController());
    vi.stubGlobal("fetch", (_: URL, { signal }: RequestInit) => {
      return new Promise((__, reject) => signal?.addEventListener("abort", () => reject(signal)));
    });
    const busy = stops.map(({ signal }) =>
      requestText("dbnomics", address, { ...ask, timeoutMs: 60_000, signal }),
    );
    const last = reasonOf(requestJson("dbnomics", address, { ...ask, timeoutMs: 1500 }));
    await vi.advanceTimersByTimeAsync(50_000);
    stops[0]!.abort();
    await vi.advanceTimersByTimeAsync(1499);
    expect(vi.getTimerCount()).toBe(4);
    await vi.advanceTimersByTimeAsync(1);
    expect(await last).toBe("DBnomics did not answer within 1.5 s.");
    for (const stop of stops) stop.abort();
    expect((await Promise.all(busy)).map(({ ok }) => ok)).toEqual([false, false, false, false]);
  });
});

describe("a stopped request", () => {
  it.each([
    ["before it was sent", () => AbortSignal.abort()],
    [
      "on its way",
      () => {
        const control = new AbortController();
        answering(() => {
          control.abort();
          return new Promise<Response>(() => {});
        });
        return control.signal;
      },
    ],
  ])("%s says so and nothing else", async (_, signalOf) => {
    const signal = signalOf();
    expect(await requestText("dbnomics", address, { ...ask, signal })).toEqual({
      ok: false,
      failure: { source: "DBnomics", reason: "The request was stopped." },
    });
  });
});

describe("a refusal by the page's security policy", () => {
  const asked = async (violation: Record<string, string>) => {
    const page = new EventTarget();
    const removed = vi.spyOn(page, "removeEventListener");
    vi.stubGlobal("document", page);
    vi.stubGlobal("location", { origin: "https://desk.test" });
    vi.stubGlobal("fetch", async () => {
      const event = Object.assign(new Event("securitypolicyviolation"), {
        blockedURI: address.href,
        disposition: "enforce",
        effectiveDirective: "connect-src",
        originalPolicy: "connect-src 'self' https://other.test",
        ...violation,
      });
      setTimeout(() => page.dispatchEvent(event), 0);
      throw new TypeError("Failed to fetch");
    });
    const reason = await reasonOf();
    expect(removed).toHaveBeenCalledOnce();
    return reason;
  };

  it.each<Record<string, string>>([{}, { blockedURI: address.origin }])(
    "is told apart from silence %j",
    async (with_) => {
      expect(await asked(with_)).toBe(
        "This page's security policy does not allow requests to api.test; the server's header must name it.",
      );
    },
  );

  it("is not laid on a host that the policy names, when a redirect was refused", async () => {
    const originalPolicy = "default-src 'none'; connect-src 'self' https://api.test";
    expect(await asked({ originalPolicy })).toBe(
      "This page's security policy does not allow requests to where api.test sent this one on to.",
    );
  });

  it.each<Record<string, string>>([
    { blockedURI: "https://other.test/x" },
    { disposition: "report" },
    { effectiveDirective: "img-src" },
  ])("is not taken from what is about something else %j", async (with_) => {
    expect(await asked(with_)).toMatch(/^DBnomics did not answer/);
  });
});

describe("every request", () => {
  it.each([true, false])(
    "is a simple GET that no browser preflights (fresh: %s)",
    async (fresh) => {
      const sent: [URL, RequestInit][] = [];
      vi.stubGlobal("fetch", async (url: URL, init: RequestInit) => {
        sent.push([url, init]);
        return new Response("[]");
      });
      await requestJson("fred", address, { ...ask, fresh });
      expect(sent).toEqual([
        [
          address,
          {
            credentials: "omit",
            cache: fresh ? "no-cache" : "default",
            signal: expect.any(AbortSignal),
          },
        ],
      ]);
    },
  );

  it("carries no header that the page set", async () => {
    const seen: Record<string, string>[] = [];
    server.use(
      http.all("https://api.test/*", ({ request }) => {
        seen.push({ method: request.method, ...Object.fromEntries(request.headers) });
        return HttpResponse.json([]);
      }),
    );
    await requestJson("dbnomics", address, { ...ask, fresh: true });
    expect(seen).toEqual([{ method: "GET" }]);
  });
});

describe("text from outside", () => {
  it("has no character that hides or turns, and no more characters than allowed", () => {
    const any = fc.string({ unit: "binary", maxLength: 400 });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 60 }), (input, longest) => {
        const shown = plainText(input, longest);
        expect(Array.from(shown).length).toBeLessThanOrEqual(longest);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u);
        expect(plainText(shown, longest)).toBe(shown);
      }),
    );
  });
});
