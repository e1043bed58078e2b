// The mock network: every fault of the way arrives as it says, from every source.
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { apiHandlers, type MockNetwork } from "../../mocks/handlers.ts";
import { CONTENT_FAULTS, TRANSPORT_FAULTS } from "../../mocks/source-mock.ts";
import { parseDay } from "../../src/domain/civil-day.ts";
import { type SourceId, SOURCES } from "../../src/domain/source.ts";

const network: MockNetwork = { faults: {}, today: parseDay("2026-11-22")!, slowMs: 60 };
const unhandled: string[] = [];
const server = setupServer(...apiHandlers(network));

beforeAll(() =>
  server.listen({
    onUnhandledRequest: ({ url }, print) => {
      unhandled.push(url);
      print.error();
    },
  }),
);
afterEach(() => {
  network.faults = {};
  expect(unhandled.splice(0)).toEqual([]);
});
afterAll(() => server.close());

const RATES = "resource-center/data-chart-center/interest-rates/daily-treasury-rates.csv";
const SOUND: Readonly<Record<SourceId, string>> = {
  dbnomics:
    "https://api.db.nomics.world/v22/series/FED/H15/RIFLGFCY30_N.B?observations=1&metadata=0",
  treasury: `https://desk.example/proxy/treasury/${RATES}/2026/all?type=daily_treasury_yield_curve&field_tdr_date_value=2026&page&_format=csv`,
  fred: "https://desk.example/proxy/fred/fred/series/observations?series_id=DGS30&file_type=json",
  "federal-register": `https://www.federalregister.gov/api/v1/documents.json?conditions%5Btype%5D%5B%5D=PRESDOCU&conditions%5Bterm%5D=%22Harmonized+Tariff+Schedule%22&per_page=200&order=newest&fields%5B%5D=document_number&fields%5B%5D=title&fields%5B%5D=signing_date`,
  "fiscal-data":
    "https://api.fiscaldata.treasury.gov/services/api/fiscal_service/v1/accounting/od/auctions_query?page%5Bsize%5D=10000&format=json",
};
const PROMISED = /2026|"NA"|results|data/u;

async function ask(id: SourceId): Promise<{ status: number; type: string; body: string }> {
  const answer = await fetch(SOUND[id]);
  const type = answer.headers.get("Content-Type") ?? "";
  return { status: answer.status, type, body: await answer.text() };
}

describe.each(SOURCES)("%s", (id) => {
  const failing = (fault: (typeof TRANSPORT_FAULTS)[number]) => {
    network.faults = { [id]: fault };
    return ask(id);
  };

  it("answers soundly without a fault, in a form that fits its name", async () => {
    const { status, type, body } = await ask(id);
    expect(status, body.slice(0, 200)).toBe(200);
    expect(type).toMatch(id === "treasury" ? /^text\/csv/ : /^application\/json/);
    expect(body).toMatch(PROMISED);
    if (id !== "treasury") expect(JSON.parse(body)).toBeTypeOf("object");
  });

  it.each(["offline", "throttled-opaque"] as const)("%s: there is no answer", async (fault) => {
    await expect(failing(fault)).rejects.toThrow(TypeError);
  });

  it("refused: 403 with a short page", async () => {
    const { status, type, body } = await failing("refused");
    expect([status, type]).toEqual([403, "text/html"]);
    expect(body.length).toBeLessThan(200);
  });

  it("slow: the sound answer, not before its time", async () => {
    const sound = await ask(id);
    const start = performance.now();
    expect(await failing("slow")).toEqual(sound);
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  it("hanging: nothing comes until the request is stopped", async () => {
    network.faults = { [id]: "hanging" };
    const signal = AbortSignal.timeout(100);
    await expect(fetch(SOUND[id], { signal })).rejects.toThrow(/timeout|aborted/iu);
  });

  it("throttled-text-200: a request to slow down, as plain text", async () => {
    const { status, type, body } = await failing("throttled-text-200");
    expect([status, type.split(";")[0]]).toEqual([200, "text/plain"]);
    expect(body).toMatch(/^Please limit requests/u);
  });

  it("http-500: an error in the form of that API", async () => {
    const { status, body } = await failing("http-500");
    expect(status).toBe(500);
    if (id === "treasury") expect(body).toContain("<html>");
    else expect(JSON.stringify(JSON.parse(body))).toMatch(/"(message|error_message)":"[^"]+"/u);
  });

  it("html-instead-of-json: a sign-in page that says 200", async () => {
    const { status, type, body } = await failing("html-instead-of-json");
    expect([status, type.split(";")[0]]).toEqual([200, "text/html"]);
    expect(body).toContain("Sign in");
  });

  it("truncated: the beginning of the sound answer, and no whole value at its end", async () => {
    const sound = await ask(id);
    const { status, type, body } = await failing("truncated");
    expect([status, type]).toEqual([sound.status, sound.type]);
    expect(sound.body.startsWith(body)).toBe(true);
    expect(body.length).toBeGreaterThan(sound.body.length / 3);
    expect(body.length).toBeLessThan(sound.body.length);
    if (id === "treasury") expect(body).not.toMatch(/[,\n](\d+\.\d\d)?$/u);
    else expect(() => JSON.parse(body)).toThrow(SyntaxError);
  });

  it.each(CONTENT_FAULTS)("%s is a sound way with other content", async (fault) => {
    const sound = await ask(id);
    network.faults = { [id]: fault };
    const answer = await ask(id);
    expect(answer.status).toBe(200);
    expect(answer.body).not.toBe(sound.body);
  });
});

it("a fault of one source is none of another, and goes when it is taken back", async () => {
  const sound = await ask("dbnomics");
  network.faults = { fred: "http-500" };
  expect(await ask("dbnomics")).toEqual(sound);
  expect((await ask("fred")).status).toBe(500);
  network.faults = {};
  expect((await ask("fred")).status).toBe(200);
});

it("what no source has is not answered, and would fail the test", async () => {
  const said = vi.spyOn(console, "error").mockImplementation(() => {});
  await expect(fetch("https://api.example/v1/series")).rejects.toThrow(TypeError);
  await expect(fetch("https://desk.example/proxy/other/x")).rejects.toThrow(TypeError);
  expect(unhandled.splice(0)).toEqual([
    "https://api.example/v1/series",
    "https://desk.example/proxy/other/x",
  ]);
  expect(said).toHaveBeenCalledTimes(2);
  said.mockRestore();
});
