// config.json: what of it counts, what is told, and that nothing in it can stop the page.
import * as fc from "fast-check";
import { delay, http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { DEFAULT_CONFIG, loadSiteConfig, parseSiteConfig } from "../../src/data/site-config.ts";
import { DEFAULT_VIEW } from "../../src/domain/view.ts";

const assetBase = new URL("https://desk.example/tools/yieldmark/");
const server = setupServer();

beforeAll(() => server.listen({ onUnhandledRequest: "error" }));
afterEach(() => {
  vi.useRealTimers();
  server.resetHandlers();
});
afterAll(() => server.close());

const parse = (input: unknown) => parseSiteConfig(input, assetBase);
const toldOf = (input: unknown) => parse(input).problems.map(({ reason }) => reason);
const answerWith = (answer: () => Response | Promise<Response>) =>
  server.use(http.get("https://desk.example/tools/yieldmark/config.json", answer));
const loadToldOf = async (answer: () => Response | Promise<Response>) => {
  answerWith(answer);
  const { problems, ...config } = await loadSiteConfig(assetBase);
  const { problems: _, ...defaults } = DEFAULT_CONFIG;
  expect(config).toEqual(defaults);
  return problems;
};

describe("the file", () => {
  it("is looked for beside the page and its keys are used", async () => {
    answerWith(() =>
      HttpResponse.json({
        $schema: "./config.schema.json",
        title: "Rates desk",
        view: { show: "2s10s", range: "1Y", level: "" },
        yields: ["treasury", "dbnomics"],
        events: [],
        auctions: [],
        proxies: { treasury: "/proxy/treasury", fred: "https://data.example/fred/" },
        embedOrigins: ["https://Desk.example:443", "http://127.0.0.1:8080"],
        timeoutSeconds: 7.5,
      }),
    );
    expect(await loadSiteConfig(assetBase)).toEqual({
      title: "Rates desk",
      view: { ...DEFAULT_VIEW, show: ["2s10s"], range: "1Y", from: null, level: [] },
      yields: ["treasury", "dbnomics"],
      events: false,
      auctions: false,
      treasuryProxy: new URL("https://desk.example/proxy/treasury"),
      fredProxy: new URL("https://data.example/fred/"),
      embedOrigins: ["https://desk.example", "http://127.0.0.1:8080"],
      timeoutMs: 7500,
      problems: [],
    });
  });

  it.each<[string, () => Response, string]>([
    [
      "absent",
      () => HttpResponse.text("There is no such file.", { status: 404 }),
      "the server has no such file (404)",
    ],
    ["refused", () => new HttpResponse(null, { status: 403 }), "the server refused it (403)"],
    [
      "a web page",
      () => HttpResponse.html("<!doctype html><title>Sign in</title>"),
      "the server answered with a web page instead of data",
    ],
    [
      "broken off",
      () => HttpResponse.text('{"title": "De'),
      "the answer breaks off or is not data",
    ],
    ["unreachable", () => HttpResponse.error(), "the server did not answer"],
    ["a list", () => HttpResponse.json([]), "config.json is not an object"],
    ["null", () => HttpResponse.json(null), "config.json is not an object"],
  ])("is told when it is %s, and the defaults stand", async (_, answer, why) => {
    expect(await loadToldOf(answer)).toEqual([
      {
        source: "config.json",
        path: "config.json",
        reason: `The site's settings could not be read: ${why}.`,
      },
    ]);
  });

  it("is waited for 2 seconds and no longer", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    answerWith(async () => {
      await delay("infinite");
      return HttpResponse.json({});
    });
    const loading = loadSiteConfig(assetBase);
    await vi.advanceTimersByTimeAsync(1999);
    const early = await Promise.race([loading, Promise.resolve("still waiting")]);
    expect(early).toBe("still waiting");
    await vi.advanceTimersByTimeAsync(1);
    expect((await loading).problems[0]?.reason).toBe(
      "The site's settings could not be read: the server did not answer within 2 s.",
    );
  });

  it("is not waited for once its signal stops it", async () => {
    answerWith(() => HttpResponse.json({ title: "Too late" }));
    const config = await loadSiteConfig(assetBase, AbortSignal.abort());
    expect(config.title).toBeNull();
    expect(config.problems).toHaveLength(1);
  });
});

describe("a key that cannot be used", () => {
  const bad: [string, unknown, string][] = [
    ["title", 5, "title is not text of 1 to 80 characters"],
    ["title", "x".repeat(81), "title is not text of 1 to 80 characters"],
    ["title", "Desk\u202e", "title has control characters"],
    ["view", "range=1Y", "view is not an object of at most 100 view parameters"],
    ["view", [], "view is not an object of at most 100 view parameters"],
    ["yields", "dbnomics", "yields is not a list"],
    ["yields", ["dbnomcis"], "yields.0 is none of dbnomics, treasury, fred"],
    ["yields", ["fred", "fred"], "yields names something twice"],
    ["events", ["reuters"], "events.0 is none of federal-register"],
    ["auctions", true, "auctions is not a list"],
    ["proxies", "/proxy", "proxies is not an object"],
    ["embedOrigins", ["https://*.example"], "embedOrigins.0 is not an origin"],
    ["embedOrigins", ["https://desk.example/page"], "embedOrigins.0 is not an origin"],
    ["embedOrigins", ["*"], "embedOrigins.0 is not an origin"],
    ["embedOrigins", ["https://[bad"], "embedOrigins.0 is not an origin"],
    ["timeoutSeconds", 0, "timeoutSeconds is not a number from 1 to 120"],
    ["timeoutSeconds", "20", "timeoutSeconds is not a number from 1 to 120"],
  ];

  it.each(bad)("costs only itself: %s = %j", (key, value, why) => {
    const { problems, ...config } = parse({ title: "Kept", [key]: value });
    const { problems: _, ...defaults } = DEFAULT_CONFIG;
    expect(config).toEqual({ ...defaults, title: key === "title" ? null : "Kept" });
    expect(problems.map(({ reason }) => reason)).toEqual([
      expect.stringContaining(`The site's settings: ${why}`),
    ]);
  });

  it("is told when it is none of the settings, and the rest counts", () => {
    const { title, problems } = parse({ colour: "red", title: "Desk" });
    expect(title).toBe("Desk");
    expect(problems.map(({ reason }) => reason)).toEqual([
      'The site\'s settings: config.json has a key "colour" that is not a setting.',
    ]);
  });

  it("is told with a warning when its name promises a secret, and the secret is not repeated", () => {
    const told = toldOf({ fredApiKey: "s3cret", proxies: { api_key: "s3cret" } });
    expect(told).toHaveLength(2);
    for (const reason of told) expect(reason).toContain("must never hold a secret");
    expect(told.join()).not.toContain("s3cret");
  });
});

describe("the default view", () => {
  it("is read as an address is, and what of it is wrong is told", () => {
    const { view, problems } = parse({ view: { show: "2s10s", horizon: "7", zoom: "2", axis: 1 } });
    expect(view).toEqual({ ...DEFAULT_VIEW, show: ["2s10s"] });
    const told = problems.map(({ reason }) => reason).join("\n");
    expect(told).toContain('view has horizon: "7" is not one of 0, 1, 5, 20; using 0');
    expect(told).toContain("view has zoom: not a setting of a view");
    expect(told).toContain('view has "axis", whose value is not text');
  });

  it("is the built-in one when it names nothing", () => {
    expect(parse({ view: {} })).toEqual(DEFAULT_CONFIG);
  });
});

describe("a proxy's address", () => {
  const fredOf = (fred: unknown) => {
    const { fredProxy, problems } = parse({ proxies: { fred } });
    return { fred: fredProxy?.href ?? null, told: problems.map(({ reason }) => reason).join() };
  };

  it.each([
    ["/proxy/fred", "https://desk.example/proxy/fred"],
    ["proxy/fred", "https://desk.example/tools/yieldmark/proxy/fred"],
    ["../fred/", "https://desk.example/tools/fred/"],
    ["http://data.example:8080/fred", "http://data.example:8080/fred"],
  ])("may be a path or an address: %s", (given, meant) => {
    expect(fredOf(given)).toEqual({ fred: meant, told: "" });
  });

  it.each([
    ["a key in its query", "https://api.example/fred?api_key=abcdef", "secret key"],
    ["a key in its path", "/proxy/0123456789abcdef0123456789abcdef/fred", "secret key"],
    ["a token", "/proxy/fred;token=abc", "secret key"],
    ["a query", "/proxy/fred?file_type=json", "holds a query"],
    ["a fragment", "/proxy/fred#a", "holds a query"],
    ["a password", "https://desk:abc@data.example/fred", "user name or password"],
    ["a script", "javascript:alert(1)", "not an http or https address"],
    ["data", "data:application/json,{}", "not an http or https address"],
    ["spaces", "/proxy /fred", "spaces"],
    ["no sense", "http://[", "is not an address"],
    ["nothing", "", "is not text of 1 to 300 characters"],
    ["no text", { href: "/proxy/fred" }, "is not text of 1 to 300 characters"],
    ["no end", `/${"a/".repeat(200)}`, "is not text of 1 to 300 characters"],
  ])("is refused with %s", (_, given, why) => {
    const { fred, told } = fredOf(given);
    expect(fred).toBeNull();
    expect(told).toContain("The site's settings: proxies.fred ");
    expect(told).toContain(why);
    expect(told).not.toContain("abc");
    expect(told).not.toContain("0123");
  });

  it("is missed when the site names a source that needs one", () => {
    expect(toldOf({ yields: ["dbnomics", "treasury"] })).toEqual([
      "The site's settings: yields names treasury, but proxies gives no address for it.",
    ]);
    expect(toldOf({ yields: ["fred"], proxies: { fred: "/proxy/fred" } })).toEqual([]);
    expect(toldOf({ proxies: {} })).toEqual([]);
  });
});

describe("whatever the file holds", () => {
  it("nothing is thrown, and what is told is bounded", () => {
    const key = fc.oneof(fc.constantFrom(...Object.keys(DEFAULT_CONFIG), "proxies"), fc.string());
    const anything = fc.oneof(fc.jsonValue(), fc.dictionary(key, fc.jsonValue()));
    fc.assert(
      fc.property(anything, (input) => {
        const { problems } = parse(JSON.parse(JSON.stringify(input)));
        expect(problems.length).toBeLessThanOrEqual(21);
        for (const { reason } of problems) {
          expect(reason.length).toBeLessThan(400);
          expect(reason).toMatch(/^The site's settings.*\.$/u);
          expect(reason).not.toMatch(/\p{C}/u);
        }
      }),
    );
  });

  it("many wrong keys are told as a number", () => {
    const many = Object.fromEntries(Array.from({ length: 1000 }, (_, i) => [`k${i}`, i]));
    const told = toldOf(many);
    expect(told).toHaveLength(21);
    expect(told.at(-1)).toBe("The site's settings: 980 more problems are not listed.");
  });

  it("no prototype is touched", () => {
    const config = parse(JSON.parse('{"__proto__": {"title": "x"}, "constructor": 1}'));
    expect(config.title).toBeNull();
    expect(config.problems).toHaveLength(2);
    expect(Reflect.get({}, "title")).toBeUndefined();
  });
});
